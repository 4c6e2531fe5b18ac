import { fullName, type PupilNames } from '../../domain/pupils/names';
import type { ProgressEntry } from '../../domain/support-plans/model';
import type { HereNow, OutcomeNow } from '../../domain/teacher-sheets/items';
import type { TeacherSheet } from '../../domain/teacher-sheets/sheet';
import type { IsoDate } from '../../domain/common/calendar-date';
import type { Reader } from '../database/database';
import { progressOf } from '../support-plans/repository';

interface OutcomeRow {
  readonly id: string;
  readonly pupilId: string;
  readonly text: string;
  readonly unit: string | null;
  readonly reviewedOn: IsoDate | null;
}

/** What the records say now about everything that a sheet asks for. */
export async function hereNow(reader: Reader, { rows }: TeacherSheet, today: IsoDate): Promise<HereNow> {
  const pupilIds = [...new Set(rows.flatMap(({ pupilId }) => pupilId ?? []))];
  const runIds = [...new Set(rows.flatMap(({ runId }) => runId ?? []))];
  const pupils: (PupilNames & { id: string })[] = await reader('pupils')
    .select('id', 'legalForename', 'legalSurname', 'knownAs', 'preferredSurname')
    .whereIn('id', pupilIds)
    .whereNull('deletedAt')
    .whereNull('archivedAt');
  const outcomes: OutcomeRow[] = await reader('planOutcomes as o')
    .join('supportPlans as p', 'p.id', 'o.planId')
    .select('o.id', 'o.text', 'o.unit', 'p.pupilId', 'p.reviewedOn')
    .whereIn('p.pupilId', pupilIds)
    .whereNull('o.deletedAt')
    .whereNull('p.deletedAt');
  const links: { provisionId: string; outcomeId: string }[] = await reader('provisionOutcomes')
    .select('provisionId', 'outcomeId')
    .whereIn('provisionId', runIds);
  const entries = await progressOf(
    reader,
    outcomes.map(({ id }) => id),
  );
  return {
    today,
    outcomes: new Map(outcomes.map((row) => [row.id, outcomeNow(row, entries)])),
    pupilNames: new Map(pupils.map((pupil) => [pupil.id, fullName(pupil)])),
    served: servedBy(links, outcomes),
  };
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

/** Targets of running plans, by run and pupil. */
function servedBy(
  links: readonly { readonly provisionId: string; readonly outcomeId: string }[],
  outcomes: readonly OutcomeRow[],
): ReadonlyMap<string, readonly string[]> {
  const served = new Map<string, string[]>();
  for (const { provisionId, outcomeId } of links) {
    const outcome = outcomes.find(({ id }) => id === outcomeId);
    if (outcome === undefined || outcome.reviewedOn !== null) continue;
    const key = `${provisionId} ${outcome.pupilId}`;
    served.set(key, [...(served.get(key) ?? []), outcomeId]);
  }
  return served;
}
