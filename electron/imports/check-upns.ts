import { fail, ok, type Result } from '../../domain/common/result';
import type { Writer } from '../database/database';
import type { WritePlan } from './write-plan';

interface Holder {
  readonly id: string;
  readonly upn: string;
  readonly legalForename: string;
  readonly legalSurname: string;
}

/** Refuses a plan after which two pupils would share a UPN, and names them. */
export async function checkUpns(writer: Writer, plan: WritePlan): Promise<Result<null>> {
  const updates = plan.updated('pupils').filter((row) => typeof row['upn'] === 'string');
  const wanted = [...plan.inserted('pupils'), ...updates].flatMap((row) =>
    typeof row['upn'] === 'string' ? [{ id: row.id, upn: row['upn'], name: nameIn(row) }] : [],
  );
  const holders: Holder[] = await writer('pupils')
    .select('id', 'upn', 'legalForename', 'legalSurname')
    .whereNull('deletedAt')
    .andWhereRaw('upn IN (SELECT value FROM json_each(?))', [JSON.stringify(wanted.map((item) => item.upn))]);
  const taken = new Map(holders.map((row) => [row.upn, { id: row.id, name: nameIn({ ...row }) }]));
  for (const { id, upn, name } of wanted) {
    const other = taken.get(upn);
    if (other !== undefined && other.id !== id) {
      const both = [other.name, name].filter((text) => text !== '').join(' and ');
      return fail(
        'duplicate-upn',
        `UPN ${upn} would belong to two pupils (${both}). Leave one of them out, or import one without the UPN. Nothing was imported.`,
      );
    }
    taken.set(upn, { id, name });
  }
  return ok(null);
}

function nameIn(row: Readonly<Record<string, unknown>>): string {
  return [row['legalForename'], row['legalSurname']].filter((part) => typeof part === 'string').join(' ');
}
