import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankPhases, phaseOfYear } from '../../../../domain/banks/codes';
import { programEntries } from '../../../../domain/banks/data';
import { filledText } from '../../../../domain/banks/fill-entry';
import { type BankQuery, findEntries, wholeBank } from '../../../../domain/banks/find-entries';
import type { MarkedEntry } from '../../../../domain/banks/model';
import { broadAreas, senNeedTypes } from '../../../../domain/pupils/codes';

const entries: readonly MarkedEntry[] = programEntries.map((entry) => ({
  ...entry,
  isOwn: false,
  mark: null,
}));
const keys = (found: readonly MarkedEntry[]) => found.map(({ key }) => key);
const preferred = (key: string): readonly MarkedEntry[] =>
  entries.map((entry) => (entry.key === key ? { ...entry, mark: 'preferred' } : entry));

const queries = fc.record<BankQuery>({
  kind: fc.constantFrom('outcome', 'strategy', 'equipment', null),
  area: fc.constantFrom(...broadAreas.map(({ code }) => code), null),
  needs: fc.uniqueArray(fc.constantFrom(...senNeedTypes.map(({ code }) => code)), { maxLength: 3 }),
  phase: fc.constantFrom(...bankPhases.map(({ code }) => code), null),
  words: fc.constantFrom('', 'reading', 'sand timer', 'HÉARING', 'nothing says this'),
  withHidden: fc.boolean(),
});

describe('finding in the banks', () => {
  it('finds by words in any order, with accents and capitals left aside, also by the name of the need', () => {
    const found = findEntries(entries, { ...wholeBank, words: 'TIMER sand', kind: 'equipment' });
    expect(keys(found)).toEqual(['equipment-ci-sand-timers']);
    expect(findEntries(entries, { ...wholeBank, words: 'hearing impairment' }).length).toBeGreaterThan(20);
  });

  it('puts the preferred first, and what names more of the needs before what names one', () => {
    const key = 'strategy-ci-literal-check';
    const query: BankQuery = { ...wholeBank, kind: 'strategy', needs: ['ASD', 'HI'] };
    expect(keys(findEntries(preferred(key), query))[0]).toBe(key);
    const shared = findEntries(entries, query).map(
      ({ needs }) => needs.filter((need) => query.needs.includes(need)).length,
    );
    expect(shared).toEqual([...shared].sort((one, other) => other - one));
  });

  it('leaves out what the school hides, unless it is asked for', () => {
    const hidden = entries.map((entry, at): MarkedEntry => (at === 0 ? { ...entry, mark: 'hidden' } : entry));
    expect(findEntries(hidden, wholeBank)).toHaveLength(entries.length - 1);
    expect(findEntries(hidden, { ...wholeBank, withHidden: true })).toHaveLength(entries.length);
  });

  it('never invents, never doubles, and gives with a narrower question a part of the wider answer', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const found = findEntries(entries, query);
        expect(new Set(keys(found)).size).toBe(found.length);
        const wider = new Set(keys(findEntries(entries, { ...query, words: '', area: null })));
        expect(found.every(({ key }) => wider.has(key))).toBe(true);
        for (const { kind, phase } of found) {
          if (query.kind !== null) expect(kind).toBe(query.kind);
          if (query.phase !== null && query.phase !== 'any') expect(['any', query.phase]).toContain(phase);
        }
      }),
    );
  });

  it('knows the phase of a year', () => {
    expect([-2, 0, 1, 2, 3, 4, 5, 6, null].map(phaseOfYear)).toEqual([
      'eyfs',
      'eyfs',
      'ks1',
      'ks1',
      'lower-ks2',
      'lower-ks2',
      'upper-ks2',
      'upper-ks2',
      null,
    ]);
  });
});

describe('filling an entry', () => {
  const text = 'By {date} {name} will take 6 turns.';
  it('names the child and the day', () => {
    expect(filledText({ text }, { name: 'Maya', date: '2027-04-02' })).toBe(
      'By 2 April 2027 Maya will take 6 turns.',
    );
    expect(filledText({ text }, { name: 'Maya', date: null })).toBe('Maya will take 6 turns.');
    expect(filledText({ text }, { name: null, date: null })).toBe('The child will take 6 turns.');
  });

  it('leaves no braces in any entry', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...programEntries),
        fc.option(fc.constant('Łukasz')),
        fc.option(fc.constant('2027-04-02')),
        (entry, name, date) => {
          expect(filledText(entry, { name, date })).not.toMatch(/[{}]/);
        },
      ),
    );
  });
});
