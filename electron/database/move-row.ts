import type { Writer } from './database';

/**
 * Moves a row one place up (-1) or down (1) among its neighbours by rewriting `position`. `among` narrows the list
 * (`{ planId }`); rows in the bin do not count. At either end nothing changes.
 */
export async function moveRow(
  writer: Writer,
  table: string,
  id: string,
  by: -1 | 1,
  among: Readonly<Record<string, string>>,
  now: string,
): Promise<void> {
  const rows: { id: string; position: number }[] = await writer(table)
    .select('id', 'position')
    .where({ ...among, deletedAt: null })
    .orderBy(['position', 'createdAt', 'id']);
  const from = rows.findIndex((row) => row.id === id);
  const moving = rows[from];
  const neighbour = rows[from + by];
  if (moving === undefined || neighbour === undefined) return;
  rows[from] = neighbour;
  rows[from + by] = moving;
  for (const [position, row] of rows.entries()) {
    if (row.position !== position)
      await writer(table).where({ id: row.id }).update({ position, updatedAt: now });
  }
}

/** The position for a row that comes last. */
export async function lastPosition(
  writer: Writer,
  table: string,
  among: Readonly<Record<string, string>>,
): Promise<number> {
  const row: { position: number } | undefined = await writer(table)
    .select('position')
    .where(among)
    .orderBy('position', 'desc')
    .first();
  return (row?.position ?? -1) + 1;
}
