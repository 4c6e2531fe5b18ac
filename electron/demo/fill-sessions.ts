import { addDays, type IsoDate } from '../../domain/common/calendar-date';
import { noRegisterFilter } from '../../domain/sessions/register';
import type { SessionStateInput } from '../../domain/sessions/model';
import type { TimetableWeek } from '../../domain/timetable/week';
import { demoGaps, demoLooks } from './data/sessions';
import type { DemoServices } from './demo-services';
import type { DemoGap, DemoLook } from './demo-term';
import { personIn } from './fill-timetable';
import { found, must } from './must';

export interface SessionsDemo {
  readonly services: Pick<DemoServices, 'sessions'>;
  /** Ids by UPN. */
  readonly pupils: ReadonlyMap<string, string>;
  /** Ids by reference. */
  readonly runs: ReadonlyMap<string, string>;
  /** A week in which all the runs are on, with their adults. */
  readonly week: TimetableWeek;
  /** The last day of which anything is noted: never one that is still to come. */
  readonly upTo: IsoDate;
}

/** The first week with sessions. */
const begin = '2026-09-07';
/** As many as may be noted at once. */
const daysAtOnce = 28;

/** Notes the sessions of the term: first those that were not held or held otherwise, then all others as planned. */
export async function fillSessions(demo: SessionsDemo): Promise<void> {
  const { services, upTo } = demo;
  for (const gap of demoGaps.filter(({ on }) => on <= upTo)) await noteGap(demo, gap);
  for (const look of demoLooks.filter(({ on }) => on <= upTo)) await noteLook(demo, look);
  for (let from: IsoDate = begin; from <= upTo; from = addDays(from, daysAtOnce)) {
    const last = addDays(from, daysAtOnce - 1);
    const to = last < upTo ? last : upTo;
    must(await services.sessions.noteOpen({ from, to, filter: noRegisterFilter, reason: null }));
  }
}

async function noteGap(demo: SessionsDemo, { on, runs, reason }: DemoGap): Promise<void> {
  for (const code of runs)
    for (const { id } of linesOf(demo, code))
      await note(demo, { lineId: id, on }, { state: 'not-held', minutes: null, reason });
}

async function noteLook(
  demo: SessionsDemo,
  { on, run, who, minutes, cover, note: words, marks = [] }: DemoLook,
): Promise<void> {
  const { sessions } = demo.services;
  const staffId = personIn(demo.week, who);
  const line = found(
    linesOf(demo, run).find((one) => one.staffId === staffId),
    `${who} in ${run}`,
  );
  const as = { state: minutes === undefined ? 'held' : 'shortened', minutes: minutes ?? null } as const;
  const id = await note(demo, { lineId: line.id, on }, { ...as, reason: null });
  if (cover !== undefined)
    must(await sessions.setField({ id, field: 'coverStaffId', value: personIn(demo.week, cover) }));
  if (words !== undefined) must(await sessions.setField({ id, field: 'note', value: words }));
  for (const { upn, mark, minutes: had } of marks) {
    const pupilId = found(demo.pupils.get(upn), `pupil ${upn}`);
    must(await sessions.setMark({ id, pupilId, as: { mark, minutes: had ?? null } }));
  }
}

function linesOf({ week, runs }: SessionsDemo, code: string): TimetableWeek['runs'][number]['lines'] {
  return found(
    week.runs.find(({ id }) => id === runs.get(code)),
    `run ${code}`,
  ).lines;
}

async function note(
  { services }: SessionsDemo,
  { lineId, on }: { readonly lineId: string; readonly on: IsoDate },
  as: SessionStateInput,
): Promise<string> {
  const place = { staffLineId: lineId, heldOn: on, number: 1 };
  return must(await services.sessions.note({ place, as, anyDay: false })).id;
}
