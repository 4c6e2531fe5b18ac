import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import {
  type CopyLineField,
  copyLineFields,
  type CopyOrder,
} from '../../domain/reviews/copy-sheet/copy-line';
import {
  changedInOrder,
  movedInOrder,
  readCopyOrder,
  usualCopyOrder,
} from '../../domain/reviews/copy-sheet/copy-order';
import type { Database, Reader, Writer } from '../database/database';

/** The row of `settings` in which the order of the authority's form is kept. */
const id = 'copy-sheet';

const noField = fail('not-found', 'This field is not known. Nothing was changed.');

/** The order of the authority's form as the school has set it, else the usual one. */
export async function keptCopyOrder(reader: Reader): Promise<CopyOrder> {
  const row = await reader<{ id: string; value: string }>('settings').where({ id }).first();
  return readCopyOrder(row?.value ?? null);
}

/** Sets the form's own label, its limit, or whether it asks for this field at all. */
export async function setCopyField(
  database: Database,
  { key, field, value }: { key: string; field: CopyLineField; value: string | number | boolean | null },
): Promise<Result<null>> {
  const checked = checkValue(copyLineFields[field], field, value);
  if (!checked.ok) return checked;
  return changeOrder(database, 'Changed a field of the copy sheet', (order) =>
    order.some((line) => line.key === key) ? changedInOrder(order, key, { [field]: checked.value }) : null,
  );
}

/** Puts a field at another place of the form, counted from 1. */
export function moveCopyField(
  database: Database,
  { key, place }: { key: string; place: number },
): Promise<Result<null>> {
  return changeOrder(database, 'Moved a field of the copy sheet', (order) =>
    order.some((line) => line.key === key) ? movedInOrder(order, key, place) : null,
  );
}

/** Goes back to the program's own order, labels and all. */
export function resetCopyOrder(database: Database): Promise<Result<null>> {
  return changeOrder(database, 'Put the copy sheet into its usual order', () => usualCopyOrder);
}

function changeOrder(
  database: Database,
  what: string,
  change: (order: CopyOrder) => CopyOrder | null,
): Promise<Result<null>> {
  return database.change(what, async (writer) => {
    const changed = change(await keptCopyOrder(writer));
    if (changed === null) return noField;
    await writeOrder(writer, changed);
    return ok(null);
  });
}

async function writeOrder(writer: Writer, order: CopyOrder): Promise<void> {
  await writer('settings')
    .insert({ id, value: JSON.stringify(order) })
    .onConflict('id')
    .merge();
}
