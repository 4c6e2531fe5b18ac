import type { IsoDate } from '../../domain/common/calendar-date';
import type { PupilFacts } from '../../domain/costs/cost-model';
import type { FlagType, SenNeedCode, SenStatusCode } from '../../domain/pupils/codes';
import { fullName, surnameFirst } from '../../domain/pupils/names';
import { yearGroupOn } from '../../domain/pupils/year-group';
import type { Reader } from '../database/database';

interface PupilRow {
  readonly id: string;
  readonly legalForename: string;
  readonly legalSurname: string;
  readonly knownAs: string | null;
  readonly preferredSurname: string | null;
  readonly dob: IsoDate;
  readonly ncy: number | null;
  readonly className: string | null;
  readonly status: SenStatusCode | null;
}

/** What costs and results are told by, of pupils who are not in the bin: also of those who left. Three queries. */
export async function readPupilFacts(
  reader: Reader,
  ids: readonly string[],
  today: IsoDate,
): Promise<Map<string, PupilFacts>> {
  const rows: PupilRow[] = await reader('pupils as p')
    .leftJoin('classes as c', 'c.id', 'p.classId')
    .leftJoin('senStatuses as t', (join) => {
      void join.on('t.pupilId', 'p.id').onNull('t.endsOn').onNull('t.deletedAt');
    })
    .select('p.id', 'p.legalForename', 'p.legalSurname', 'p.knownAs', 'p.preferredSurname', 'p.dob', 'p.ncy')
    .select({ className: 'c.name', status: 't.code' })
    .whereIn('p.id', [...ids])
    .whereNull('p.deletedAt');
  const needs = await primaryNeeds(reader);
  const flags = await flagsOf(reader, today);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: fullName(row),
        surnameFirst: surnameFirst(row),
        className: row.className,
        ncy: yearGroupOn(row, today),
        status: row.status ?? 'N',
        primaryNeed: needs.get(row.id) ?? null,
        flags: flags.get(row.id) ?? [],
      },
    ]),
  );
}

/** Pupils on roll in a school, by name. */
export async function pupilsOnRoll(
  reader: Reader,
  schoolId: string,
): Promise<{ id: string; name: string }[]> {
  const rows: Pick<PupilRow, 'id' | 'legalForename' | 'legalSurname' | 'knownAs' | 'preferredSurname'>[] =
    await reader('pupils')
      .select('id', 'legalForename', 'legalSurname', 'knownAs', 'preferredSurname')
      .where({ schoolId })
      .whereNull('deletedAt')
      .whereNull('archivedAt')
      .orderBy(['legalSurname', 'legalForename', 'id']);
  return rows.map((row) => ({ id: row.id, name: fullName(row) }));
}

async function primaryNeeds(reader: Reader): Promise<Map<string, SenNeedCode>> {
  const rows: { pupilId: string; type: SenNeedCode }[] = await reader('senNeeds')
    .select('pupilId', 'type')
    .where({ rank: 1 })
    .whereNull('endsOn')
    .whereNull('deletedAt');
  return new Map(rows.map(({ pupilId, type }) => [pupilId, type]));
}

async function flagsOf(reader: Reader, today: IsoDate): Promise<Map<string, FlagType[]>> {
  const rows: { pupilId: string; type: FlagType }[] = await reader('pupilFlags')
    .select('pupilId', 'type')
    .whereIn('type', ['PP', 'EAL'])
    .whereNull('deletedAt')
    .andWhere((where) => void where.whereNull('startsOn').orWhere('startsOn', '<=', today))
    .andWhere((where) => void where.whereNull('endsOn').orWhere('endsOn', '>=', today));
  const flags = new Map<string, FlagType[]>();
  for (const { pupilId, type } of rows) flags.set(pupilId, [...(flags.get(pupilId) ?? []), type]);
  return flags;
}
