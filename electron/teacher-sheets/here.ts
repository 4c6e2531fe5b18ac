import { fullName, type PupilNames } from '../../domain/pupils/names';
import type { ProgressEntry } from '../../domain/support-plans/model';
import { type HereNow, type OutcomeNow, placeKey } from '../../domain/teacher-sheets/items';
import type { SheetRow, TeacherSheet } from '../../domain/teacher-sheets/sheet';
import { isInRun } from '../../domain/sessions/delivery';
import { noRegisterFilter } from '../../domain/sessions/register';
import { addDays, type IsoDate } from '../../domain/common/calendar-date';
import { weekOf } from '../../domain/provision/run-weeks';
import type { Reader } from '../database/database';
import { readSessionsBetween, type RegisterSession } from '../sessions/sessions-between';
import { progressOf } from '../support-plans/repository';

interface OutcomeRow {
  readonly id: string;
  readonly text: string;
  readonly unit: string | null;
  readonly reviewedOn: IsoDate | null;
}

/** What the records say now about everything that a sheet asks for. */
export async function hereNow(reader: Reader, { rows }: TeacherSheet, today: IsoDate): Promise<HereNow> {
  const ofTargets = [...new Set(rows.flatMap(({ pupilId }) => pupilId ?? []))];
  const sessions = await sessionsNow(reader, rows, today);
  const ofSessions = [...sessions.values()].flatMap(({ pupilIds }) => pupilIds);
  const pupils: (PupilNames & { id: string })[] = await reader('pupils')
    .select('id', 'legalForename', 'legalSurname', 'knownAs', 'preferredSurname')
    .whereIn('id', [...new Set([...ofTargets, ...ofSessions])])
    .whereNull('deletedAt')
    .whereNull('archivedAt');
  const outcomes: OutcomeRow[] = await reader('planOutcomes as o')
    .join('supportPlans as p', 'p.id', 'o.planId')
    .select('o.id', 'o.text', 'o.unit', 'p.reviewedOn')
    .whereIn('p.pupilId', ofTargets)
    .whereNull('o.deletedAt')
    .whereNull('p.deletedAt');
  const entries = await progressOf(
    reader,
    outcomes.map(({ id }) => id),
  );
  return {
    today,
    outcomes: new Map(outcomes.map((row) => [row.id, outcomeNow(row, entries)])),
    pupilNames: new Map(pupils.map((pupil) => [pupil.id, fullName(pupil)])),
    sessions,
  };
}

/** The register over the days of which the sheet asks. */
async function sessionsNow(
  reader: Reader,
  rows: readonly SheetRow[],
  today: IsoDate,
): Promise<HereNow['sessions']> {
  const asked = rows.flatMap(({ session }) => session ?? []);
  // Week by week of those that are asked of: a file that was written over may name days that lie far apart.
  const mondays = [...new Set(asked.map(({ on }) => weekOf(on).monday))];
  const lines = new Set(asked.flatMap(({ staffLineIds }) => staffLineIds));
  const found: RegisterSession[] = [];
  for (const from of mondays) {
    const span = { from, to: addDays(from, 6) };
    found.push(...(await readSessionsBetween(reader, span, { today, filter: noRegisterFilter })));
  }
  return new Map(
    found
      .filter(({ row }) => lines.has(row.staffLineId))
      .map(({ row, session }) => [
        placeKey({ staffLineId: row.staffLineId, heldOn: session.on, number: session.number }),
        {
          ...{ runId: row.runId, minutes: row.minutesPerSession, noted: session.noted },
          pupilIds: row.pupils.filter((one) => isInRun(one, session.on)).map(({ pupilId }) => pupilId),
        },
      ]),
  );
}

function outcomeNow(
  { id, text, unit, reviewedOn }: OutcomeRow,
  entries: readonly ProgressEntry[],
): OutcomeNow {
  return {
    ...{ text, unit },
    isRunning: reviewedOn === null,
    entries: entries.filter(({ outcomeId }) => outcomeId === id),
  };
}
