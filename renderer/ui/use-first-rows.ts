import { startTransition, useEffect, useMemo, useState } from 'react';

/** Milliseconds: the first picture is on the screen by then. */
const pause = 50;

/**
 * The rows of a long list: when it is opened those that can be in sight, and all of them once these are on the screen. Building
 * a list of thousands takes longer than reading its first lines, and must not keep anybody from reading them.
 * @param rowHeight px
 */
export function useFirstRows<Row>(rows: readonly Row[], rowHeight: number): readonly Row[] {
  // Half a window more than it holds: a table draws some rows beyond its edge.
  const [first] = useState(() => Math.ceil((1.5 * innerHeight) / rowHeight));
  const [isAll, setAll] = useState(rows.length <= first);
  useEffect(() => {
    if (isAll) return undefined;
    // A transition: it makes way for every key and click.
    const soon = setTimeout(() => startTransition(() => setAll(true)), pause);
    return () => clearTimeout(soon);
  }, [isAll]);
  return useMemo(() => (isAll ? rows : rows.slice(0, first)), [isAll, rows, first]);
}
