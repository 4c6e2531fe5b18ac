/** The id of a week's place in the page. */
export function weekId(monday: string): string {
  return `week-${monday}`;
}
