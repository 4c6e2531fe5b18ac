import { type RefObject, useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import { useIsChosenHere } from './use-review-tab';

/**
 * A link that leads to one part of a review brings that part into view; choosing a part in its row leaves the page where it is. Gives
 * the place of the row.
 */
export function useTabInView(): RefObject<HTMLDivElement | null> {
  const search = useSearch();
  const isChosenHere = useIsChosenHere();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wanted = new URLSearchParams(search);
    // One item of provision brings itself into view.
    const isOneItem = wanted.get('tab') === 'provision' && wanted.has('part');
    if (wanted.has('tab') && !isOneItem && !isChosenHere) place.current?.scrollIntoView({ block: 'start' });
  }, [search, isChosenHere]);
  return place;
}
