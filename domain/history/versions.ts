import type { IsoInstant } from '../common/calendar-date';
import { longestPause } from './fold-entries';

/** A long text as one change left it. */
export interface TextVersion {
  /** The change's id. */
  readonly id: string;
  readonly at: IsoInstant;
  readonly by: string;
  /** What the change was, in words. */
  readonly what: string;
  /** '' for a text that was emptied, or is not there. */
  readonly text: string;
}

/** The versions of a text, the latest first, with what was typed in one sitting as one: the text with which it ended. */
export function foldVersions(versions: readonly TextVersion[]): readonly TextVersion[] {
  const sittings: TextVersion[] = [];
  // When the sitting at the end of the list began, as far as is read.
  let began: TextVersion | null = null;
  for (const version of versions) {
    const isSame =
      began !== null &&
      began.by === version.by &&
      began.what === version.what &&
      Date.parse(began.at) - Date.parse(version.at) <= longestPause;
    if (!isSame && sittings.at(-1)?.text !== version.text) sittings.push(version);
    began = version;
  }
  // That nothing was written at first goes without saying.
  return sittings.at(-1)?.text === '' ? sittings.slice(0, -1) : sittings;
}
