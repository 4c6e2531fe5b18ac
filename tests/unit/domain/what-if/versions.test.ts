import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProvisionRun } from '../../../../domain/provision/run';
import { differences, type WhatIfNames } from '../../../../domain/what-if/differences';
import { edited, type Edit } from '../../../../domain/what-if/edit';
import { newRun, type NewRun } from '../../../../domain/what-if/new-run';
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
const ofMap = new Set(runs.map(({ id }) => id));
let next = 0;
const after = (from: readonly ProvisionRun[], ...edits: readonly Edit[]) =>
  edits.reduce((list, edit) => {
    const newId = () => {
      next += 1;
      return `new ${next}`;
    };
    const at = { now: runs, terms: sampleTerms, today: '2026-11-23', schoolId: 'school', type: null, newId };
    return edited(list, edit, at);
  }, from);
const lineOf = (runId: string) => runs.find(({ id }) => id === runId)?.staff[0]?.id ?? '';

const talk: NewRun = {
  typeId: null,
  name: 'Tidal Talk',
  area: 'CI',
  layer: 'T',
  startsOn: '2027-01-04',
  weeks: 10,
  minutes: 30,
  sessions: 2,
  staffId: 'dale',
  pupilIds: pupilIds.slice(0, 2),
  itemIds: ['F1'],
};

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
      'add-run',
    ),
  })
  .map(({ run, pupilId, number, kind }): Edit => {
    const [runId, lineId] = [run.id, lineOf(run.id)];
    if (kind === 'weeks') return { kind, runId, weeks: number };
    if (kind === 'minutes') return { kind, runId, lineId, minutes: number };
    if (kind === 'sessions') return { kind, runId, lineId, sessions: number };
    if (kind === 'person') return { kind, runId, lineId, staffId: 'dale' };
    if (kind === 'add-run') return { kind, run: { ...talk, weeks: number, pupilIds: [pupilId] } };
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
        const about = new Set(edits.flatMap((edit) => ('runId' in edit ? edit.runId : [])));
        for (const { runId } of differences(runs, version, names, ofMap))
          expect(about.has(runId) || !ofMap.has(runId)).toBe(true);
        expect(differences(version, version, names, ofMap)).toEqual([]);
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
    const [p08, p13] = differences(runs, version, names, ofMap);
    expect(p08?.words[0]).toBe('20 weeks instead of 12');
    expect(p08?.words[1]).toMatch(/^Mrs Dale instead of /);
    expect(p08?.words[2]).toMatch(/^Mrs Dale: 25 minutes, .* a week instead of .* minutes, .* a week$/);
    expect(p13).toMatchObject({ name: 'P13 Touch typing club', words: ['Left out'] });
    expect(differences(version, runs, names, ofMap).at(-1)?.words).toEqual(['Not left out']);
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
    const found = differences(runs, version, names, ofMap);
    expect(found.find(({ runId }) => runId === 'P16')).toMatchObject({
      putIn: [{ name: `Child ${other}`, when: 'from 23 November 2026' }],
      takenOut: [{ name: `Child ${child}`, when: 'last day 20 November 2026' }],
    });
    expect(found.find(({ runId }) => runId === 'P11')?.takenOut).toEqual([
      { name: `Child ${later}`, when: null },
    ]);
    const back = after(version, { kind: 'put-in', runId: 'P16', pupilId: child });
    expect(differences(runs, back, names, ofMap).find(({ runId }) => runId === 'P16')?.takenOut).toEqual([]);
  });
});

describe('a run that only the version has', () => {
  const version = after(runs, { kind: 'add-run', run: talk });
  const added = version.at(-1);
  const runId = added?.id ?? '';

  it('is told in words, and stays behind the runs of the map', () => {
    const [child = '', other = ''] = pupilIds;
    expect(differences(runs, version, names, ofMap)).toEqual([
      {
        runId,
        name: 'Tidal Talk',
        words: [
          'New, 10 weeks from 4 January 2027',
          'Mrs Dale: 30 minutes, twice a week',
          'For 1 item of section F',
        ],
        putIn: [
          { name: `Child ${child}`, when: null },
          { name: `Child ${other}`, when: null },
        ],
        takenOut: [],
      },
    ]);
    expect(differences(version, runs, names, ofMap)).toMatchObject([{ words: ['Without this new run'] }]);
    expect(rebased({ base: runs, runs: version }, runs)).toEqual(version);
    const scenario = { base: runs, runs: version };
    expect(scenarioSchema.parse(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario);
  });

  it('is changed like others, with pupils in it from its first day', () => {
    const [child = '', , third = ''] = pupilIds;
    const lineId = added?.staff[0]?.id ?? '';
    const changed = after(
      version,
      { kind: 'weeks', runId, weeks: 6 },
      { kind: 'minutes', runId, lineId, minutes: 20 },
      { kind: 'put-in', runId, pupilId: third },
      { kind: 'take-out', runId, pupilId: child },
      { kind: 'items', runId, itemIds: ['F2', 'F2'] },
      { kind: 'items', runId: 'P08', itemIds: ['F2'] },
    );
    const run = changed.at(-1);
    expect(run).toMatchObject({ weeks: 6, ehcItemIds: ['F2'], staff: [{ minutesPerSession: 20 }] });
    expect(run?.pupils.map(({ pupilId, joinsOn }) => [pupilId, joinsOn])).toEqual([
      [pupilIds[1], null],
      [third, null],
    ]);
    expect(changed.find(({ id }) => id === 'P08')?.ehcItemIds).toEqual(
      runs.find(({ id }) => id === 'P08')?.ehcItemIds,
    );
  });

  it('is gone once it is left out, and stays when another is brought back', () => {
    expect(after(version, { kind: 'leave-out', runId })).toEqual(runs);
    const without = after(version, { kind: 'leave-out', runId: 'P13' });
    expect(after(without, { kind: 'bring-back', runId: 'P13' })).toEqual(version);
  });

  it('is the map’s once it was taken over, and is not there twice', () => {
    const map = version.map((run) => (run.id === runId ? { ...run, weeks: 9 } : run));
    expect(rebased({ base: runs, runs: version }, map)).toEqual(map);
  });

  it('has what the catalogue says of measures and resources', () => {
    const type = {
      ratio: '1:4',
      entryMeasure: 'Words a minute',
      exitMeasure: 'Words a minute',
      expectedGain: 10,
      gainUnit: 'words',
      resourcePence: 4500,
    };
    let id = 0;
    const run = newRun(talk, { schoolId: 'school', type, newId: () => `id ${(id += 1)}` });
    expect(run).toMatchObject({ ratio: '1:4', gainUnit: 'words', level: 'group', schoolId: 'school' });
    expect(run.costs).toMatchObject([{ kind: 'resources', plannedPence: 4500 }]);
    const ids = [run.id, ...run.staff, ...run.pupils, ...run.costs].map((row) =>
      typeof row === 'string' ? row : row.id,
    );
    expect(new Set(ids).size).toBe(5);
  });
});
