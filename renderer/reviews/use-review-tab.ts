import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { type ReviewTab, reviewTabs } from '../../domain/reviews/missing-for-pack';
import type { ReviewPlace } from '../../domain/reviews/review-place';
import { paths } from '../app/paths';

/** The address of a tab of a review; `part` says whom or what on it, by its id. */
export function reviewTabPath(reviewId: string, tab: ReviewTab, part?: string): string {
  const of = part === undefined ? '' : `&part=${encodeURIComponent(part)}`;
  return `${paths.review(reviewId)}?tab=${tab}${of}`;
}

/** The address of the place in a review where something is done. */
export function placePath(reviewId: string, place: ReviewPlace): string {
  return typeof place === 'string' ? reviewTabPath(reviewId, place) : paths.pack(reviewId, place.pack);
}

/** Marks an address to which no link led: the part was chosen on the screen of the review itself. */
const chosenHere = 'chosen here';

/** Whether the part in the address was chosen in the row of parts, not by a link from elsewhere. */
export function useIsChosenHere(): boolean {
  return useHistoryState<unknown>() === chosenHere;
}

/** The tab in the address, so that a link can lead straight to what it speaks of. */
export function useReviewTab(reviewId: string): readonly [ReviewTab, (tab: ReviewTab) => void] {
  const wanted = new URLSearchParams(useSearch()).get('tab');
  const [, navigate] = useLocation();
  const tab = reviewTabs.find((item) => item.key === wanted)?.key ?? 'dates';
  return [
    tab,
    (next) => {
      navigate(reviewTabPath(reviewId, next), { replace: true, state: chosenHere });
    },
  ];
}

/** Whom or what the address names on the tab; null for the whole of it. */
export function useReviewPart(
  reviewId: string,
  tab: ReviewTab,
): readonly [string | null, (part: string) => void] {
  const part = new URLSearchParams(useSearch()).get('part');
  const [, navigate] = useLocation();
  return [
    part,
    (next) => {
      navigate(reviewTabPath(reviewId, tab, next), { replace: true, state: chosenHere });
    },
  ];
}
