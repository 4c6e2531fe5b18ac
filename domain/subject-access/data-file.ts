import type { IsoDate } from '../common/calendar-date';
import type { PupilRecord, RecordEntry, RecordGroup } from './record';

/** What the data file says of itself. */
export interface DataFileHead {
  readonly pupil: string;
  readonly school: string;
  readonly madeOn: IsoDate;
  readonly documents: readonly {
    readonly title: string;
    readonly pages: number | null;
    /** Pages, from 1, that are pictures or scans, or whose letters cannot be told: no name on them was found by search. */
    readonly pagesNotSearched?: readonly number[];
  }[];
  /** What was taken out of the record, a full sentence; null when nothing was. */
  readonly removed: string | null;
}

/**
 * The record as one JSON file. `parts[].groups[].entries[]` are records with `fields[]`: `name` (stable), `label`, `value` as kept and
 * `words` as printed; `groups` within an entry belong to it. `changes` is who changed what, with old and new values.
 */
export function dataFile(record: PupilRecord, head: DataFileHead): object {
  return {
    format: 'sendco-desk-pupil-record',
    version: 1,
    about: {
      pupil: head.pupil,
      school: head.school,
      madeOn: head.madeOn,
      units: {
        dates: 'yyyy-mm-dd',
        instants: 'UTC, ISO 8601',
        money: 'whole pence',
        durations: 'minutes',
        yesOrNo: '1 is yes, 0 is no',
      },
      removed: head.removed ?? 'Nothing was taken out.',
      documents: head.documents,
    },
    parts: record.parts.map(({ id, title, groups }) => ({ id, title, groups: groups.map(groupData) })),
    changes: record.history,
  };
}

function groupData({ table, title, entries }: RecordGroup): object {
  return { list: table, title, entries: entries.map(entryData) };
}

function entryData({ enteredAt, inBinSince, fields, groups }: RecordEntry): object {
  return {
    ...(enteredAt !== null && { enteredAt }),
    ...(inBinSince !== null && { inBinSince }),
    fields: fields.map(({ key, label, value, words }) => ({ name: key, label, value, words })),
    ...(groups.length > 0 && { groups: groups.map(groupData) }),
  };
}
