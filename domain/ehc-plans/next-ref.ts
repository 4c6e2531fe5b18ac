/**
 * The reference for a new item of a section: one more than the highest number in use. 'B' with B1, B2 -> 'B3'; sections H1 and H2 number
 * with a point ('H1.1'), since 'H11' could not be told from item 11 of section H.
 */
export function nextRef(letter: string, used: readonly string[]): string {
  const stem = /\d$/.test(letter) ? `${letter}.` : letter;
  const numbers = used
    .filter((ref) => ref.startsWith(stem))
    .map((ref) => Number.parseInt(ref.slice(stem.length), 10));
  return `${stem}${Math.max(0, ...numbers.filter(Number.isFinite)) + 1}`;
}
