import type { HistoryEntry, HistoryLine } from './entries';

/** Changes of the same fields with no longer pause between them are one sitting: fields save themselves while one types. */
export const longestPause = 10 * 60_000;

/**
 * The same history with what was typed in one sitting told once: from what it was before the first change to what it was after the last.
 * The latest entry first, in and out.
 */
export function foldEntries(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const folded: HistoryEntry[] = [];
  for (const entry of entries) {
    const later = folded.at(-1);
    const one = later === undefined ? null : joined(later, entry);
    if (one === null) folded.push(entry);
    else folded[folded.length - 1] = one;
  }
  return folded;
}

/** Two entries as one; null where they do not belong together. */
function joined(later: HistoryEntry, earlier: HistoryEntry): HistoryEntry | null {
  if (later.by !== earlier.by || later.what !== earlier.what) return null;
  if (Date.parse(later.at) - Date.parse(earlier.at) > longestPause) return null;
  if (later.more > 0 || earlier.more > 0 || later.lines.length !== earlier.lines.length) return null;
  const lines: HistoryLine[] = [];
  for (const [index, line] of later.lines.entries()) {
    const before = earlier.lines[index];
    if (before === undefined || !sameField(line, before)) return null;
    lines.push({ ...line, before: before.before });
  }
  return { ...later, lines, times: later.times + earlier.times };
}

function sameField(one: HistoryLine, other: HistoryLine): boolean {
  return (
    one.kind === 'changed' &&
    other.kind === 'changed' &&
    one.field === other.field &&
    one.part === other.part &&
    one.text?.id === other.text?.id &&
    // What was typed goes on where it stopped.
    one.before === other.after
  );
}
