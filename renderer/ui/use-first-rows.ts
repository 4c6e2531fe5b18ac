import { startTransition, useEffect, useMemo, useState } from 'react';

/** So many fill any screen, also a tall one with small letters. */
const firstRows = 60;

/** Milliseconds: the first picture is on the screen by then. */
const pause = 50;

/**
 * The rows of a long list: when it is opened those that can be in sight, and all of them once these are on the screen. Building
 * a list of thousands takes longer than reading its first lines, and must not keep anybody from reading them.
 */
export function useFirstRows<Row>(rows: readonly Row[]): readonly Row[] {
  const [isAll, setAll] = useState(rows.length <= firstRows);
  useEffect(() => {
    if (isAll) return undefined;
    // A transition: it makes way for every key and click.
    const soon = setTimeout(() => startTransition(() => setAll(true)), pause);
    return () => clearTimeout(soon);
  }, [isAll]);
  return useMemo(() => (isAll ? rows : rows.slice(0, firstRows)), [isAll, rows]);
}
