import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import type { PaperModel } from '../../../domain/papers/model';
import { proposedCovers, slotsOfAbsence } from '../../../domain/timetable/absence-cover';
import { slotsToCover } from '../../../domain/timetable/cover';
import { ehcCover } from '../../../domain/timetable/ehc-cover';
import { missedLessons } from '../../../domain/timetable/missed-lessons';
import { unplacedLines } from '../../../domain/timetable/unplaced';
import type { TimetableWeek } from '../../../domain/timetable/week';
import { provisionService } from '../../../electron/provision/service';
import { schoolService } from '../../../electron/school/service';
import { timetableService } from '../../../electron/timetable/service';
import { noDialogs } from '../support/no-dialogs';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { tempDatabase, type TempDatabase } from '../support/temp-database';
import { addClassOf, addStaffMember, problem, undo, value } from '../provision/support';

let temp: TempDatabase;
let schoolId: string;
let staffId: string;
let timetable: ReturnType<typeof timetableService>;
let provision: ReturnType<typeof provisionService>;
const printed: PaperModel[] = [];
beforeEach(async () => {
  temp = await tempDatabase();
  schoolId = await addSchool(temp.database);
  staffId = await addStaffMember(temp.database, schoolId, 'Fern Loam');
  provision = provisionService(temp.database);
  printed.length = 0;
  timetable = timetableService({
    database: temp.database,
    dialogs: noDialogs,
    press: {
      print: () => Promise.reject(new Error('Nothing is printed here')),
      printOnPaper: (model) => {
        printed.push(model);
        return Promise.resolve(true);
      },
    },
    vault: { folder: '/nowhere' },
    locking: new AbortController().signal,
  });
});
afterEach(() => temp.dispose());

async function week(on: string | null = null): Promise<TimetableWeek> {
  const found = value(await timetable.week({ schoolId, on }));
  if (found === null) throw new Error('There is no school');
  return found;
}

/** A run with one adult: 30 minutes, three times a week. */
async function startRun(pupilIds: readonly string[], more = {}): Promise<{ runId: string; lineId: string }> {
  const runId = value(
    await provision.start({
      schoolId,
      typeId: null,
      name: 'Tidal Talk',
      area: 'CI',
      layer: 'T',
      level: 'group',
      classId: null,
      cohort: null,
      startsOn: '2026-09-14',
      weeks: 12,
      pupilIds: [...pupilIds],
      ...more,
    }),
  ).id;
  const lineId = value(await provision.addStaff({ runId, staffId, who: null })).id;
  value(await provision.setStaffField({ id: lineId, field: 'minutesPerSession', value: 30 }));
  value(await provision.setStaffField({ id: lineId, field: 'sessionsPerWeek', value: 3 }));
  return { runId, lineId };
}

const duty = {
  day: 2,
  startsAt: '10:20',
  endsAt: '10:35',
  kind: 'duty',
  lineId: null,
  classId: null,
  pupilId: null,
  ehcItemId: null,
  what: 'Playground',
  place: 'Yard',
  fromOn: '2026-11-23',
  toOn: null,
} as const;

describe('the week', () => {
  it('is that of a Monday; a day at the weekend belongs to the week that follows', async () => {
    expect((await week('2026-11-28')).monday).toBe('2026-11-30');
    expect(await week()).toMatchObject({ monday: '2026-11-23', isInTerm: true, slots: [] });
    expect((await week('2026-12-22')).isInTerm).toBe(false);
  });

  it('knows the days on which the school is closed; nothing is missed or covered on them', async () => {
    const { pupilIds } = await addClassOf(temp.database, schoolId, '4D', ['Reed']);
    const { lineId } = await startRun(pupilIds);
    const placed = { lineId, staffId, day: 1, startsAt: '09:30', fromOn: null } as const;
    value(await timetable.placeSession(placed));
    value(
      await timetable.addAbsence({
        staffId,
        absence: { fromOn: '2026-11-23', toOn: '2026-11-24', reason: null },
      }),
    );
    expect(slotsToCover(await week())).toHaveLength(1);
    const closure = {
      startsOn: '2026-11-23',
      endsOn: '2026-11-23',
      kind: 'emergency',
      reason: 'Snow',
    } as const;
    value(await schoolService(temp.database).addClosures({ schoolId, closures: [closure] }));
    const snow = await week();
    expect(snow).toMatchObject({ isInTerm: true, closed: [{ day: 1, name: 'Snow' }] });
    expect(snow.slots).toHaveLength(1);
    expect(slotsToCover(snow)).toEqual([]);
    expect((await week('2026-12-22')).closed).toEqual([]);
  });

  it('has the weeks of an absence; cover for all of it is one change with one undo', async () => {
    const coverId = await addStaffMember(temp.database, schoolId, 'Cliff Heron');
    const hours = ([1, 2, 3, 4, 5] as const).map((day) => ({ day, startsAt: '08:30', endsAt: '15:00' }));
    value(await timetable.setHours({ staffId: coverId, hours }));
    const { id: slotId } = value(await timetable.addSlot({ ...duty, staffId }));
    const absence = { fromOn: '2026-11-23', toOn: '2026-12-04', reason: 'Course' };
    const { id } = value(await timetable.addAbsence({ staffId, absence }));
    const shown = value(await timetable.absenceWeeks({ id }));
    expect(shown).toMatchObject({ name: 'Fern Loam', absence: { reason: 'Course' }, goesOnFrom: null });
    expect(shown.weeks.map(({ monday }) => monday)).toEqual(['2026-11-23', '2026-11-30']);
    const proposed = shown.weeks.flatMap((one) => proposedCovers(one, slotsOfAbsence(one, shown.absence)));
    expect(proposed.map(({ onDay, who }) => [onDay, who.name])).toEqual([
      ['2026-11-24', 'Cliff Heron'],
      ['2026-12-01', 'Cliff Heron'],
    ]);
    const covers = proposed.map(({ onDay, who }) => ({
      slotId,
      onDay,
      coverStaffId: who.staffId,
      note: null,
    }));
    const wrong = { slotId, onDay: '2026-11-25', coverStaffId: coverId, note: null };
    expect(problem(await timetable.setCovers({ covers: [...covers, wrong] }))).toContain('not on that day');
    expect((await week()).covers).toEqual([]);
    const arranged = await timetable.setCovers({ covers });
    value(arranged);
    expect((await week()).covers).toMatchObject([{ coverStaffId: coverId, onDay: '2026-11-24' }]);
    expect((await week('2026-11-30')).covers).toHaveLength(1);
    await undo(temp.database, arranged);
    expect((await week()).covers).toEqual([]);
    expect((await week('2026-11-30')).covers).toEqual([]);
    const long = { fromOn: '2027-01-04', toOn: '2027-07-21', reason: null };
    const leave = value(await timetable.addAbsence({ staffId, absence: long })).id;
    expect(value(await timetable.absenceWeeks({ id: leave })).goesOnFrom).toBe('2027-03-01');
    expect(problem(await timetable.absenceWeeks({ id: slotId }))).toContain('no longer there');
  });

  it('holds what is added, moved and removed; each can be undone', async () => {
    const added = await timetable.addSlot({ ...duty, staffId });
    const { id } = value(added);
    expect((await week()).slots).toMatchObject([{ id, day: 2, from: 620, to: 635, what: 'Playground' }]);
    const moved = await timetable.moveSlot({ id, day: 4, startsAt: '12:10', endsAt: '12:40' });
    value(moved);
    expect((await week()).slots).toMatchObject([{ day: 4, from: 730, to: 760, staffId }]);
    await undo(temp.database, moved);
    expect((await week()).slots).toMatchObject([{ day: 2, from: 620, to: 635 }]);
    const removed = await timetable.removeSlot({ id });
    expect((await week()).slots).toEqual([]);
    await undo(temp.database, removed);
    expect((await week()).slots).toHaveLength(1);
  });

  it('shows a slot from its first to its last day only', async () => {
    value(await timetable.addSlot({ ...duty, staffId, fromOn: '2026-11-25', toOn: '2026-12-01' }));
    expect((await week('2026-11-23')).slots).toHaveLength(0);
    expect((await week('2026-11-30')).slots).toHaveLength(1);
    expect((await week('2026-12-07')).slots).toHaveLength(0);
  });

  it('keeps of a slot only what belongs to its kind, and of this school alone', async () => {
    const { classId, pupilIds } = await addClassOf(temp.database, schoolId, '4D', ['Reed']);
    const [pupilId = ''] = pupilIds;
    const values = { ...duty, staffId, kind: 'class', classId, pupilId, what: 'Nothing' } as const;
    value(await timetable.addSlot(values));
    expect((await week()).slots).toMatchObject([{ kind: 'class', classId, pupilId: null, what: null }]);
    const other = temp.database.newRecord();
    await temp.database.change('Added a school', async (writer) => {
      await writer('schools').insert({ ...other, name: 'Elsewhere' });
      return ok(null);
    });
    const elsewhere = await addClassOf(temp.database, other.id, '1A', ['Moss']);
    expect(problem(await timetable.addSlot({ ...values, classId: elsewhere.classId }))).toMatch(
      /does not belong to this school/,
    );
  });
});

describe('sessions of a run', () => {
  it('are placed one by one; what is left is known, and the pupils are those of the day', async () => {
    const { pupilIds } = await addClassOf(temp.database, schoolId, '4D', ['Reed', 'Sedge']);
    const { lineId, runId } = await startRun(pupilIds);
    expect(unplacedLines(await week())).toMatchObject([{ planned: 3, placed: 0, missing: 3 }]);
    value(await timetable.placeSession({ lineId, staffId, day: 1, startsAt: '09:30', fromOn: null }));
    const now = await week();
    expect(now.slots).toMatchObject([
      { runId, lineId, from: 570, to: 600, kind: 'provision', fromOn: '2026-11-23' },
    ]);
    expect(now.slots[0]?.pupilIds).toHaveLength(2);
    expect(unplacedLines(now)).toMatchObject([{ missing: 2 }]);
    const [second] = value(await provision.run({ id: runId })).pupils.slice(1);
    value(await provision.setPupilField({ id: second?.id ?? '', field: 'leavesOn', value: '2026-11-20' }));
    expect((await week()).slots[0]?.pupilIds).toHaveLength(1);
  });

  it('end with the run', async () => {
    const { lineId } = await startRun([]);
    value(await timetable.placeSession({ lineId, staffId, day: 1, startsAt: '09:30', fromOn: null }));
    expect((await week('2026-12-14')).slots).toHaveLength(1);
    expect(await week('2027-01-04')).toMatchObject({ slots: [], runs: [] });
  });
});

describe('EHC plans', () => {
  it('counts sessions of linked runs and time for an item; says what is missing', async () => {
    const { pupilId } = await addSamplePupil(temp.database, schoolId, 'maya');
    const before = ehcCover(await week()).items;
    const [first, second] = before;
    if (first === undefined || second === undefined) throw new Error('The sample has too few items');
    expect(before.every(({ covered }) => covered === 0)).toBe(true);
    const { runId, lineId } = await startRun([pupilId]);
    value(await provision.setEhcItems({ runId, ids: [first.item.id] }));
    value(await timetable.placeSession({ lineId, staffId, day: 1, startsAt: '09:30', fromOn: null }));
    const alone = { ...duty, kind: 'pupil', staffId, pupilId, startsAt: '11:00', endsAt: '11:10' } as const;
    value(await timetable.addSlot({ ...alone, ehcItemId: second.item.id }));
    value(await timetable.addSlot({ ...alone, day: 3 }));
    const report = ehcCover(await week());
    const coveredOf = (id: string) => report.items.find(({ item }) => item.id === id)?.covered;
    expect(coveredOf(first.item.id)).toBe(Math.min(30, first.asked));
    expect(coveredOf(second.item.id)).toBe(Math.min(10, second.asked));
    expect(report.untied).toEqual([{ pupilId, minutes: 10 }]);
  });
});

describe('the school day and lessons', () => {
  it('begins with a usual day, once; lessons that are missed follow', async () => {
    const { classId, pupilIds } = await addClassOf(temp.database, schoolId, '4D', ['Reed']);
    const taken = await timetable.takeUsualDay({ schoolId });
    value(taken);
    expect(problem(await timetable.takeUsualDay({ schoolId }))).toMatch(/already/);
    const lesson = (await week()).periods.find(({ name }) => name === 'Lesson 1');
    if (lesson === undefined) throw new Error('The usual day has no lesson');
    const input = { classId, day: 1, periodId: lesson.id } as const;
    value(await timetable.setLesson({ ...input, subject: 'Science' }));
    value(await timetable.setLesson({ ...input, subject: 'Music' }));
    const { lineId } = await startRun(pupilIds);
    value(await timetable.placeSession({ lineId, staffId, day: 1, startsAt: '09:30', fromOn: null }));
    expect(missedLessons(await week())).toMatchObject([
      { pupilId: pupilIds[0], subjects: [{ subject: 'Music', times: 1, minutes: 30, taught: 60 }] },
    ]);
    const removed = await timetable.removePeriod({ id: lesson.id });
    expect((await week()).lessons).toEqual([]);
    await undo(temp.database, removed);
    expect((await week()).lessons).toHaveLength(1);
    value(await timetable.setLesson({ ...input, subject: null }));
    expect((await week()).lessons).toEqual([]);
  });
});

describe('hours and contract', () => {
  it('are kept; a second saving of the same changes nothing', async () => {
    const hours = [
      { day: 1, startsAt: '08:30', endsAt: '12:00' },
      { day: 1, startsAt: '12:30', endsAt: '15:30' },
    ] as const;
    value(await timetable.setHours({ staffId, hours: [...hours] }));
    const ids = (await week()).staff[0]?.hours.map(({ id }) => id);
    value(await timetable.setHours({ staffId, hours: [...hours] }));
    expect((await week()).staff[0]?.hours.map(({ id }) => id)).toEqual(ids);
    value(await timetable.setContract({ staffId, minutes: 1500 }));
    expect((await week()).staff).toMatchObject([
      { contractMinutes: 1500, hours: [{ from: 510 }, { to: 930 }] },
    ]);
    const twice = [...hours, { day: 1, startsAt: '11:00', endsAt: '13:00' } as const];
    expect(problem(await timetable.setHours({ staffId, hours: twice }))).toMatch(/Monday overlap/);
  });
});

describe('absence and cover', () => {
  it('cover goes with its absence, and comes back with undo', async () => {
    const other = await addStaffMember(temp.database, schoolId, 'Cliff Heron');
    const { id: slotId } = value(await timetable.addSlot({ ...duty, staffId }));
    const absence = { fromOn: '2026-11-24', toOn: '2026-11-25', reason: null };
    const { id } = value(await timetable.addAbsence({ staffId, absence }));
    expect(problem(await timetable.addAbsence({ staffId, absence }))).toMatch(/already/);
    const cover = { slotId, onDay: '2026-11-24', note: null };
    expect(problem(await timetable.setCover({ ...cover, onDay: '2026-11-25', coverStaffId: other }))).toMatch(
      /day of the week/,
    );
    expect(problem(await timetable.setCover({ ...cover, coverStaffId: staffId }))).toMatch(/somebody else/);
    value(await timetable.setCover({ ...cover, coverStaffId: null }));
    value(await timetable.setCover({ ...cover, coverStaffId: other }));
    expect((await week()).covers).toMatchObject([{ slotId, coverStaffId: other }]);
    const removed = await timetable.removeAbsence({ id });
    expect(await week()).toMatchObject({ covers: [], absences: [] });
    await undo(temp.database, removed);
    expect((await week()).covers).toHaveLength(1);
    value(await timetable.changeAbsence({ id, absence: { ...absence, fromOn: '2026-11-25' } }));
    expect((await week()).covers).toHaveLength(0);
  });
});

describe('observations', () => {
  it('are listed by person, the latest first, and tied to runs that are there', async () => {
    const { runId } = await startRun([]);
    const add = (observedOn: string) =>
      timetable.addObservation({ staffId, observedOn, seen: 'Waits before helping' });
    const { id } = value(await add('2026-11-10'));
    value(await add('2026-11-17'));
    value(await timetable.setObservationField({ id, field: 'provisionId', value: runId }));
    value(await timetable.setObservationField({ id, field: 'effect', value: 'strong' }));
    expect(problem(await timetable.setObservationField({ id, field: 'outcomeId', value: runId }))).toMatch(
      /no longer there/,
    );
    expect(problem(await timetable.setObservationField({ id, field: 'seen', value: ' ' }))).toMatch(
      /what you saw/,
    );
    const page = value(await timetable.observations({ staffId }));
    expect(page.observations).toMatchObject([
      { observedOn: '2026-11-17' },
      { id, provisionId: runId, effect: 'strong' },
    ]);
    expect(page.runs).toEqual([{ id: runId, name: 'Tidal Talk' }]);
    const removed = await timetable.removeObservation({ id });
    expect(value(await timetable.observations({ staffId })).observations).toHaveLength(1);
    await undo(temp.database, removed);
    expect(value(await timetable.observations({ staffId })).observations).toHaveLength(2);
  });
});

describe('observations of a target', () => {
  it('are shown with it: whose support, how well it works, the latest first', async () => {
    const { runId } = await startRun([]);
    const { pupilIds } = await addClassOf(temp.database, schoolId, '4D', ['Reed']);
    const [plan, target] = [temp.database.newRecord(), temp.database.newRecord()];
    await temp.database.change('Put in a plan', async (writer) => {
      const [pupilId = ''] = pupilIds;
      await writer('supportPlans').insert({
        ...plan,
        pupilId,
        layout: 'sen-support',
        cycle: 1,
        startsOn: '2026-09-14',
      });
      await writer('planOutcomes').insert({ ...target, planId: plan.id, text: 'Asks for help', position: 0 });
      return ok(null);
    });
    const observe = async (observedOn: string) => {
      const { id } = value(
        await timetable.addObservation({ staffId, observedOn, seen: 'Waits before helping' }),
      );
      value(await timetable.setObservationField({ id, field: 'outcomeId', value: target.id }));
      return id;
    };
    const first = await observe('2026-11-10');
    await observe('2026-11-17');
    value(await timetable.setObservationField({ id: first, field: 'provisionId', value: runId }));
    value(await timetable.setObservationField({ id: first, field: 'effect', value: 'some' }));
    const shown = async () => value(await timetable.observationsOfTarget({ outcomeId: target.id }));
    expect(await shown()).toMatchObject([
      { observedOn: '2026-11-17', staffName: 'Fern Loam', provisionName: null, effect: null },
      { observedOn: '2026-11-10', provisionName: 'Tidal Talk', effect: 'some', seen: 'Waits before helping' },
    ]);
    value(await timetable.removeObservation({ id: first }));
    expect(await shown()).toHaveLength(1);
    expect(value(await timetable.observationsOfTarget({ outcomeId: runId }))).toEqual([]);
  });
});

describe('papers', () => {
  it('are a page for each who has something in the timetable, with names or initials', async () => {
    const input = { schoolId, on: null, of: 'assistant', id: null, names: 'full' } as const;
    expect(problem(await timetable.print(input))).toMatch(/nothing in the timetable/);
    const { pupilIds } = await addClassOf(temp.database, schoolId, '4D', ['Reed', 'Sedge']);
    const { lineId } = await startRun(pupilIds);
    await addStaffMember(temp.database, schoolId, 'Cliff Heron');
    value(await timetable.placeSession({ lineId, staffId, day: 1, startsAt: '09:30', fromOn: null }));
    value(await timetable.print(input));
    expect(printed).toMatchObject([{ paper: 'timetable', pages: [{ title: 'Timetable of Fern Loam' }] }]);
    expect(JSON.stringify(printed)).toContain('Sam Reed and Sam Sedge');
    value(await timetable.print({ ...input, names: 'initials' }));
    expect(JSON.stringify(printed[1])).not.toContain('Reed');
    value(await timetable.print({ ...input, of: 'pupil' }));
    expect(printed[2]).toMatchObject({
      pages: [{ title: 'Timetable of Sam Reed' }, { title: 'Timetable of Sam Sedge' }],
    });
  });

  it('are saved as one PDF outside the vault, and nowhere when the dialog is cancelled or the vault locked meanwhile', async () => {
    value(await timetable.addSlot({ ...duty, staffId }));
    const input = { schoolId, on: null, of: 'assistant', id: staffId, names: 'full' } as const;
    const vault = path.join(temp.folder, 'vault');
    await mkdir(vault);
    const titles: string[] = [];
    let locksWhilePrinting = false;
    const saving = (chosen: string | null, locking = new AbortController()) =>
      timetableService({
        database: temp.database,
        dialogs: { ...noDialogs, saveFile: () => Promise.resolve(chosen) },
        press: {
          print: (_model, { title }) => {
            titles.push(title);
            if (locksWhilePrinting) locking.abort();
            return Promise.resolve(new TextEncoder().encode('%PDF-made'));
          },
          printOnPaper: () => Promise.reject(new Error('Nothing is printed here')),
        },
        vault: { folder: vault },
        locking: locking.signal,
      }).savePdf(input);
    const file = path.join(temp.folder, 'Fern.pdf');
    expect(value(await saving(file))).toEqual({ saved: true });
    expect(await readFile(file, 'utf8')).toBe('%PDF-made');
    expect(titles).toEqual(['Timetable of Fern Loam']);
    expect(value(await saving(null))).toEqual({ saved: false });
    expect((await saving(path.join(vault, 'Fern.pdf'))).ok).toBe(false);
    const locked = new AbortController();
    locked.abort();
    expect(problem(await saving(path.join(temp.folder, 'late.pdf'), locked))).toMatch(/locked meanwhile/);
    expect(titles).toHaveLength(1);
    locksWhilePrinting = true;
    const late = path.join(temp.folder, 'later.pdf');
    expect(problem(await saving(late))).toMatch(/locked meanwhile/);
    await expect(readFile(late)).rejects.toThrow('ENOENT');
  });
});
