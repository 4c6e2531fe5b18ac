import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProvisionRun } from '../../../../domain/provision/run';
import { differences, type WhatIfNames } from '../../../../domain/what-if/differences';
import { edited, type Edit } from '../../../../domain/what-if/edit';
import { rebased } from '../../../../domain/what-if/rebase';
import { scenarioSchema } from '../../../../domain/what-if/scenario';
import { sampleRuns, sampleTerms } from '../costs/sample-map';

const runs = sampleRuns();
const pupilIds = [...new Set(runs.flatMap(({ pupils }) => pupils.map(({ pupilId }) => pupilId)))];
const names: WhatIfNames = {
  pupils: new Map(pupilIds.map((id) => [id, `Child ${id}`])),
  staff: new Map([['dale', 'Mrs Dale']]),
  grades: new Map([['TA2', 'TA2 Teaching assistant']]),
};
let next = 0;
const after = (from: readonly ProvisionRun[], ...edits: readonly Edit[]) =>
  edits.reduce((list, edit) => {
    next += 1;
    return edited(list, edit, { now: runs, terms: sampleTerms, today: '2026-11-23', newId: `new ${next}` });
  }, from);
const lineOf = (runId: string) => runs.find(({ id }) => id === runId)?.staff[0]?.id ?? '';

const anEdit: fc.Arbitrary<Edit> = fc
  .record({
    run: fc.constantFrom(...runs),
    pupilId: fc.constantFrom(...pupilIds),
    number: fc.integer({ min: 1, max: 50 }),
    kind: fc.constantFrom(
      'weeks',
      'minutes',
      'sessions',
      'person',
      'add-staff',
      'put-in',
      'take-out',
      'leave-out',
      'bring-back',
    ),
  })
  .map(({ run, pupilId, number, kind }): Edit => {
    const [runId, lineId] = [run.id, lineOf(run.id)];
    if (kind === 'weeks') return { kind, runId, weeks: number };
    if (kind === 'minutes') return { kind, runId, lineId, minutes: number };
    if (kind === 'sessions') return { kind, runId, lineId, sessions: number };
    if (kind === 'person') return { kind, runId, lineId, staffId: 'dale' };
    if (kind === 'put-in' || kind === 'take-out') return { kind, runId, pupilId };
    return { kind: kind as 'add-staff', runId };
  });
const someEdits = fc.array(anEdit, { maxLength: 12 });

describe('a version', () => {
  it('is what it was after it is kept and read', () => {
    const scenario = { base: runs, runs: after(runs, { kind: 'leave-out', runId: 'P13' }) };
    expect(scenarioSchema.parse(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario);
    expect(scenarioSchema.safeParse({ runs: [{ id: 1 }] }).success).toBe(false);
  });

  it('on the map that it was made from is itself, and without edits is the map', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const version = after(runs, ...edits);
        expect(rebased({ base: runs, runs: version }, runs)).toEqual(version);
        expect(rebased({ base: runs, runs }, version)).toEqual(version);
      }),
      { numRuns: 40 },
    );
  });

  it('differs from the map only where it was edited', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const version = after(runs, ...edits);
        const about = new Set(edits.map(({ runId }) => runId));
        for (const { runId } of differences(runs, version, names)) expect(about.has(runId)).toBe(true);
        expect(differences(version, version, names)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('differences in words', () => {
  it('say weeks, time, people and what is left out', () => {
    const line = lineOf('P08');
    const version = after(
      runs,
      { kind: 'weeks', runId: 'P08', weeks: 20 },
      { kind: 'person', runId: 'P08', lineId: line, staffId: 'dale' },
      { kind: 'minutes', runId: 'P08', lineId: line, minutes: 25 },
      { kind: 'leave-out', runId: 'P13' },
    );
    const [p08, p13] = differences(runs, version, names);
    expect(p08?.words[0]).toBe('20 weeks instead of 12');
    expect(p08?.words[1]).toMatch(/^Mrs Dale instead of /);
    expect(p08?.words[2]).toMatch(/^Mrs Dale: 25 minutes, .* a week instead of .* minutes, .* a week$/);
    expect(p13).toMatchObject({ name: 'P13 Touch typing club', words: ['Left out'] });
    expect(differences(version, runs, names).at(-1)?.words).toEqual(['Not left out']);
  });

  it('say from when a child is in a run that has begun, and to when', () => {
    const [p16, p11] = ['P16', 'P11'].map((code) => runs.find(({ id }) => id === code));
    const child = p16?.pupils[0]?.pupilId ?? '';
    const other = pupilIds.find((id) => !p16?.pupils.some(({ pupilId }) => pupilId === id)) ?? '';
    const later = p11?.pupils[0]?.pupilId ?? '';
    const version = after(
      runs,
      { kind: 'take-out', runId: 'P16', pupilId: child },
      { kind: 'put-in', runId: 'P16', pupilId: other },
      { kind: 'take-out', runId: 'P11', pupilId: later },
    );
    const found = differences(runs, version, names);
    expect(found.find(({ runId }) => runId === 'P16')).toMatchObject({
      putIn: [{ name: `Child ${other}`, when: 'from 23 November 2026' }],
      takenOut: [{ name: `Child ${child}`, when: 'last day 20 November 2026' }],
    });
    expect(found.find(({ runId }) => runId === 'P11')?.takenOut).toEqual([
      { name: `Child ${later}`, when: null },
    ]);
    const back = after(version, { kind: 'put-in', runId: 'P16', pupilId: child });
    expect(differences(runs, back, names).find(({ runId }) => runId === 'P16')?.takenOut).toEqual([]);
  });
});
