import { z } from 'zod';
import type { IsoInstant } from '../common/calendar-date';
import { call } from '../common/call';
import { idSchema } from '../common/ids';
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

export const historyApi = {
  /** Takes a change back. Refused with `changed-since` when a later change touched the same values. */
  undo: call(z.object({ changeId: idSchema })).returns<{ what: string }>(),
  /** Does again what an undo took back. Refused with `changed-since` when a later change touched the same values. */
  redo: call(z.object({ undoId: idSchema })).returns<{ what: string }>(),
  /** Who changed what in a record and whatever hangs on it. */
  ofRecord: call(z.object({ ...place, before: z.number().int().nullable() })).returns<HistoryPage>(),
  lastOf: call(z.object(place)).returns<LastChange | null>(),
  /** What a long text said, version by version. */
  versions: call(z.object({ ...place, column: z.string().max(60) })).returns<TextVersions>(),
};
