import { fullName } from '../../domain/pupils/names';
import type { Database, Reader } from '../database/database';
import { pupilById } from './repository';

/** The pupil's name for the words of a change; null when the pupil is not there. Only for outside a change. */
export async function pupilName(database: Database, pupilId: string): Promise<string | null> {
  const pupil = await pupilById(database.read, pupilId);
  return pupil === undefined ? null : fullName(pupil);
}

/** The name of the pupil whom a row of a table belongs to; null when either is not there. */
export async function ownerName(reader: Reader, table: string, rowId: string): Promise<string | null> {
  const row: { legalForename: string; legalSurname: string } | undefined = await reader(`${table} as r`)
    .join('pupils as p', 'p.id', 'r.pupilId')
    .select('p.legalForename', 'p.legalSurname')
    .where({ 'r.id': rowId })
    .whereNull('r.deletedAt')
    .whereNull('p.deletedAt')
    .first();
  return row === undefined ? null : `${row.legalForename} ${row.legalSurname}`;
}
