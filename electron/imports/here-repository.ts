import type { IsoDate } from '../../domain/common/calendar-date';
import type { FlagValue } from '../../domain/imports/candidate';
import type { ExistingContact, ExistingPupil } from '../../domain/imports/diff-model';
import { importFields, type ImportField } from '../../domain/imports/targets';
import type { FlagType, SenNeedCode, SenStatusCode } from '../../domain/pupils/codes';
import { type NeedEntry, openNeeds, openStatus, type StatusEntry } from '../../domain/pupils/rules';
import type { Reader } from '../database/database';
import { editedByHand, type ImportedValues, readImportedValues } from './imported-values';

export interface StatusRow extends StatusEntry {
  /** Null for one that is not written yet. */
  readonly id: string | null;
}

export interface NeedRow extends NeedEntry {
  readonly id?: string;
}

export interface FlagRow {
  readonly id: string;
  readonly type: FlagType;
  readonly code: string | null;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
}

/** A pupil who is here, with the rows that an import may have to change. */
export interface HerePupil extends ExistingPupil {
  readonly schoolId: string;
  readonly classId: string | null;
  readonly leavingDate: IsoDate | null;
  /** The day on which a leaver was taken off the roll. */
  readonly archivedOn: IsoDate | null;
  readonly imported: ImportedValues;
  readonly statuses: readonly StatusRow[];
  readonly needRows: readonly NeedRow[];
  readonly flagRows: readonly FlagRow[];
  /** The person behind each tie (ExistingContact.id is the tie's id). */
  readonly contactIds: ReadonlyMap<string, string>;
}

type PupilRow = Readonly<Record<Exclude<ImportField, 'className'>, string | number | null>> & {
  readonly id: string;
  readonly schoolId: string;
  readonly classId: string | null;
  readonly className: string | null;
  readonly archivedAt: string | null;
  readonly importedValues: string | null;
};

type Owned<Row> = Row & { readonly pupilId: string };
type ContactRow = Owned<
  Omit<ExistingContact, 'parentalResponsibility'> & { contactId: string; parentalResponsibility: number }
>;

/** Pupils read with one set of queries: all of a primary school, so that more than one set is for large federations only. */
const atOnce = 2000;

/**
 * All pupils of a school, those who have left included, and pupils of other schools whose UPN is in the file (they may have moved).
 * `day` decides which groups a pupil belongs to.
 */
export async function pupilsHere(
  reader: Reader,
  { schoolId, upns, day }: { schoolId: string; upns: readonly string[]; day: IsoDate },
  pause: () => Promise<void>,
): Promise<readonly HerePupil[]> {
  const rows: { id: string }[] = await reader('pupils')
    .select('id')
    .whereNull('deletedAt')
    .andWhere((query) => {
      void query
        .where({ schoolId })
        .orWhereRaw('upn IN (SELECT value FROM json_each(?))', [JSON.stringify(upns)]);
    })
    .orderBy(['legalSurname', 'legalForename', 'id']);
  const ids = rows.map((row) => row.id);
  const pupils: HerePupil[] = [];
  for (let start = 0; start < ids.length; start += atOnce) {
    pupils.push(...(await readPupils(reader, ids.slice(start, start + atOnce), day)));
    await pause();
  }
  return pupils;
}

async function readPupils(reader: Reader, ids: readonly string[], day: IsoDate): Promise<HerePupil[]> {
  const of = (table: string) => reader(table).whereIn('pupilId', ids).whereNull('deletedAt');
  const pupils: PupilRow[] = await reader('pupils as p')
    .leftJoin('classes as c', 'c.id', 'p.classId')
    .whereIn('p.id', ids)
    .select('p.*', 'c.name as className')
    .orderBy(['p.legalSurname', 'p.legalForename', 'p.id']);
  const statuses: Owned<StatusRow>[] = await of('senStatuses')
    .select('id', 'pupilId', 'code', 'layer', 'startsOn', 'endsOn', 'reason')
    .orderBy('startsOn');
  const needs: Owned<NeedRow>[] = await of('senNeeds')
    .select('id', 'pupilId', 'type', 'rank', 'startsOn', 'endsOn')
    .orderBy('rank');
  const flags: Owned<FlagRow>[] = await of('pupilFlags').select(
    'id',
    'pupilId',
    'type',
    'code',
    'startsOn',
    'endsOn',
  );
  const contacts: ContactRow[] = await reader('pupilContacts as t')
    .join('contacts as c', 'c.id', 't.contactId')
    .whereIn('t.pupilId', ids)
    .whereNull('t.deletedAt')
    .whereNull('c.deletedAt')
    .select('t.id', 't.pupilId', 't.contactId', 't.relationship', 't.parentalResponsibility')
    .select('c.name', 'c.phone', 'c.mobile', 'c.email', 'c.address', 'c.postcode')
    .orderBy(['t.position', 't.createdAt', 't.id']);
  const groups = {
    statuses: byPupil(statuses),
    needs: byPupil(needs),
    flags: byPupil(flags),
    contacts: byPupil(contacts),
  };
  return pupils.map((row) =>
    herePupil(row, day, {
      statuses: groups.statuses.get(row.id) ?? [],
      needs: groups.needs.get(row.id) ?? [],
      flags: groups.flags.get(row.id) ?? [],
      contacts: groups.contacts.get(row.id) ?? [],
    }),
  );
}

function byPupil<Row extends { readonly pupilId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.pupilId);
    if (group === undefined) groups.set(row.pupilId, [row]);
    else group.push(row);
  }
  return groups;
}

interface Parts {
  readonly statuses: readonly StatusRow[];
  readonly needs: readonly NeedRow[];
  readonly flags: readonly FlagRow[];
  readonly contacts: readonly ContactRow[];
}

function herePupil(row: PupilRow, day: IsoDate, parts: Parts): HerePupil {
  const open = openStatus(parts.statuses);
  const contacts = parts.contacts.map(({ pupilId: _pupilId, contactId: _contactId, ...contact }) => ({
    ...contact,
    parentalResponsibility: contact.parentalResponsibility === 1,
  }));
  const standing = {
    fields: Object.fromEntries(importFields.map((field) => [field, row[field] ?? null])),
    flags: flagsOn(parts.flags, day),
    sen: open === null ? null : { code: open.code as SenStatusCode, startsOn: open.startsOn },
    needs: openNeeds(parts.needs).map((need): SenNeedCode => need.type),
    contacts,
  };
  const imported = readImportedValues(row.importedValues);
  return {
    ...standing,
    id: row.id,
    active: row.archivedAt === null,
    editedByHand: editedByHand(standing, imported),
    schoolId: row.schoolId,
    classId: row.classId,
    leavingDate: row.leavingDate === null ? null : String(row.leavingDate),
    archivedOn: row.archivedAt?.slice(0, 10) ?? null,
    imported,
    statuses: parts.statuses,
    needRows: parts.needs,
    flagRows: parts.flags,
    contactIds: new Map(parts.contacts.map((contact) => [contact.id, contact.contactId])),
  };
}

/** True while a group's row holds on a day. */
export function holdsOn(flag: FlagRow, day: IsoDate): boolean {
  return flag.endsOn === null || flag.endsOn >= day;
}

function flagsOn(rows: readonly FlagRow[], day: IsoDate): Partial<Record<FlagType, FlagValue>> {
  const flags: Partial<Record<FlagType, FlagValue>> = {};
  for (const row of rows) if (holdsOn(row, day)) flags[row.type] = { on: true, code: row.code };
  return flags;
}
