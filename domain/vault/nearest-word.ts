/** How many slips apart two words are: letters wrong, missing, added, or two neighbours exchanged (Damerau-Levenshtein). */
export function slipsBetween(first: string, second: string): number {
  const rows: number[][] = [Array.from({ length: second.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const above = rows[row - 1] ?? [];
      const same = first[row - 1] === second[column - 1] ? 0 : 1;
      let least = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + same);
      const exchanged =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1];
      if (exchanged) least = Math.min(least, at(rows[row - 2] ?? [], column - 2) + 1);
      current.push(least);
    }
    rows.push(current);
  }
  return at(rows[first.length] ?? [], second.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** The words of `list` that lie nearest to what was typed, at most `most` slips away: nearest first, only the nearest. */
export function nearestWords(typed: string, list: readonly string[], most = 2): string[] {
  const measured = list.map((word) => ({ word, slips: slipsBetween(typed, word) }));
  const least = Math.min(...measured.map(({ slips }) => slips));
  return least > most ? [] : measured.filter(({ slips }) => slips === least).map(({ word }) => word);
}
