import { z } from 'zod';
import { copyFieldKinds } from './copy-fields';
import { type CopyLine, copyLineSchema, type CopyOrder } from './copy-line';

/** The program's own order. */
export const usualCopyOrder: CopyOrder = copyFieldKinds.map(({ key, usual }) => ({
  key,
  label: null,
  limit: null,
  included: usual,
}));

/**
 * The order that was kept, with every field that the program knows in it exactly once: fields of later versions come at the end, fields
 * that the program no longer has are left out. What cannot be read gives the usual order.
 */
export function readCopyOrder(kept: string | null): CopyOrder {
  return kept === null ? usualCopyOrder : completeOrder(parsedLines(kept));
}

function parsedLines(kept: string): CopyOrder {
  try {
    return z.array(copyLineSchema).parse(JSON.parse(kept));
  } catch {
    return [];
  }
}

function completeOrder(lines: CopyOrder): CopyOrder {
  const known = new Set(copyFieldKinds.map(({ key }) => key));
  const placed = new Map<string, CopyLine>();
  for (const line of lines) if (known.has(line.key) && !placed.has(line.key)) placed.set(line.key, line);
  return [...placed.values(), ...usualCopyOrder.filter(({ key }) => !placed.has(key))];
}

/** The order with one field at another place, counted from 1; beyond the end means last. The same order for an unknown field. */
export function movedInOrder(order: CopyOrder, key: string, place: number): CopyOrder {
  const line = order.find((candidate) => candidate.key === key);
  if (!line || order[place - 1] === line) return order;
  const others = order.filter((other) => other !== line);
  return [...others.slice(0, place - 1), line, ...others.slice(place - 1)];
}

/** The order with some facts of one field changed. */
export function changedInOrder(
  order: CopyOrder,
  key: string,
  change: Partial<Omit<CopyLine, 'key'>>,
): CopyOrder {
  return order.map((line) => (line.key === key ? { ...line, ...change } : line));
}
