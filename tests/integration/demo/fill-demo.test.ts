import { expect, test } from 'vitest';
import { findClashes } from '../../../domain/timetable/clashes';
import { unplacedLines } from '../../../domain/timetable/unplaced';
import { demoGaps } from '../../../electron/demo/data/sessions';
import { fillDemo } from '../../../electron/demo/fill-demo';
import { costsService } from '../../../electron/costs/service';
import type { Database } from '../../../electron/database/database';
import { importBytes } from '../../../electron/imports/import-bytes';
import { importMapBytes } from '../../../electron/imports/map/import-map-bytes';
import { meetingsService } from '../../../electron/meetings/service';
import { profilesService } from '../../../electron/profiles/service';
import { provisionService } from '../../../electron/provision/service';
import { pupilsService } from '../../../electron/pupils/service';
import { reviewsService } from '../../../electron/reviews/service';
import { progressService } from '../../../electron/progress/service';
import { schoolService } from '../../../electron/school/service';
import { sessionsService } from '../../../electron/sessions/service';
import { supportPlansService } from '../../../electron/support-plans/service';
import { teacherSheetsService } from '../../../electron/teacher-sheets/service';
import { timetableService } from '../../../electron/timetable/service';
import { noDialogs } from '../support/no-dialogs';
import { fixedClock, tempDatabase } from '../support/temp-database';

const printed = () => Promise.reject(new Error('Nothing is printed here'));
const press = { printOnPaper: printed, fits: printed, print: printed, printPdfOnPaper: printed };

function demoServices(database: Database) {
  const ports = {
    ...{ database, dialogs: noDialogs, vault: { folder: '/nowhere' } },
    locking: new AbortController().signal,
  };
  return {
    school: schoolService(database),
    pupils: pupilsService({
      database,
      dialogs: noDialogs,
      vault: { folder: '' },
      locking: new AbortController().signal,
    }),
    reviews: reviewsService(database),
    supportPlans: supportPlansService(database, press),
    provision: provisionService(database),
    costs: costsService({ ...ports, press }),
    profiles: profilesService({ database, press, pictureUrl: () => Promise.resolve(null) }),
    meetings: meetingsService({ database, press }),
    progress: progressService(database),
    sessions: sessionsService(database),
    timetable: timetableService({ ...ports, press }),
    teacherSheets: teacherSheetsService({
      ...ports,
      press: {
        print: () => Promise.resolve(new Uint8Array()),
        printPdfOnPaper: () => Promise.resolve(true),
      },
    }),
  };
}

/** A vault filled with the demo school on a day. */
async function demoSchool(today?: string) {
  const { database, dispose } = await tempDatabase(fixedClock(today));
  const filled = await database.together((inner) =>
    fillDemo({
      ...{ database: inner, services: demoServices(inner) },
      importFile: (file) => importBytes(inner, file),
      importMap: (map) => importMapBytes(inner, map),
    }),
  );
  expect(filled).toMatchObject({ ok: true });
  return { services: demoServices(database), dispose };
}

const everything = { runId: null, staffId: null, classId: null, area: null };

test('the demo school fills an empty vault: pupils, plans, reviews, provision and what is done in a term', async () => {
  const { services, dispose } = await demoSchool();

  const register = await services.pupils.register({ who: 'on-roll' });
  if (!register.ok) throw new Error(register.problem.message);
  expect(register.value.rows).toHaveLength(212);

  const list = await services.reviews.list({});
  if (!list.ok) throw new Error(list.problem.message);
  expect(list.value.rows.map((row) => row.pupil.name).sort()).toHaveLength(3);
  const maya = list.value.rows.find((row) => row.pupil.name.includes('Maya'));
  const pack = await services.reviews.packData({ id: maya?.reviewId ?? '' });
  if (!pack.ok) throw new Error(pack.problem.message);
  expect(pack.value.review).toMatchObject({
    meetingOn: '2027-01-21',
    latestMeetingOn: '2027-01-21',
    anniversaryOn: '2027-02-18',
  });
  expect(pack.value.outcomes.map((item) => item.progressName)).not.toContain(null);
  expect(
    pack.value.record.childViews.flatMap((group) => group.fields).map((field) => field.value),
  ).not.toContain(null);
  const lukasz = list.value.rows.find((row) => row.pupil.name.includes('Łukasz'));
  const held = await services.reviews.packData({ id: lukasz?.reviewId ?? '' });
  if (!held.ok) throw new Error(held.problem.message);
  expect(held.value.record).toMatchObject({ recommendation: 'amend', meetingEndedAt: '10:40' });
  expect(held.value.record.amendments.map(({ section, ref }) => [section, ref])).toEqual([
    ['E', 'E1'],
    ['F', 'F4'],
    ['I', null],
  ]);

  const runs = await services.provision.list({ year: 2026 });
  if (!runs.ok) throw new Error(runs.problem.message);
  expect(runs.value.rows).toHaveLength(24);
  const costs = await services.costs.page({ schoolId: null, startYear: 2026 });
  if (!costs.ok) throw new Error(costs.problem.message);
  expect(costs.value.incomes).toHaveLength(6);
  expect(costs.value.total.actual.whole).toBe(1_592_422);
  const plans = await services.supportPlans.list({});
  if (!plans.ok) throw new Error(plans.problem.message);
  const latest = plans.value.rows.flatMap((row) => row.latest ?? []);
  expect(latest).toHaveLength(13);
  expect(latest.filter(({ cycle }) => cycle === 2)).toHaveLength(1);
  const mayas = plans.value.rows.find((row) => row.name.includes("O'Brien-Tate"));
  const support = await services.supportPlans.forPupil({ pupilId: mayas?.pupilId ?? '' });
  if (!support.ok) throw new Error(support.problem.message);
  expect(support.value.chain.filter(({ targets }) => targets.length > 0)).toHaveLength(4);
  const hettie = plans.value.rows.find((row) => row.latest?.cycle === 2);
  const second = await services.supportPlans.page({ id: hettie?.latest?.planId ?? '' });
  if (!second.ok) throw new Error(second.problem.message);
  expect(second.value.data.targets.map(({ outcome }) => outcome.text)[0]).toMatch(
    /^By 11 December 2026 Hettie/,
  );
  await dispose();
});

test('the people of the demo school have a week without clashes, sessions and progress up to the day before the weekend', async () => {
  const { services, dispose } = await demoSchool();
  const week = await services.timetable.week({ schoolId: null, on: null });
  if (!week.ok || week.value === null) throw new Error('There is no week');
  expect(findClashes(week.value)).toEqual([]);
  expect(unplacedLines(week.value).map(({ run, missing }) => [run.name, missing])).toEqual([
    ['Speech sounds practice 1:1', 1],
    ['Structured spelling 1:1', 1],
  ]);

  const noted = async (on: string) => {
    const register = await services.sessions.week({ on, filter: everything });
    if (!register.ok) throw new Error(register.problem.message);
    return register.value.rows.flatMap(({ sessions }) => sessions);
  };
  const last = await noted('2026-11-20');
  expect(last.filter((session) => session.noted === null)).toEqual([]);
  expect(new Set(last.map((session) => session.noted?.state))).toEqual(new Set(['held', 'not-held']));
  expect((await noted('2026-11-23')).filter((session) => session.noted !== null)).toEqual([]);
  for (const { on, runs } of demoGaps) {
    const missed = (await noted(on)).filter(
      (session) => session.on === on && session.noted?.state === 'not-held',
    );
    expect(missed.length).toBeGreaterThanOrEqual(runs.length);
    expect(missed.map(({ isPlanned }) => isPlanned)).not.toContain(false);
  }
  await dispose();
});

test.each(['2026-05-04', '2026-09-21', '2028-02-01'])('opens on %s as well', async (today) => {
  const { services, dispose } = await demoSchool(today);
  const runs = await services.provision.list({ year: 2026 });
  expect(runs).toMatchObject({ ok: true });
  await dispose();
});
