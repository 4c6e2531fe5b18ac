/**
 * SQL that holds for a transfer that counts for the leaving that the pupil's record has now, or will have. One that was sent belongs to the
 * leaving of its own day, where it has one: `comeBack` notes it. Without that day, one that went more than a year before was of an earlier
 * leaving. A file that did not go yet goes with the next leaving.
 * @param transfer and `pupil`: what the tables are called in the query
 */
export function isOfThisLeaving(transfer: string, pupil: string): string {
  return `(${transfer}.sent_on IS NULL
    OR coalesce(${transfer}.left_on, ${pupil}.leaving_date) IS ${pupil}.leaving_date
    AND (${pupil}.leaving_date IS NULL OR ${transfer}.sent_on >= date(${pupil}.leaving_date, '-1 year')))`;
}
