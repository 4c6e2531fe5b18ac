import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNhsNumber, nhsCheckDigit, nhsNumberProblem } from '../../../../domain/pupils/nhs-number';
import { ulnCheckDigit, ulnProblem } from '../../../../domain/pupils/uln';
import { isTemporaryUpn, parseUpn, upnCheckLetter, upnProblem } from '../../../../domain/pupils/upn';
import {
  ageInWords,
  ageOn,
  chronologicalNcy,
  isSummerBorn,
  parseYearGroup,
  yearGroupCode,
  yearGroupName,
  yearOffset,
  yearOffsetInWords,
} from '../../../../domain/pupils/year-group';
import { yearGroups } from '../../../../domain/pupils/codes';

describe('UPN', () => {
  it('gives the check letter of the published example', () => {
    expect(upnCheckLetter('801200005001')).toBe('B');
    expect(parseUpn(' b801200005001 ')).toEqual({
      ok: true,
      value: {
        text: 'B801200005001',
        checkLetter: 'B',
        la: '801',
        establishment: '2000',
        year: '05',
        temporary: false,
      },
    });
  });
  it.each([
    ['B886990122023', 'UPN B886990122023: the check letter should be W, not B.'],
    ['C88699012500', 'UPN C88699012500 has 12 characters; 13 are needed.'],
    ['1886990122023', 'UPN 1886990122023 must begin with a letter.'],
    [
      'W88699012202!',
      'UPN W88699012202!: after the first letter there must be 12 digits (or 11 digits and a letter, if it is temporary).',
    ],
    [
      'W88699012202O',
      'UPN W88699012202O: after the first letter there must be 12 digits (or 11 digits and a letter, if it is temporary).',
    ],
  ])('%s is explained', (raw, message) => {
    expect(upnProblem(raw)).toBe(message);
    expect(parseUpn(raw)).toMatchObject({ ok: false, problem: { kind: 'invalid', message } });
  });
  it('accepts every UPN of the samples', () => {
    const text = readFileSync(new URL('../../../fixtures/mis/bromcom-style.csv', import.meta.url), 'utf8');
    const rows = text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(';'));
    expect(rows).toHaveLength(212);
    expect(rows.map((cells) => upnProblem(cells[10] ?? '')).filter((problem) => problem !== null)).toEqual(
      [],
    );
    expect(
      rows.map((cells) => nhsNumberProblem(cells[11] ?? '')).filter((problem) => problem !== null),
    ).toEqual([]);
    expect(rows.filter((cells) => isTemporaryUpn(cells[10] ?? ''))).toHaveLength(1);
  });
  it('notices every single wrong digit and every two neighbours swapped', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const text = body.join('');
        const letter = upnCheckLetter(text) ?? '';
        expect(upnProblem(letter + text)).toBeNull();
        const wrong = body.map((digit, index) => (index === at ? (digit + by) % 10 : digit)).join('');
        expect(upnProblem(letter + wrong)).not.toBeNull();
        const swapped = body
          .with(at, body[(at + 1) % 12] ?? 0)
          .with((at + 1) % 12, body[at] ?? 0)
          .join('');
        if (at < 11 && swapped !== text) expect(upnProblem(letter + swapped)).not.toBeNull();
      }),
    );
  });
});

describe('NHS number and ULN', () => {
  it('explains what is wrong', () => {
    expect(nhsNumberProblem('999 193 4227')).toBeNull();
    expect(nhsNumberProblem('9991934228')).toContain('999 193 4228 is not valid');
    expect(nhsNumberProblem('999193422')).toBe('NHS number 999193422 has 9 digits; 10 are needed.');
    expect(nhsNumberProblem('99919X4227')).toContain('only digits');
    expect(formatNhsNumber('9991934227')).toBe('999 193 4227');
    expect(ulnProblem('123')).toBe('ULN 123 has 3 digits; 10 are needed.');
    expect(ulnProblem('12345A7890')).toContain('only digits');
  });
  it('notices every wrong digit', () => {
    const nine = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);
    fc.assert(
      fc.property(nine, fc.integer({ min: 1, max: 9 }), (digits, by) => {
        const nhs = nhsCheckDigit(digits);
        if (nhs !== null) {
          expect(nhsNumberProblem(`${digits}${nhs}`)).toBeNull();
          expect(nhsNumberProblem(`${digits}${(nhs + by) % 10}`)).not.toBeNull();
        }
        const uln = ulnCheckDigit(digits);
        if (uln !== null) {
          expect(ulnProblem(`${digits}${uln}`)).toBeNull();
          expect(ulnProblem(`${digits}${(uln + by) % 10}`)).not.toBeNull();
        } else expect(ulnProblem(`${digits}0`)).not.toBeNull();
      }),
    );
  });
});

describe('year groups', () => {
  it.each([
    ['2021-09-01', 0],
    ['2022-08-31', 0],
    ['2021-08-31', 1],
    ['2022-09-01', -1],
    ['2024-08-31', -2],
    ['2018-01-17', 4],
    ['2016-06-30', 6],
  ])('born %s is year %i in 2026/27', (dob, ncy) => {
    expect(chronologicalNcy(dob, '2026-11-23')).toBe(ncy);
  });
  it('has names, codes, offsets and ages', () => {
    expect([-2, -1, 0, 1, 6, 7, -3].map(yearGroupName)).toEqual([
      'Nursery (two-year-olds)',
      'Nursery (three-year-olds)',
      'Reception',
      'Year 1',
      'Year 6',
      'Year 7',
      'Before nursery',
    ]);
    expect([-2, 0, 4].map(yearGroupCode)).toEqual(['N1', 'R', '4']);
    expect(yearOffset(3, '2018-01-17', '2026-11-23')).toBe(-1);
    expect(yearOffsetInWords(3, '2018-01-17', '2026-11-23')).toBe('One year below chronological year');
    expect(yearOffsetInWords(6, '2018-01-17', '2026-11-23')).toBe('2 years above chronological year');
    expect(yearOffsetInWords(4, '2018-01-17', '2026-11-23')).toBeNull();
    expect(ageOn('2018-01-17', '2026-11-23')).toEqual({ years: 8, months: 10 });
    expect(ageOn('2020-02-29', '2026-02-28')).toEqual({ years: 5, months: 11 });
    expect(ageInWords('2018-01-17', '2027-01-17')).toBe('9 years');
    expect(ageInWords('2018-01-17', '2027-02-17')).toBe('9 years 1 month');
    expect([isSummerBorn('2020-04-01'), isSummerBorn('2020-03-31'), isSummerBorn('2020-08-31')]).toEqual([
      true,
      false,
      true,
    ]);
  });
  it.each([
    ['Year 4', 4],
    ['Y4', 4],
    ['Yr 4', 4],
    ['04', 4],
    ['4', 4],
    ['R', 0],
    ['YR', 0],
    ['Reception', 0],
    ['0', 0],
    ['N2', -1],
    ['Nursery', -1],
    ['n1', -2],
    ['Nursery (two-year-olds)', -2],
    ['Year 11', 11],
    ['Year 99', null],
    ['', null],
    ['Badgers', null],
    ['constructor', null],
  ])('%s is %s', (raw, ncy) => {
    expect(parseYearGroup(raw)).toBe(ncy);
  });
  it('reads back its own names and codes', () => {
    for (const group of yearGroups) {
      expect(parseYearGroup(group.name)).toBe(group.ncy);
      expect(parseYearGroup(group.code)).toBe(group.ncy);
    }
  });
});
