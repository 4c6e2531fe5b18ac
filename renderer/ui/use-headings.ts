import { type RefObject, useEffect, useState } from 'react';

export interface PageHeadingAt {
  /** The id of the heading's element. */
  readonly id: string;
  readonly text: string;
}

/** The headings that match `selector` inside an element, in their order; read anew whenever what is in it changes. */
export function useHeadings(
  within: RefObject<HTMLElement | null>,
  selector: string,
): readonly PageHeadingAt[] {
  const [headings, setHeadings] = useState<readonly PageHeadingAt[]>([]);
  useEffect(() => {
    const place = within.current;
    if (!place) return undefined;
    const read = () => {
      const found = [...place.querySelectorAll<HTMLElement>(selector)].map(({ id, textContent }) => ({
        id,
        text: textContent,
      }));
      setHeadings((before) => (areSame(before, found) ? before : found));
    };
    read();
    const changes = new MutationObserver(read);
    changes.observe(place, { childList: true, characterData: true, subtree: true });
    return () => changes.disconnect();
  }, [within, selector]);
  return headings;
}

function areSame(some: readonly PageHeadingAt[], others: readonly PageHeadingAt[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, text }, index) => id === others[index]?.id && text === others[index].text)
  );
}
