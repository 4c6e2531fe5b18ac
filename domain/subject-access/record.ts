import type { IsoDate } from '../common/calendar-date';
import type { PartId } from './spec';

/** A value of the record: as kept, for the data file, and in words, for paper. */
export interface RecordField {
  /** The column: `raisedOn`. */
  readonly key: string;
  readonly label: string;
  /** As kept; null where it is withheld. */
  readonly value: string | number | null;
  readonly words: string;
}

/** One row, with what belongs to it. */
export interface RecordEntry {
  readonly title: string | null;
  readonly enteredAt: string | null;
  /** The day on which it was put in the bin, where it still lies. */
  readonly inBinSince: IsoDate | null;
  readonly fields: readonly RecordField[];
  readonly groups: readonly RecordGroup[];
}

/** The rows of one table within a part or an entry. */
export interface RecordGroup {
  readonly table: string;
  readonly title: string;
  readonly entries: readonly RecordEntry[];
}

export interface RecordPart {
  readonly id: PartId;
  readonly title: string;
  readonly groups: readonly RecordGroup[];
}

/** A change that somebody made to this child's record. */
export interface HistoryLine {
  /** An instant. */
  readonly at: string;
  readonly by: string;
  /** 'Changed the date of birth of Maya Chen'. */
  readonly what: string;
  /** Old and new values of each field that changed; for the data file. */
  readonly changes: readonly {
    readonly table: string;
    readonly action: 'insert' | 'update' | 'delete';
    readonly field: string;
    readonly before: string | number | null;
    readonly after: string | number | null;
  }[];
}

/** Everything about one child, ready to be printed or written as data. */
export interface PupilRecord {
  readonly parts: readonly RecordPart[];
  readonly history: readonly HistoryLine[];
}

/** Every text of the record with the part in which it stands. Values that only repeat the words are not told twice. */
export function textsOf(record: PupilRecord): readonly { readonly place: string; readonly text: string }[] {
  const texts: { place: string; text: string }[] = [];
  const walk = (place: string, groups: readonly RecordGroup[]): void => {
    for (const { entries } of groups) {
      for (const { fields, groups: inner } of entries) {
        for (const { words } of fields) texts.push({ place, text: words });
        walk(place, inner);
      }
    }
  };
  for (const { title, groups } of record.parts) walk(title, groups);
  for (const { by, what } of record.history) texts.push({ place: historyTitle, text: `${by}\n${what}` });
  return texts;
}

export const historyTitle = 'Who changed what';
