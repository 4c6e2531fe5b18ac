import { afterEach, beforeEach, expect, it } from 'vitest';
import { addDays } from '../../../domain/common/calendar-date';
import { ok } from '../../../domain/common/result';
import { type TimelineKind, timelineKindIds } from '../../../domain/pupils/timeline';
import { desk, type Desk, value } from '../pupils/support';

let d: Desk;
let maya: string;
let runId: string;
beforeEach(async () => {
  d = await desk();
  maya = await d.add('Maya', 'Chen');
});
afterEach(() => d.temp.dispose());

const firstDay = '2017-01-02';
const years = 10;

/** Ten years: a support plan a term with four targets, an entry of progress a week, three sessions a week, a note a fortnight. */
async function tenYears(): Promise<void> {
  const { database } = d.temp;
  const person = {
    ...database.newRecord(),
    schoolId: d.schoolId,
    name: 'Mr Helper',
    role: 'Teaching assistant',
  };
  const run = {
    ...database.newRecord(),
    schoolId: d.schoolId,
    name: 'Talking group',
    area: 'CI',
    layer: 'T',
    level: 'group',
    startsOn: firstDay,
    weeks: 53,
  };
  runId = run.id;
  const line = {
    ...database.newRecord(),
    provisionId: run.id,
    staffId: person.id,
    minutesPerSession: 30,
    sessionsPerWeek: 3,
    position: 0,
  };
  await database.change('Filled', async (writer) => {
    const insert = async (table: string, rows: readonly object[]) => {
      for (let from = 0; from < rows.length; from += 200)
        await writer(table).insert(rows.slice(from, from + 200));
    };
    await insert('staff', [person]);
    await insert('provisions', [run]);
    await insert('provisionStaff', [line]);
    await insert('provisionPupils', [
      { ...database.newRecord(), provisionId: run.id, pupilId: maya, position: 0 },
    ]);
    const [plans, targets, seen, notes, sessions]: object[][] = [[], [], [], [], []];
    for (let term = 0; term < years * 3; term += 1) {
      const startsOn = addDays(firstDay, term * 121);
      const plan = {
        ...database.newRecord(),
        pupilId: maya,
        layout: 'sen-support',
        cycle: term + 1,
        startsOn,
      };
      plans?.push(plan);
      for (let number = 0; number < 4; number += 1) {
        const target = {
          ...database.newRecord(),
          planId: plan.id,
          text: `Target ${number}`,
          position: number,
        };
        targets?.push(target);
        for (let week = 0; week < 12; week += 1)
          seen?.push({
            ...database.newRecord(),
            outcomeId: target.id,
            observedOn: addDays(startsOn, week * 7),
            note: 'Seen',
          });
      }
    }
    for (let day = 0; day < years * 365; day += 1) {
      const on = addDays(firstDay, day);
      if (day % 14 === 0)
        notes?.push({ ...database.newRecord(), pupilId: maya, happenedOn: on, kind: 'Note', text: 'Said' });
      if ([0, 2, 4].includes(day % 7))
        sessions?.push({
          ...database.newRecord(),
          provisionId: run.id,
          staffLineId: line.id,
          heldOn: on,
          number: 1,
          state: 'held',
          minutes: 30,
        });
    }
    await insert('supportPlans', plans ?? []);
    await insert('planOutcomes', targets ?? []);
    await insert('outcomeProgress', seen ?? []);
    await insert('pupilNotes', notes ?? []);
    await insert('provisionSessions', sessions ?? []);
    return ok(null);
  });
}

const story = async (kinds: readonly TimelineKind[], atMost = 60) =>
  value(await d.pupils.timeline({ id: maya, kinds: [...kinds], atMost }));

it('ten years of a child come by their own days, by kind, and quickly', async () => {
  await tenYears();
  const begun = performance.now();
  const first = await story(timelineKindIds.filter((kind) => kind !== 'change'));
  const took = performance.now() - begun;
  expect(first.events).toHaveLength(60);
  expect(first.total).toBeGreaterThan(2000);
  const days = first.events.map(({ on }) => on);
  expect(days).toEqual([...days].sort().reverse());
  expect((await story(['note'])).total).toBe(261);
  const sessions = await story(['session'], 1000);
  expect(sessions.total).toBe(522);
  expect(sessions.events[1]?.title).toBe('Talking group: 3 sessions in this week');
  expect(sessions.events[1]?.link).toEqual({ kind: 'provisionRun', id: runId });
  // Far below what a reader notices, with room for a slow machine.
  expect(took).toBeLessThan(1000);
  const opening = performance.now();
  expect(
    value(await d.history.ofRecord({ table: 'provisions', id: runId, before: null })).entries,
  ).toHaveLength(1);
  expect(performance.now() - opening).toBeLessThan(2000);
}, 60_000);

it('a part of the story is the beginning of the whole, and knows how long that is', async () => {
  await tenYears();
  const whole = await story(timelineKindIds, 10_000);
  expect(whole.events).toHaveLength(whole.total);
  for (const atMost of [1, 7, 60, 61, 400])
    expect(await story(timelineKindIds, atMost)).toEqual({
      events: whole.events.slice(0, atMost),
      total: whole.total,
    });
  const sessions = await story(['session'], 10_000);
  for (const atMost of [1, 59])
    expect(await story(['session'], atMost)).toEqual({
      events: sessions.events.slice(0, atMost),
      total: sessions.total,
    });
});
