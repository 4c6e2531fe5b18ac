/** Where the keys lead in the grid of sessions. Cells are found by what they carry, in the order in which they stand. */

export interface CellPlace {
  readonly staffLineId: string;
  readonly on: string;
  readonly number: number;
}

export function placeOf(element: Element | null): CellPlace | null {
  if (!(element instanceof HTMLElement)) return null;
  const { line, on, number } = element.dataset;
  if (line === undefined || on === undefined) return null;
  return { staffLineId: line, on, number: Number(number) };
}

export function isAt(one: CellPlace | null, other: CellPlace): boolean {
  return one?.staffLineId === other.staffLineId && one.on === other.on && one.number === other.number;
}

function rowsOf(grid: HTMLElement): HTMLElement[][] {
  const rows = [...grid.querySelectorAll<HTMLElement>('tbody tr')];
  return rows.map((row) => [...row.querySelectorAll<HTMLElement>('button[data-line]')]);
}

/** The cell that a key leads to from another; null where the key is none that moves. */
export function cellAfter(grid: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
  const rows = rowsOf(grid);
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at] ?? [];
  const column = row.indexOf(from);
  const inRow = (index: number) => row[Math.min(Math.max(index, 0), row.length - 1)] ?? from;
  if (key === 'ArrowRight') return inRow(column + 1);
  if (key === 'ArrowLeft') return inRow(column - 1);
  if (key === 'Home') return inRow(0);
  if (key === 'End') return inRow(row.length - 1);
  if (key === 'ArrowDown') return sameDay(rows[at + 1], from) ?? from;
  if (key === 'ArrowUp') return sameDay(rows[at - 1], from) ?? from;
  return null;
}

function sameDay(row: readonly HTMLElement[] | undefined, from: HTMLElement): HTMLElement | undefined {
  const those = row?.filter((cell) => cell.dataset['on'] === from.dataset['on']);
  return those?.find((cell) => cell.dataset['number'] === from.dataset['number']) ?? those?.[0];
}

/** The next session that waits to be noted, along the row and then down; null when none is left. */
export function nextOpen(grid: HTMLElement, from: HTMLElement): HTMLElement | null {
  const all = rowsOf(grid).flat();
  return all.slice(all.indexOf(from) + 1).find((cell) => cell.dataset['state'] === 'open') ?? null;
}
