/** From so many columns on a table does not fit the page in large print. */
const tooMany = 5;

/** A table of whole sentences, which does not fit with fewer columns either. */
const wordy = 'wordy';

/**
 * In large print a row of a wide table becomes a block, each cell on a line of its own behind the name of its column
 * (large-print.css draws it). Called once the paper stands on the page.
 */
export function stackWideTables(root: ParentNode): void {
  for (const table of root.querySelectorAll<HTMLTableElement>('.large-print table')) {
    const names = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
    if (names.length < tooMany && !table.classList.contains(wordy)) continue;
    table.classList.add('stacked-rows');
    for (const row of [...table.tBodies].flatMap(({ rows }) => [...rows])) nameCells(row, names);
  }
}

function nameCells(row: HTMLTableRowElement, names: readonly string[]): void {
  let column = 0;
  for (const cell of row.cells) {
    const name = names[column];
    if (name !== undefined && cell.colSpan === 1) cell.dataset['column'] = name;
    column += cell.colSpan;
  }
}
