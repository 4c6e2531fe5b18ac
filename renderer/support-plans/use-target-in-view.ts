import { useEffect, useRef } from 'react';
import { useSearch } from 'wouter';

/** The id that a target's card carries on the page. */
export function targetElementId(outcomeId: string): string {
  return `target-${outcomeId}`;
}

/**
 * Brings the target that the address names, or the one that was just added, into view with the focus on it: once, as soon as its card
 * is among `shown`.
 */
export function useTargetInView(added: string | null, shown: readonly string[]): void {
  const wanted = new URLSearchParams(useSearch()).get('target');
  useFocusOnce(wanted, shown);
  useFocusOnce(added, shown);
}

function useFocusOnce(outcomeId: string | null, shown: readonly string[]): void {
  const done = useRef<string | null>(null);
  const isShown = outcomeId !== null && shown.includes(outcomeId);
  useEffect(() => {
    if (!isShown || outcomeId === done.current) return;
    done.current = outcomeId;
    const card = document.getElementById(targetElementId(outcomeId));
    card?.scrollIntoView({ block: 'start' });
    card?.focus({ preventScroll: true });
  }, [outcomeId, isShown]);
}
