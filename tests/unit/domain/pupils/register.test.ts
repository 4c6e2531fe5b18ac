import { describe, expect, it } from 'vitest';
import { cellText, defaultColumns, fileCell } from '../../../../domain/pupils/register-columns';
import { filterRegister } from '../../../../domain/pupils/register-filter';
import { emptyQuery, type RegisterQuery, registerViewSchema } from '../../../../domain/pupils/register-query';
import type { RegisterRow } from '../../../../domain/pupils/register-row';
import { sortRegister } from '../../../../domain/pupils/register-sort';
import { registerCountWords } from '../../../../domain/pupils/register-words';

const today = '2026-11-23';
let count = 0;
function row(legalForename: string, legalSurname: string, more: Partial<RegisterRow> = {}): RegisterRow {
  count += 1;
  return {
    id: `0${count}`,
    schoolId: 's1',
    schoolName: 'Harbour Street',
    classId: 'c1',
    className: '4D',
    legalForename,
    legalSurname,
    knownAs: null,
    preferredSurname: null,
    dob: '2018-03-03',
    sex: null,
    upn: null,
    ncy: 4,
    yearOffset: 0,
    status: 'N',
    statusSince: null,
    needs: [],
    flags: [],
    contact: null,
    concern: null,
    lookAgainOn: null,
    nextReviewOn: null,
    leftOn: null,
    ...more,
  };
}

const rows = [
  row('Şükrü', 'Aydın', { status: 'K', needs: ['SLCN', 'HI'], flags: ['EAL'], upn: 'K886990126012' }),
  row('Linh', 'Nguyễn', { status: 'E', needs: ['ASD'], ncy: 6, nextReviewOn: '2027-01-21' }),
  row('Siân', 'O’Brien-Tate', { knownAs: 'Sian', concern: 'Reading', ncy: 3, yearOffset: -1 }),
  row('Łukasz', 'Zięba', { status: 'K', needs: ['HI'], classId: 'c2', schoolId: 's2', dob: '2021-01-01' }),
];
const found = (query: Partial<RegisterQuery>) =>
  filterRegister(rows, { ...emptyQuery, ...query }).map((one) => one.legalForename);

describe('filterRegister', () => {
  it.each([
    ['sukru', 'Şükrü'],
    ['aydin', 'Şükrü'],
    ['nguyen linh', 'Linh'],
    ['obrien', 'Siân'],
    ["o'brien", 'Siân'],
    ['tate sian', 'Siân'],
    ['TATE', 'Siân'],
    ['lukasz', 'Łukasz'],
    ['k8869901', 'Şükrü'],
  ])('finds by “%s”', (text, name) => {
    expect(found({ text })).toEqual([name]);
  });

  it('seeks the beginnings of words, all of them', () => {
    expect(found({ text: 'guyen' })).toEqual([]);
    expect(found({ text: 'linh aydin' })).toEqual([]);
    expect(found({ text: '  ' })).toHaveLength(4);
  });

  it('narrows by each filter', () => {
    expect(found({ status: 'SEN' })).toEqual(['Şükrü', 'Linh', 'Łukasz']);
    expect(found({ status: 'K', schoolId: 's1' })).toEqual(['Şükrü']);
    expect(found({ need: 'HI' })).toEqual(['Şükrü', 'Łukasz']);
    expect(found({ ncy: 6 })).toEqual(['Linh']);
    expect(found({ flag: 'EAL' })).toEqual(['Şükrü']);
    expect(found({ classId: 'c2' })).toEqual(['Łukasz']);
    expect(found({ monitoring: true })).toEqual(['Siân']);
  });
});

describe('sortRegister', () => {
  const order = (
    column: Parameters<typeof sortRegister>[1]['column'],
    direction: 'ascending' | 'descending',
  ) => sortRegister(rows, { column, direction }, today).map((one) => one.legalForename);

  it('puts empty cells last either way, and equals in order of name', () => {
    expect(order('nextReview', 'ascending')).toEqual(['Linh', 'Şükrü', 'Siân', 'Łukasz']);
    expect(order('nextReview', 'descending')[0]).toBe('Linh');
    expect(order('status', 'ascending')).toEqual(['Linh', 'Şükrü', 'Łukasz', 'Siân']);
    expect(order('year', 'descending')).toEqual(['Linh', 'Şükrü', 'Łukasz', 'Siân']);
    expect(order('age', 'ascending')[0]).toBe('Łukasz');
  });
});

describe('words', () => {
  const names = { school: null, className: null };

  it('counts in words', () => {
    expect(registerCountWords(36, 212, { ...emptyQuery, status: 'K' }, names)).toBe(
      '36 pupils on SEN support of 212',
    );
    expect(registerCountWords(212, 212, emptyQuery, names)).toBe('212 pupils');
    expect(registerCountWords(0, 0, { ...emptyQuery, who: 'left' }, names)).toBe('No leavers');
    expect(registerCountWords(1, 40, { ...emptyQuery, who: 'left', text: ' chen ' }, names)).toBe(
      '1 leaver matching “chen” of 40',
    );
  });

  it('words cells for the screen and for a file', () => {
    const [first, , third] = rows;
    if (!first || !third) throw new Error('rows');
    expect(cellText(third, 'year', today)).toBe('Year 3, a year behind');
    expect(cellText(third, 'name', today)).toBe('O’Brien-Tate, Siân');
    expect(cellText(first, 'needs', today)).toBe('SLCN, HI');
    expect(cellText(first, 'dob', today)).toBe('3 Mar 2018');
    expect(fileCell(first, 'dob', today)).toBe('03/03/2018');
    expect(fileCell(first, 'needs', today)).toContain('SLCN Speech');
  });

  it('has views that can be kept', () => {
    const view = {
      query: emptyQuery,
      sort: { column: 'name', direction: 'ascending' },
      columns: [...defaultColumns(2)],
    };
    expect(registerViewSchema.safeParse(view).success).toBe(true);
  });
});
