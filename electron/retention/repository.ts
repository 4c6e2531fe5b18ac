import type { IsoDate } from '../../domain/common/calendar-date';
import {
  type RecordClassKey,
  recordClasses,
  recordClassKeys,
  type RetentionBasis,
} from '../../domain/retention/classes';
import type { ClassRule } from '../../domain/retention/api';
import type { LeavingReason } from '../../domain/retention/leaving';
import type { Extension, LegalHold, PupilFacts } from '../../domain/retention/model';
import { usualReviewDay } from '../../domain/retention/review-day';
import type { RulesOfClasses } from '../../domain/retention/standing';
import type { Reader } from '../database/database';
import { isOfThisLeaving } from './of-this-leaving';
import { inPieces } from './in-pieces';

interface RuleRow {
  readonly id: string;
  readonly basis: RetentionBasis | null;
  readonly years: number | null;
  readonly note: string | null;
}

/** Every class with the rule that holds: the school's own, where it has one. */
export async function classRules(reader: Reader): Promise<readonly ClassRule[]> {
  const rows: RuleRow[] = await reader('retentionRules').select('id', 'basis', 'years', 'note');
  return recordClassKeys.map((key) => {
    const own = rows.find(({ id }) => id === key);
    const { basis, years } = recordClasses[key].rule;
    const rule = { basis: own?.basis ?? basis, years: own?.years ?? years };
    const isOwn = rule.basis !== basis || rule.years !== years;
    return { key, rule, note: own?.note ?? null, isOwn };
  });
}

export async function rulesNow(reader: Reader): Promise<RulesOfClasses> {
  const rules = await classRules(reader);
  return Object.fromEntries(rules.map(({ key, rule }) => [key, rule])) as unknown as RulesOfClasses;
}

/** What the rules know of a pupil, with the name. */
export interface PupilOnFile extends PupilFacts {
  readonly id: string;
  readonly forename: string;
  readonly surname: string;
  readonly destination: string | null;
}

interface FileRow {
  readonly id: string;
  readonly forename: string;
  readonly surname: string;
  readonly dob: IsoDate;
  readonly destination: string | null;
  readonly leavingDate: IsoDate | null;
  readonly archivedAt: string | null;
  readonly deletedAt: string | null;
  readonly reason: LeavingReason | null;
  readonly passedOn: IsoDate | null;
  readonly passedTo: string | null;
  readonly hadPlan: number;
  readonly hadSen: number;
}

/** All pupils, those in the bin included; of some ids only, where they are given. */
export async function pupilsOnFile(
  reader: Reader,
  ids: readonly string[] | null = null,
): Promise<readonly PupilOnFile[]> {
  if (ids === null) return (await fileRows(reader)).map(onFile);
  const found: PupilOnFile[] = [];
  for (const piece of inPieces(ids)) found.push(...(await fileRows(reader, piece)).map(onFile));
  return found;
}

function fileRows(reader: Reader, ids?: readonly string[]): Promise<FileRow[]> {
  const query = reader('pupils as p')
    .leftJoin('pupilDepartures as d', 'd.pupilId', 'p.id')
    .select('p.id', 'p.dob', 'p.destination', 'p.leavingDate', 'p.archivedAt', 'p.deletedAt', 'd.reason')
    .select({
      forename: 'p.legalForename',
      surname: 'p.legalSurname',
      // Noted by hand, or the day on which the transfer file of this leaving went.
      passedOn: reader.raw(`coalesce(d.file_passed_on, (${transferOf('sent_on')}))`),
      passedTo: reader.raw(`coalesce(d.file_passed_to, (${transferOf('next_school')}))`),
      hadPlan: reader.raw(
        `(EXISTS (SELECT 1 FROM ehc_plans x WHERE x.pupil_id = p.id AND x.deleted_at IS NULL)
          OR EXISTS (SELECT 1 FROM sen_statuses x WHERE x.pupil_id = p.id AND x.deleted_at IS NULL AND x.code IN ('E', 'S')))`,
      ),
      hadSen: reader.raw(
        `(EXISTS (SELECT 1 FROM support_plans x WHERE x.pupil_id = p.id AND x.deleted_at IS NULL)
          OR EXISTS (SELECT 1 FROM sen_statuses x WHERE x.pupil_id = p.id AND x.deleted_at IS NULL AND x.code IN ('K', 'A', 'P')))`,
      ),
    })
    .orderBy(['p.legalSurname', 'p.legalForename', 'p.id']);
  return ids === undefined ? query : query.whereIn('p.id', ids);
}

function transferOf(column: 'sent_on' | 'next_school'): string {
  return `SELECT x.${column} FROM transfers x WHERE x.pupil_id = p.id AND x.deleted_at IS NULL
    AND x.sent_on IS NOT NULL AND ${isOfThisLeaving('x', 'p')} ORDER BY x.sent_on LIMIT 1`;
}

function onFile(row: FileRow): PupilOnFile {
  const { id, forename, surname, dob, destination, passedOn } = row;
  const isOnRoll = row.archivedAt === null && row.deletedAt === null;
  return {
    ...{ id, forename, surname, dob, destination, passedOn, isOnRoll },
    passedTo: row.passedTo ?? destination,
    // Of somebody who came back, the day of leaving is no longer one.
    leftOn: isOnRoll ? null : row.leavingDate,
    leavingReason: row.reason,
    hadPlan: row.hadPlan === 1,
    hadSen: row.hadSen === 1,
  };
}

export async function holdsOf(
  reader: Reader,
  pupilId?: string,
): Promise<ReadonlyMap<string, readonly LegalHold[]>> {
  const query = reader('legalHolds')
    .select('id', 'pupilId', 'reason', 'fromOn', 'setBy', 'liftedOn', 'liftedBy')
    .whereNull('deletedAt')
    .orderBy('fromOn', 'desc');
  const rows: (LegalHold & { pupilId: string })[] = await (pupilId === undefined
    ? query
    : query.where({ pupilId }));
  const found = new Map<string, LegalHold[]>();
  for (const { pupilId: whose, ...hold } of rows) found.set(whose, [...(found.get(whose) ?? []), hold]);
  return found;
}

interface ExtensionRow extends Extension {
  readonly pupilId: string | null;
  readonly recordClass: RecordClassKey | null;
  readonly startYear: number | null;
}

/** By the pupil's id, or by `yearKey`. */
export async function extensions(reader: Reader): Promise<ReadonlyMap<string, readonly Extension[]>> {
  const rows: ExtensionRow[] = await reader('retentionExtensions')
    .select('id', 'pupilId', 'recordClass', 'startYear', 'untilOn', 'reason')
    .whereNull('deletedAt');
  const found = new Map<string, Extension[]>();
  for (const { pupilId, recordClass, startYear, ...extension } of rows) {
    const key = pupilId ?? yearKey(recordClass ?? '', startYear ?? 0);
    found.set(key, [...(found.get(key) ?? []), extension]);
  }
  return found;
}

export function yearKey(recordClass: string, startYear: number): string {
  return `${recordClass} ${startYear}`;
}

const reviewDayKey = 'retention-review-day';
const reviewedOnKey = 'retention-reviewed-on';

export async function readReviewDay(reader: Reader): Promise<string> {
  return (await setting(reader, reviewDayKey)) ?? usualReviewDay;
}

export async function readReviewedOn(reader: Reader): Promise<IsoDate | null> {
  return setting(reader, reviewedOnKey);
}

export const reviewSettings = { day: reviewDayKey, reviewedOn: reviewedOnKey } as const;

async function setting(reader: Reader, id: string): Promise<string | null> {
  const row: { value: string } | undefined = await reader('settings').select('value').where({ id }).first();
  return row?.value ?? null;
}
