import { ok, type Result } from '../../domain/common/result';
import type { WhoIsHere } from '../../domain/history/api';
import type { Database, Reader } from '../database/database';

/** What stands on changes until the school's record says who that is. */
export const sendco = 'SENDCO';

/** Kept in the vault, where names are: not among the settings of the laptop. */
const id = 'who-is-here';

export async function whoIsHere(reader: Reader): Promise<Result<WhoIsHere>> {
  const set = await nameSet(reader);
  const staff: { name: string }[] = await reader('staff')
    .distinct('name')
    .where({ active: 1, deletedAt: null })
    .orderBy('name');
  const known = await knownSendco(reader);
  const choices = new Set([...(known === null ? [] : [known]), ...staff.map(({ name }) => name)]);
  return ok({ name: set ?? known ?? sendco, isSet: set !== null, choices: [...choices] });
}

/** Who is at the laptop from now on; null for the SENDCO of the school's record. The change itself is signed by who was there before. */
export async function setWho(database: Database, name: string | null): Promise<Result<null>> {
  const done = await database.change('Changed who is at the laptop', async (writer) => {
    if (name === null) await writer('settings').where({ id }).delete();
    else await writer('settings').insert({ id, value: name }).onConflict('id').merge();
    return ok(null);
  });
  if (done.ok) await signChanges(database);
  return done;
}

/** From now on changes bear the name of who is at the laptop. */
export async function signChanges(database: Database): Promise<void> {
  database.actAs((await nameSet(database.read)) ?? (await knownSendco(database.read)) ?? sendco);
}

async function nameSet(reader: Reader): Promise<string | null> {
  const row: { value: string } | undefined = await reader('settings').select('value').where({ id }).first();
  return row?.value ?? null;
}

/** The SENDCO of the first school whose record names one. */
async function knownSendco(reader: Reader): Promise<string | null> {
  const row: { sencoName: string } | undefined = await reader('schools')
    .select('sencoName')
    .whereNotNull('sencoName')
    .whereNull('deletedAt')
    .orderBy(['position', 'createdAt'])
    .first();
  return row?.sencoName ?? null;
}
