/** The beginning of a text on one line, cut between words and marked with an ellipsis when there is more. `longest` in characters. */
export function shortened(text: string, longest: number): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
