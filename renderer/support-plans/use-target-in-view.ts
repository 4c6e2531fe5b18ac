import { useEffect } from 'react';
import { useSearch } from 'wouter';

/** The id that a target's card carries on the page. */
export function targetElementId(outcomeId: string): string {
  return `target-${outcomeId}`;
}

/** Brings the target that the address names, or the one that was just added, into view with the focus on it. */
export function useTargetInView(added: string | null): void {
  const wanted = new URLSearchParams(useSearch()).get('target');
  useEffect(() => {
    bringIntoView(wanted);
  }, [wanted]);
  useEffect(() => {
    bringIntoView(added);
  }, [added]);
}

function bringIntoView(outcomeId: string | null): void {
  if (outcomeId === null) return;
  const card = document.getElementById(targetElementId(outcomeId));
  card?.scrollIntoView({ block: 'start' });
  card?.focus({ preventScroll: true });
}
