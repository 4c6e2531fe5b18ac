import { fold } from '../common/text';
import { type RegisterQuery, wholeSenRegister } from './register-query';
import type { RegisterRow } from './register-row';

/** Folded once for each row: typing asks for it with every key. */
const folded = new WeakMap<RegisterRow, string>();

/**
 * The rows that a query leaves, in their order. The text is sought in all names and the UPN: every word of it must begin a word there,
 * in any order; accents, apostrophes and capitals do not matter ('sukru' finds 'Şükrü', 'obrien' finds 'O’Brien').
 */
export function filterRegister(rows: readonly RegisterRow[], query: RegisterQuery): readonly RegisterRow[] {
  const words = wordsOf(query.text);
  return rows.filter(
    (row) => holds(row, query) && words.every((word) => searchText(row).includes(` ${word}`)),
  );
}

/** True when a query narrows anything. */
export function isNarrowed(query: RegisterQuery): boolean {
  const { text, schoolId, classId, ncy, status, need, flag, monitoring } = query;
  return (
    wordsOf(text).length > 0 ||
    monitoring ||
    [schoolId, classId, ncy, status, need, flag].some((value) => value !== null)
  );
}

function holds(row: RegisterRow, query: RegisterQuery): boolean {
  return (
    (query.schoolId === null || row.schoolId === query.schoolId) &&
    (query.classId === null || row.classId === query.classId) &&
    (query.ncy === null || row.ncy === query.ncy) &&
    (query.status === null ||
      (query.status === wholeSenRegister ? row.status !== 'N' : row.status === query.status)) &&
    (query.need === null || row.needs.includes(query.need)) &&
    (query.flag === null || row.flags.includes(query.flag)) &&
    (!query.monitoring || row.concern !== null)
  );
}

function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/['.,]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
}

function searchText(row: RegisterRow): string {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const names = fold(
    [row.legalForename, row.legalSurname, row.knownAs ?? '', row.preferredSurname ?? '', row.upn ?? ''].join(
      ' ',
    ),
  );
  // "O'Brien-Tate" is found under o'brien, obrien, brien and tate.
  const text = ` ${names.replace(/'/g, '').replace(/-/g, ' ')} ${names.replace(/['-]/g, ' ')}`;
  folded.set(row, text);
  return text;
}
