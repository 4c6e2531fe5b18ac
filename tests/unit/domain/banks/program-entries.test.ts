import { describe, expect, it } from 'vitest';
import { programEntries } from '../../../../domain/banks/data';
import { bankPhases } from '../../../../domain/banks/codes';
import type { BankEntry } from '../../../../domain/banks/model';
import { broadAreas, senNeedTypes } from '../../../../domain/pupils/codes';

const of = (kind: BankEntry['kind']) => programEntries.filter((entry) => entry.kind === kind);
const outcomes = of('outcome');
const strategies = of('strategy');
const equipment = of('equipment');

/** The words that carry meaning, for telling entries apart. */
const smallWords = new Set(
  'a an and the of to in on at for with by it is that their they or so will out no not be as you child each one name date because since'.split(
    ' ',
  ),
);
const wordsOf = ({ text }: BankEntry) =>
  new Set((text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !smallWords.has(word)));

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

describe('the program’s banks', () => {
  it('are large enough to start with', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(125);
    expect(strategies.length).toBeGreaterThanOrEqual(160);
    expect(equipment.length).toBeGreaterThanOrEqual(45);
  });

  it('cover every area with each kind, and every phase of a primary school with outcomes', () => {
    for (const { code } of broadAreas) {
      const here = (entries: readonly BankEntry[]) => entries.filter(({ area }) => area === code).length;
      expect([code, here(outcomes) >= 25, here(strategies) >= 30, here(equipment) >= 8]).toEqual([
        code,
        true,
        true,
        true,
      ]);
      for (const phase of bankPhases) {
        const count = outcomes.filter((entry) => entry.area === code && entry.phase === phase.code).length;
        expect([code, phase.code, count >= 3]).toEqual([code, phase.code, true]);
      }
    }
  });

  it('serve every type of need', () => {
    // NSA says that nobody has assessed the need yet: an entry cannot be written for it.
    for (const { code } of senNeedTypes.filter((need) => need.code !== 'NSA')) {
      const count = programEntries.filter(({ needs }) => needs.includes(code)).length;
      expect([code, count >= 8]).toEqual([code, true]);
    }
    expect(
      programEntries.filter(({ needs }) => needs.length === 0 || new Set(needs).size !== needs.length),
    ).toEqual([]);
  });

  it('have keys that are unique and can be kept', () => {
    const keys = programEntries.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, kind, area } of programEntries) {
      expect(key).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
      expect(key.startsWith(`${kind}-${String(area).toLowerCase()}-`)).toBe(true);
      expect(key.length).toBeLessThanOrEqual(80);
    }
  });

  it('say nothing twice', () => {
    for (const entries of [outcomes, strategies, equipment]) {
      const sets = entries.map((entry) => ({ key: entry.key, words: wordsOf(entry) }));
      const twins = sets.flatMap((one, at) =>
        sets
          .slice(at + 1)
          .flatMap((other) => (likeness(one.words, other.words) > 0.5 ? [`${one.key} ~ ${other.key}`] : [])),
      );
      expect(twins).toEqual([]);
    }
  });
});

describe('the outcomes', () => {
  it('begin with the child and a date, and hold no other placeholder', () => {
    for (const { text } of outcomes) {
      expect(text).toMatch(/^By \{date\} \{name\} will [a-z]/);
      expect(text.match(/\{[^}]*\}/g)).toEqual(['{date}', '{name}']);
    }
  });

  it('name the target in their own words, with a measure, a unit and a start that is not the target', () => {
    for (const { key, text, measure } of outcomes) {
      expect([key, measure?.measure ? 'measured' : '']).toEqual([key, 'measured']);
      const target = measure?.target ?? Number.NaN;
      expect([key, new RegExp(`(^|[^0-9])${target}([^0-9]|$)`).test(text)]).toEqual([key, true]);
      expect([key, measure?.baseline === target]).toEqual([key, false]);
      expect([key, measure?.unit === '']).toEqual([key, false]);
    }
  });

  it('describe what the child does, not the service', () => {
    for (const { key, text } of outcomes)
      expect([
        key,
        /\b(receive|be given|have access|be supported|be provided|improve|understand better)\b/.test(text),
      ]).toEqual([key, false]);
  });
});

/** A strategy says what the adult does: its first word is something to do. */
const verbs = new Set(
  (
    'Add Agree Approach Ask Attach Begin Break Bring Build Catch Change Check Choose Colour Comment Copy Count Dictate Divide Draw Explain Face Film Follow Give Go Greet ' +
    'Hand Hang Help Join Keep Label Lay Leave Let Link Listen Lower Make Mark Meet Model Name Notice Offer Open Pack Plan Play Point Practise Praise Predict Prepare Print Prompt ' +
    'Push Put Read Record Repeat Ring Say Scribe Seat Send Set Share Shorten Show Sign Slow Start Stop Take Talk Teach Tell Test Thank Time Timetable Touch Trace Turn Use Wait Walk Warm Warn Work Write Close'
  ).split(' '),
);

describe('the strategies and the equipment', () => {
  it('begin with what the adult does, and give a reason or a result', () => {
    for (const { key, text } of strategies) {
      const [first = ''] = /^[A-Z][a-z]+/.exec(text) ?? [];
      expect([key, first, verbs.has(first)]).toEqual([key, first, true]);
      expect([key, text.split(' ').length >= 10]).toEqual([key, true]);
    }
  });

  it('are whole sentences without placeholders', () => {
    for (const { key, text } of [...strategies, ...equipment]) {
      expect([key, /^[A-Z].*[.”)]$/.test(text)]).toEqual([key, true]);
      expect([key, /[{}]|!|'/.test(text)]).toEqual([key, false]);
    }
  });
});
