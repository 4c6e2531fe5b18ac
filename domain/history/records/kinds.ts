import { planKinds } from './plan-kinds';
import { provisionKinds } from './provision-kinds';
import { pupilKinds } from './pupil-kinds';
import type { RecordKind } from './record-kind';
import { retentionKinds } from './retention-kinds';
import { reviewKinds } from './review-kinds';
import { rightsKinds } from './rights-kinds';
import { schoolKinds } from './school-kinds';
import { supportKinds } from './support-kinds';

const kinds = {
  ...pupilKinds,
  ...planKinds,
  ...reviewKinds,
  ...supportKinds,
  ...provisionKinds,
  ...schoolKinds,
  ...rightsKinds,
  ...retentionKinds,
  ...rightsKinds,
};

/** A table that holds records, as in SQL. */
export type RecordTable = keyof typeof kinds;

export const recordTableNames = Object.keys(kinds) as [RecordTable, ...RecordTable[]];

/** Every table of records in the field's own words (tests/integration/history/words.test.ts: none is left out). */
export const recordKinds: Readonly<Record<RecordTable, RecordKind>> = kinds;

export function isRecordTable(name: string): name is RecordTable {
  return Object.hasOwn(kinds, name);
}

/** What hangs directly on a record and is told in its history: the tables, with the column that says to which row a row belongs. */
export function partsOf(
  table: RecordTable,
): readonly { readonly table: RecordTable; readonly column: string }[] {
  return recordTableNames.flatMap((part) => {
    const { within, standsAlone } = recordKinds[part];
    return within?.table === table && !standsAlone ? [{ table: part, column: within.column }] : [];
  });
}
