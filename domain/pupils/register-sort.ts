import type { IsoDate } from '../common/calendar-date';
import { cellText, type RegisterColumn } from './register-columns';
import type { RegisterSort } from './register-query';
import type { RegisterRow } from './register-row';

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

const statusOrder = { E: 0, K: 1, N: 2 } as const;

/** Rows in the order of a column; rows with nothing in it come last either way, and equals are in order of name. */
export function sortRegister(
  rows: readonly RegisterRow[],
  { column, direction }: RegisterSort,
  today: IsoDate,
): readonly RegisterRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: registerSortKey(row, column, today) }))
    .sort((one, other) => {
      if (one.key === null || other.key === null)
        return Number(one.key === null) - Number(other.key === null) || compareNames(one.row, other.row);
      return sign * compareKeys(one.key, other.key) || compareNames(one.row, other.row);
    })
    .map(({ row }) => row);
}

function compareKeys(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}

function compareNames(one: RegisterRow, other: RegisterRow): number {
  return (
    collator.compare(one.legalSurname, other.legalSurname) ||
    collator.compare(one.legalForename, other.legalForename) ||
    (one.id < other.id ? -1 : 1)
  );
}

/** What a row is sorted by in a column; null where it has nothing there. */
export function registerSortKey(
  row: RegisterRow,
  column: RegisterColumn,
  today: IsoDate,
): string | number | null {
  switch (column) {
    case 'year':
      return row.ncy;
    case 'status':
      return statusOrder[row.status];
    case 'statusSince':
      return row.statusSince;
    case 'nextReview':
      return row.nextReviewOn;
    case 'leftOn':
      return row.leftOn;
    case 'dob':
      return row.dob;
    case 'age':
      // The youngest first: a later birth is a smaller age.
      return -Number(row.dob.replaceAll('-', ''));
    default:
      return cellText(row, column, today) || null;
  }
}
