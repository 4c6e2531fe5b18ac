import type { BankKind, BankMark, BankPhase } from '../../domain/banks/codes';
import type { BankEntry } from '../../domain/banks/model';
import { type BroadAreaCode, findCode, senNeedTypes } from '../../domain/pupils/codes';
import type { Reader } from '../database/database';

interface BankItemRow {
  readonly id: string;
  readonly kind: BankKind;
  readonly area: BroadAreaCode | null;
  /** Codes with spaces between. */
  readonly needs: string | null;
  readonly phase: BankPhase | null;
  readonly text: string;
  readonly detail: string | null;
}

/** The school's own entries, the newest first. */
export async function ownEntries(reader: Reader): Promise<readonly BankEntry[]> {
  const rows: BankItemRow[] = await reader('bankItems')
    .select('id', 'kind', 'area', 'needs', 'phase', 'text', 'detail')
    .whereNull('deletedAt')
    .orderBy([
      { column: 'createdAt', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return rows.map(entryOf);
}

function entryOf({ id, needs, phase, ...row }: BankItemRow): BankEntry {
  const codes = (needs ?? '').split(' ').flatMap((code) => findCode(senNeedTypes, code)?.code ?? []);
  return { key: id, ...row, needs: codes, phase: phase ?? 'any', measure: null };
}

export async function isOwnEntry(reader: Reader, id: string): Promise<boolean> {
  const row: unknown = await reader('bankItems').where({ id }).whereNull('deletedAt').first();
  return row !== undefined;
}

/** What the school prefers or hides, by the entry's key. */
export async function bankMarks(reader: Reader): Promise<ReadonlyMap<string, BankMark>> {
  const rows: { itemKey: string; mark: BankMark }[] = await reader('bankMarks').select('itemKey', 'mark');
  return new Map(rows.map(({ itemKey, mark }) => [itemKey, mark]));
}
