import { addDays, type IsoDate } from '../../domain/common/calendar-date';
import type { Candidate, FlagValue, ImportContact, PupilRecord } from '../../domain/imports/candidate';
import { importFields } from '../../domain/imports/targets';
import { type FlagType, flagKinds, senNeedTypes, type SenNeedCode } from '../../domain/pupils/codes';
import type { StatusEntry } from '../../domain/pupils/rules';
import type { Database } from '../database/database';
import { contactValues, type ImportedValues, recordValues, unknownRelationship } from './imported-values';
import type { ClassBook } from './class-book';
import { leavesInFile } from './settle';
import type { WritePlan } from './write-plan';

export interface PlanContext {
  readonly database: Database;
  readonly plan: WritePlan;
  readonly schoolId: string;
  readonly importDate: IsoDate;
  readonly classes: ClassBook;
}

/** The last day of School Action, School Action Plus and statements in school records (Code of Practice of September 2014). */
const lastHistoricDay = '2014-08-31';

/** Plans a new pupil with everything that her row says. Gives the pupil's id. */
export function planNewPupil(context: PlanContext, candidate: Candidate, withUpn: boolean): string {
  const { record } = candidate;
  if (record === null) throw new Error('A rejected row cannot be imported');
  const { database, plan, importDate } = context;
  const start = database.newRecord();
  const fields = Object.fromEntries(
    importFields
      .filter((field) => field !== 'className')
      .map((field) => [field, field === 'upn' && !withUpn ? null : (record.fields[field] ?? null)]),
  );
  const sen = planSen(context, start.id, candidate);
  const given = recordValues({ ...record, sen });
  const imported: Record<string, ImportedValues[string]> = { ...given };
  if (!withUpn) delete imported['upn'];
  for (const [position, contact] of record.contacts.entries()) {
    Object.assign(imported, planContact(context, start.id, contact, position, record.fields.address));
  }
  for (const { code } of flagKinds) {
    const flag = record.flags[code];
    if (flag?.on === true) planFlag(context, start.id, code, flag, null);
  }
  const className = record.fields.className;
  plan.insert('pupils', {
    ...start,
    schoolId: context.schoolId,
    classId: typeof className === 'string' ? context.classes.idOf(className) : null,
    ...fields,
    importedValues: JSON.stringify(imported),
    archivedAt: leavesInFile(candidate, importDate) ? start.createdAt : null,
  });
  return start.id;
}

/** The first status and the needs of a new pupil. Where the file gives no day, the status holds from admission, or from the import. */
function planSen(context: PlanContext, pupilId: string, candidate: Candidate): PupilRecord['sen'] {
  const { record, historicSen } = candidate;
  if (historicSen !== null) planHistoric(context, pupilId, historicSen);
  if (record?.sen == null) {
    if (record?.needs != null) planNeeds(context, pupilId, record.needs, context.importDate);
    return null;
  }
  const { admissionDate } = record.fields;
  const admitted =
    typeof admissionDate === 'string' && admissionDate <= context.importDate ? admissionDate : null;
  const undated = record.sen.code === 'N' ? (admitted ?? context.importDate) : context.importDate;
  const startsOn = record.sen.startsOn ?? undated;
  const reason =
    record.sen.startsOn === null
      ? 'Imported; the file gives no start date.'
      : 'Imported from the school’s system.';
  planStatus(context, pupilId, { code: record.sen.code, startsOn, endsOn: null, reason });
  planNeeds(context, pupilId, record.needs ?? [], startsOn);
  return { code: record.sen.code, startsOn };
}

function planHistoric(
  context: PlanContext,
  pupilId: string,
  historic: NonNullable<Candidate['historicSen']>,
): void {
  if (historic.startsOn === null || historic.startsOn > lastHistoricDay) return;
  const reason = 'Imported as history: this status ended in 2014.';
  planStatus(context, pupilId, {
    code: historic.code,
    startsOn: historic.startsOn,
    endsOn: lastHistoricDay,
    reason,
  });
}

export function planStatus(
  { database, plan }: PlanContext,
  pupilId: string,
  entry: StatusEntry & { readonly reason: string | null },
): void {
  plan.insert('senStatuses', {
    ...database.newRecord(),
    pupilId,
    code: entry.code,
    layer: entry.layer ?? null,
    startsOn: entry.startsOn,
    endsOn: entry.endsOn,
    reason: entry.reason,
  });
}

function planNeeds(
  context: PlanContext,
  pupilId: string,
  needs: readonly SenNeedCode[],
  startsOn: IsoDate,
): void {
  for (const [index, type] of needs.entries())
    planNeed(context, pupilId, { type, rank: index + 1, startsOn });
}

export function planNeed(
  { database, plan }: PlanContext,
  pupilId: string,
  need: { readonly type: SenNeedCode; readonly rank: number; readonly startsOn: IsoDate },
): void {
  const broadArea = senNeedTypes.find((item) => item.code === need.type)?.area ?? null;
  plan.insert('senNeeds', { ...database.newRecord(), pupilId, ...need, broadArea });
}

/** A group. `startsOn` is null on the first import: the file says that the pupil belongs to it, not since when. */
export function planFlag(
  { database, plan }: PlanContext,
  pupilId: string,
  type: FlagType,
  flag: FlagValue,
  startsOn: IsoDate | null,
): void {
  plan.insert('pupilFlags', {
    ...database.newRecord(),
    pupilId,
    type,
    code: flag.code,
    startsOn,
    source: 'Import',
  });
}

/** The day before the import: the last day of what the file no longer says. */
export function dayBefore(date: IsoDate): IsoDate {
  return addDays(date, -1);
}

/** Plans a contact. Gives what the file said of her, by key. People are never merged: two pupils' mothers of one name stay two. */
export function planContact(
  { database, plan }: PlanContext,
  pupilId: string,
  contact: ImportContact,
  position: number,
  pupilAddress: string | number | null | undefined,
): ImportedValues {
  const person = database.newRecord();
  const { name, phone, mobile, email, address, postcode } = contact;
  plan.insert('contacts', { ...person, name, phone, mobile, email, address, postcode });
  const tie = database.newRecord();
  plan.insert('pupilContacts', {
    ...tie,
    pupilId,
    contactId: person.id,
    relationship: contact.relationship ?? unknownRelationship,
    parentalResponsibility: contact.parentalResponsibility === true ? 1 : 0,
    livesWith: address !== null && address === pupilAddress ? 1 : 0,
    position,
  });
  return contactValues(tie.id, contact);
}
