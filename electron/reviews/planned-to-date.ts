import { type Due, dueForNoted, dueForReview, isFromRegister } from '../../domain/reviews/planned-to-date';
import { notDelivered } from '../../domain/reviews/delivered-gap';
import type { PackDelivered } from '../../domain/reviews/record-data';
import type { Reader } from '../database/database';
import type { CaseReview } from './caseload';
import { notedOfCase } from './delivered-sessions';

interface Wanted {
  readonly review: CaseReview;
  readonly delivered: Readonly<Record<string, PackDelivered>>;
  readonly today: string;
}

/** The days over which each item of the review's plan is compared, by its id. */
export async function duesOf(
  reader: Reader,
  { review, delivered, today }: Wanted,
): Promise<(provisionId: string) => Due> {
  const { noted } = await notedOfCase(reader, review, today);
  const typed = dueForReview(review.facts, today);
  return (provisionId) => {
    const counted = noted.get(provisionId);
    return counted !== undefined && isFromRegister(delivered[provisionId] ?? notDelivered, counted)
      ? dueForNoted(counted)
      : typed;
  };
}
