import { type RefObject, useEffect, useState } from 'react';

/** Which pages are on the screen or within one screen of it, and which one lies in the middle. */
export interface NearPages {
  readonly near: ReadonlySet<number>;
  readonly current: number;
}

/** Watches the pages (elements with data-page) inside a scrolling box. */
export function useNearPages(box: RefObject<HTMLElement | null>, pages: number): NearPages {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([1]));
  const [current, setCurrent] = useState(1);
  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const elements = [...root.querySelectorAll<HTMLElement>('[data-page]')];
    const number = (element: Element): number => Number(element.getAttribute('data-page'));
    const seen = new Set<number>();
    const nearness = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(number(target));
          else seen.delete(number(target));
        }
        setNear(new Set(seen));
      },
      { root, rootMargin: '100% 0px' },
    );
    // A line across the middle of the box: the page that it cuts is the one that is read.
    const middle = new IntersectionObserver(
      (entries) => {
        const cut = entries.find(({ isIntersecting }) => isIntersecting);
        if (cut) setCurrent(number(cut.target));
      },
      { root, rootMargin: '-50% 0px -50% 0px' },
    );
    for (const element of elements) {
      nearness.observe(element);
      middle.observe(element);
    }
    return () => {
      nearness.disconnect();
      middle.disconnect();
    };
  }, [box, pages]);
  return { near, current };
}
