import type { ReviewPackData } from '../reviews/pack-data';

/**
 * What papers say of the records, as text that is another one as soon as they say something else: then they are to be made anew. Without
 * the days that sending them settles by itself, so that what was marked as sent stays as it was sent while it is looked at.
 */
export function packBasis({
  preparedOn: _,
  deadlines: __,
  missingReports: ___,
  reportSent: ____,
  invitees,
  ...data
}: ReviewPackData): string {
  const people = invitees.map((person) => ({
    ...person,
    invitedOn: null,
    remindedOn: null,
    adviceAskedOn: null,
    circulatedOn: null,
    reportSentOn: null,
  }));
  return JSON.stringify({ ...data, people });
}
