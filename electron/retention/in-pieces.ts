/** SQLite takes 32,766 values in one statement; a few hundred at a time keep statements short. */
const atOnce = 500;

export function* inPieces<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += atOnce) yield items.slice(from, from + atOnce);
}
