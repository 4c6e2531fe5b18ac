import { z } from 'zod';
import type { IsoInstant } from '../common/calendar-date';
import { call } from '../common/call';
import { idSchema, nothing } from '../common/ids';
import { tidyLine } from '../common/text';
import { binGroupIds, type BinItem } from './bin';
import type { HistoryEntry } from './entries';
import { recordTableNames } from './records/kinds';
import type { TextVersion } from './versions';

const place = {
  table: z.enum(recordTableNames, { error: 'This record is not known.' }),
  id: z.string().max(80),
};

/** A part of a record's history, the latest change first. */
export interface HistoryPage {
  /** What the record is called; null for one that has no name of its own. */
  readonly title: string | null;
  readonly entries: readonly HistoryEntry[];
  /** Where the next page begins; null on the last one. */
  readonly next: number | null;
}

export interface LastChange {
  readonly at: IsoInstant;
  readonly by: string;
}

export interface TextVersions {
  /** The row in which the text stands: 'Target: Reads twenty words'. */
  readonly title: string;
  /** The text's own name: 'How home helps'. */
  readonly field: string;
  /** The latest first. */
  readonly versions: readonly TextVersion[];
}

export interface BinPage {
  /** The latest first. */
  readonly items: readonly BinItem[];
  /** How many there are in all, shown or not. */
  readonly total: number;
}

/** Who is at the laptop. */
export interface WhoIsHere {
  /** As it stands on changes. */
  readonly name: string;
  /** False while it is only what the school's record says. */
  readonly isSet: boolean;
  /** Those who work here, to choose from. */
  readonly choices: readonly string[];
}

export const historyApi = {
  /** Takes a change back. Refused with `changed-since` when a later change touched the same values. */
  undo: call(z.object({ changeId: idSchema })).returns<{ what: string }>(),
  /** Does again what an undo took back. Refused with `changed-since` when a later change touched the same values. */
  redo: call(z.object({ undoId: idSchema })).returns<{ what: string }>(),
  /** Who changed what in a record and whatever hangs on it. */
  ofRecord: call(z.object({ ...place, before: z.number().int().nullable() })).returns<HistoryPage>(),
  lastOf: call(z.object(place)).returns<LastChange | null>(),
  /** What was deleted, the latest first: all of it, or what has these words. */
  bin: call(
    z.object({
      words: z.string().max(200),
      group: z.enum(binGroupIds, { error: 'This part of the bin is not known.' }).nullable(),
      atMost: z.number().int().min(1).max(5000),
    }),
  ).returns<BinPage>(),
  /** Takes something out of the bin with everything that went with it. Problems `not-found`, `taken`. */
  putBack: call(z.object(place)).returns<{ what: string }>(),
  who: call(nothing).returns<WhoIsHere>(),
  /** Who is at the laptop from now on; null for the SENDCO of the school's record. */
  setWho: call(
    z.object({
      name: z
        .string()
        .transform(tidyLine)
        .pipe(z.string().min(1, 'Enter a name.').max(120, 'A name can have at most 120 characters.'))
        .nullable(),
    }),
  ).returns<null>(),
  /** What a long text said, version by version. */
  versions: call(z.object({ ...place, column: z.string().max(60) })).returns<TextVersions>(),
};
