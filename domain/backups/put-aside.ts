import type { IsoInstant } from '../common/calendar-date';

/** The folder in a vault's own in which a restore kept what was there before: `before-restore-2027-01-21T19-05-07Z`, or with a number behind it. */
export const putAsideName = /^before-restore-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z(?:-\d+)?$/;

/** What a restore put aside: records, documents and keys as they were before it. Nothing removes it by itself. */
export interface PutAsideSet {
  /** The folder's name. */
  readonly name: string;
  /** When it was put aside; null when the name tells no time that there is. */
  readonly at: IsoInstant | null;
  /** All of its files together. */
  readonly bytes: number;
}

/** When the set with this folder name was put aside; null when the name is of another kind, or tells no time that there is. */
export function putAsideAt(name: string): IsoInstant | null {
  const [, date, hours, minutes, seconds] = putAsideName.exec(name) ?? [];
  if (date === undefined) return null;
  const at = Date.parse(`${date}T${hours}:${minutes}:${seconds}Z`);
  if (Number.isNaN(at)) return null;
  const instant = new Date(at).toISOString();
  // 30 February would be read as 2 March.
  return instant.startsWith(date) ? instant : null;
}
