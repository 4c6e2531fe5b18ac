import { useLocation, useSearch } from 'wouter';
import { type ReviewTab, reviewTabs } from '../../domain/reviews/missing-for-pack';
import { paths } from '../app/paths';

/** The address of a tab of a review. */
export function reviewTabPath(reviewId: string, tab: ReviewTab): string {
  return `${paths.review(reviewId)}?tab=${tab}`;
}

/** The tab in the address, so that a link can lead straight to what it speaks of. */
export function useReviewTab(reviewId: string): readonly [ReviewTab, (tab: ReviewTab) => void] {
  const wanted = new URLSearchParams(useSearch()).get('tab');
  const [, navigate] = useLocation();
  const tab = reviewTabs.find((item) => item.key === wanted)?.key ?? 'dates';
  return [
    tab,
    (next) => {
      navigate(reviewTabPath(reviewId, next), { replace: true });
    },
  ];
}
