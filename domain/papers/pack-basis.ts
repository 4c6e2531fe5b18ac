import type { PackInvitee, ReviewPackData } from '../reviews/pack-data';

/** What sending papers settles by itself, of the review and of each person. */
const settledBySending: ReadonlySet<string> = new Set<keyof ReviewPackData | keyof PackInvitee>([
  ...(['preparedOn', 'deadlines', 'missingReports', 'reportSent'] as const),
  ...(['invitedOn', 'remindedOn', 'adviceAskedOn', 'circulatedOn', 'reportSentOn'] as const),
]);

/**
 * What papers say of the records, as text that is another one as soon as they say something else: then they are to be made anew. Without
 * what sending them settles, so that what was marked as sent stays as it was sent while it is looked at.
 */
export function packBasis(data: ReviewPackData): string {
  return JSON.stringify(data, (key, value: unknown) => (settledBySending.has(key) ? undefined : value));
}
