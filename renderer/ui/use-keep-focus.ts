import { type RefObject, useEffect } from 'react';

const stops = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';

/** What had the focus, and everything that could have it then, in the order of the page. */
interface Focused {
  readonly element: HTMLElement;
  readonly before: readonly HTMLElement[];
}

/**
 * The focus is never lost inside `place`: when the button that was pressed goes away, is moved or can no longer be pressed, the focus goes
 * to what now stands where it was. A screen that knows better sets it itself. Nothing is done when the whole screen has changed, nor when
 * the user has clicked elsewhere.
 */
export function useKeepFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current;
    if (!root) return undefined;
    let focused: Focused | null = null;
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const all = stopsIn(root);
      focused = { element: target, before: all.slice(0, Math.max(all.indexOf(target), 0)) };
    };
    const forget = ({ target }: Event) => {
      if (target instanceof Node && !focused?.element.contains(target)) focused = null;
    };
    const changes = new MutationObserver((records) => {
      if (focused === null || !isNowhere()) return;
      const { element } = focused;
      const isTouched = records.some(
        ({ target, removedNodes }) =>
          target === element || [...removedNodes].some((node) => node.contains(element)),
      );
      if (isTouched) successor(root, focused)?.focus();
    });
    changes.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    root.addEventListener('focusin', note);
    document.addEventListener('pointerdown', forget, { capture: true });
    return () => {
      changes.disconnect();
      root.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', forget, { capture: true });
    };
  }, [place]);
}

function isNowhere(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
}

function successor(root: HTMLElement, { element, before }: Focused): HTMLElement | undefined {
  if (element.isConnected) return canHaveFocus(element) ? element : neighbour(element);
  const now = stopsIn(root).filter(canHaveFocus);
  const last = before.findLast((other) => other.isConnected && canHaveFocus(other));
  // Nothing is left of what came before it: this is another screen.
  if (last === undefined && before.length > 0) return undefined;
  return now[last === undefined ? 0 : now.indexOf(last) + 1] ?? last;
}

/** Of a button that can no longer be pressed: the one beside it, as down beside up. */
function neighbour(element: HTMLElement): HTMLElement | undefined {
  const row = element.parentElement === null ? [] : stopsIn(element.parentElement);
  const at = row.indexOf(element);
  return row.slice(0, at).findLast(canHaveFocus) ?? row.slice(at + 1).find(canHaveFocus);
}

function stopsIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(stops)];
}

function canHaveFocus(element: HTMLElement): boolean {
  return (
    !element.matches(':disabled, [type="hidden"]') &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
