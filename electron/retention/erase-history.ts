import type { Writer } from '../database/database';
import type { Doomed } from './doomed-rows';
import { inPieces } from './in-pieces';

/** Put in the place of a name, in the words of changes that stay and in the history of other records. */
export const formerPupil = 'a former pupil';

/**
 * Takes the rows out of the history: their old and new values, those of their deletion included, the changes that were about nothing else,
 * and their names in the words of those that stay. `names`: as they stand in words, 'Maya Chen'; none that a pupil who stays has too.
 */
export async function eraseHistory(writer: Writer, doomed: Doomed, names: readonly string[]): Promise<void> {
  const touched = await takeSteps(writer, doomed);
  await removeEmptyChanges(writer, touched);
  for (const name of names) {
    await writer.raw('UPDATE changes SET what = replace(what, ?, ?) WHERE instr(what, ?) > 0', [
      name,
      formerPupil,
      name,
    ]);
    await replaceInHistory(writer, name);
  }
}

async function takeSteps(writer: Writer, doomed: Doomed): Promise<ReadonlySet<string>> {
  const touched = new Set<string>();
  for (const [tableName, ids] of doomed) {
    for (const piece of inPieces([...ids])) {
      const steps: { changeId: string }[] = await writer('history')
        .distinct('changeId')
        .where({ tableName })
        .whereIn('rowId', piece);
      for (const { changeId } of steps) touched.add(changeId);
      await writer('history').where({ tableName }).whereIn('rowId', piece).delete();
    }
  }
  return touched;
}

/** The change that is under way stays: the certificate is made in it. */
async function removeEmptyChanges(writer: Writer, touched: ReadonlySet<string>): Promise<void> {
  const current: { changeId: string } | undefined = await writer('current_change').first();
  for (const piece of inPieces([...touched].filter((id) => id !== current?.changeId))) {
    const marks = piece.map(() => '?').join(', ');
    const empty: { id: string }[] = await writer.raw(
      `SELECT id FROM changes WHERE id IN (${marks}) AND NOT EXISTS (SELECT 1 FROM history WHERE change_id = changes.id)`,
      [...piece],
    );
    const ids = empty.map(({ id }) => id);
    // Takes back something that is gone: there is nothing left of either.
    await writer('changes').whereIn('undoes', ids).update({ undoes: null });
    await writer('changes').whereIn('id', ids).delete();
  }
}

/** As it stands inside JSON. */
async function replaceInHistory(writer: Writer, name: string): Promise<void> {
  const written = JSON.stringify(name).slice(1, -1);
  await writer.raw(
    `UPDATE history SET old_values = replace(old_values, ?, ?), new_values = replace(new_values, ?, ?)
      WHERE instr(coalesce(old_values, ''), ?) > 0 OR instr(coalesce(new_values, ''), ?) > 0`,
    [written, formerPupil, written, formerPupil, written, written],
  );
}
