import type { ContentsEntry } from '../../domain/papers/review-pack';

/** A made pack as far as finding a place in it goes. */
export interface Paged {
  readonly pages: number;
  readonly contents: readonly ContentsEntry[];
}

/**
 * The page of the new pack that shows what `page` showed of the old one: the same paper or attachment, as far into it as before; the
 * same number where it is no longer there.
 */
export function samePlace(page: number, old: Paged, now: Paged): number {
  const within = (number: number) => Math.min(Math.max(number, 1), now.pages);
  const entry = old.contents.findLast((item) => item.page !== null && item.page <= page);
  const start = now.contents.find(({ id }) => id === entry?.id)?.page;
  if (!entry || entry.page === null || start === null || start === undefined) return within(page);
  const next = now.contents.find((item) => item.page !== null && item.page > start)?.page ?? now.pages + 1;
  return within(Math.min(start + page - entry.page, next - 1));
}
