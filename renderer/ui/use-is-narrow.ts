import { type RefObject, useEffect, useState } from 'react';

/** True while an element is narrower than `limit` rem: by zoom, by a small window, or by larger text. */
export function useIsNarrow(ref: RefObject<HTMLElement | null>, limit: number): boolean {
  const [isNarrow, setIsNarrow] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setIsNarrow(element.clientWidth < limit * rem);
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    // The text-size setting changes the rem, not the width.
    const settings = new MutationObserver(measure);
    settings.observe(document.documentElement, { attributeFilter: ['data-text-size'] });
    return () => {
      sizes.disconnect();
      settings.disconnect();
    };
  }, [ref, limit]);
  return isNarrow;
}
