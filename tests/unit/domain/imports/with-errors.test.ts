import { beforeAll, describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../domain/imports/candidate';
import { proposeMapping } from '../../../../domain/imports/columns';
import { convertRepaired } from '../../../../domain/imports/convert';
import { readRowsInSlices } from '../../../../domain/imports/read-csv';
import { placeInWords } from '../../../../domain/imports/verdict';
import { convertSample, openSample, value } from './fixtures';

let rows: readonly Candidate[] = [];
beforeAll(async () => {
  rows = await convertSample('with-errors.csv');
});

const needCodes = 'SPLD, MLD, SLD, PMLD, SEMH, SLCN, HI, VI, MSI, PD, ASD, OTH, NSA, DS';

/** tests/fixtures/mis/with-errors.expected.md, row by row: line, verdict, column, severity, message. */
const expected: readonly [number, number, string, string | null, string, string][] = [
  [
    1,
    2,
    'hold',
    'UPN',
    'hold',
    'UPN U886990120008 is also on row 33 (Stanisław Ravensgill); two different children cannot share a UPN.',
  ],
  [
    3,
    4,
    'confirm',
    'Year taught in',
    'warn',
    'Year 1 but born 03/04/2019, which is Year 3 by age: out of chronological year, or a typing error?',
  ],
  [5, 6, 'reject', null, 'reject-row', 'Only 30 columns where the header has 44; the row was cut short.'],
  [
    7,
    8,
    'confirm',
    'UPN',
    'reject-value',
    'UPN B886990122023: the check letter should be W, not B. Nothing matched on this UPN.',
  ],
  [9, 10, 'reject', 'DOB', 'reject-row', '31/02/2018 is not a date (February has no 31st).'],
  [12, 13, 'reject', 'Legal Surname', 'reject-row', 'No legal surname (forename Otis, UPN M886990123007).'],
  [14, 15, 'reject', 'DOB', 'reject-row', 'Date of birth 14/05/2028 is after the import date.'],
  [18, 21, 'confirm', 'UPN', 'reject-value', 'UPN C88699012500 has 12 characters; 13 are needed.'],
  [
    24,
    27,
    'reject',
    null,
    'reject-row',
    '45 columns where the header has 44: an unquoted comma in the address.',
  ],
  [
    26,
    29,
    'accept',
    'SEN need 1',
    'reject-value',
    `Need code DYSX is not in the list (${needCodes}): choose one.`,
  ],
  [29, 32, 'accept', 'SEN Status', 'warn', 'SEN status P (School Action Plus) ended in 2014; history only.'],
  [29, 32, 'accept', 'SEN status date', 'reject-value', '02/09/2013 is before the child was born.'],
  [
    31,
    34,
    'hold',
    'Legal Forename',
    'hold',
    "Forename begins with '=': looks like a spreadsheet formula, not a name. It is kept as plain text only.",
  ],
  [
    33,
    36,
    'hold',
    'UPN',
    'hold',
    'UPN U886990120008 is also on row 1 (Nikodem Quillfeather); two different children cannot share a UPN.',
  ],
  [
    37,
    40,
    'confirm',
    'Address',
    'warn',
    'Address begins with a quote that closes early: "Rose" Cottage ... . Only this row is affected.',
  ],
];

describe('with-errors.csv', () => {
  it('reads 40 rows, each on its line', () => {
    expect(rows).toHaveLength(40);
    expect(rows.map((row) => row.row)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(rows[15]).toMatchObject({ line: 17, lastLine: 19 });
    expect(rows[16]?.line).toBe(20);
    expect(rows[39]?.line).toBe(43);
  });

  it('says exactly what is wrong, and nothing of the clean rows', () => {
    const found = rows.flatMap((row) =>
      row.problems.map((item) => [row.row, row.line, row.verdict, item.column, item.severity, item.message]),
    );
    expect(found).toEqual(expected);
  });

  it('names the value and the place', () => {
    const problem = rows[6]?.problems[0];
    expect(problem?.value).toBe('B886990122023');
    expect(problem === undefined ? '' : placeInWords(problem)).toBe('Row 7, line 8, column “UPN”');
  });

  it('keeps lines in an address, trims spaces of every kind, and leaves the rows after a stray quote alone', () => {
    expect(rows[15]?.record?.fields.address).toBe('Flat 3\nThe Old Net Loft\n121 Old Quay Road, Tidemouth');
    expect(rows[21]?.record?.fields).toMatchObject({ legalSurname: 'Wintergreen', upn: 'T886990121020' });
    expect(rows[36]?.record?.fields.address).toBe('"Rose" Cottage Gull Close Tidemouth');
    expect(rows[37]?.name).toBe('Ifeoluwa Harbottle-Finch');
  });

  it('keeps the row without the value that was refused', () => {
    expect(rows[6]?.record?.fields.upn).toBeUndefined();
    expect(rows[6]?.record?.fields.legalSurname).toBe('Łąkowski');
    expect(rows[25]?.record?.sen).toEqual({ code: 'K', startsOn: '2025-09-08' });
    expect(rows[25]?.record?.needs).toBeNull();
    expect(rows[28]?.record?.sen).toBeNull();
    expect(rows[28]?.historicSen).toEqual({ code: 'P', startsOn: null, needs: ['MLD'] });
  });

  it('offers a repair of the unquoted comma', async () => {
    const file = openSample('with-errors.csv');
    const row = value(await readRowsInSlices(file))[23];
    const repair = rows[23]?.problems[0]?.repair;
    expect(repair).toHaveLength(44);
    if (row === undefined || repair === undefined) throw new Error('no repair');
    const context = { headers: file.headers, mapping: proposeMapping(file.headers), today: '2026-11-23' };
    const repaired = convertRepaired(row, repair, context);
    expect(repaired.problems).toEqual([]);
    expect(repaired.record?.fields).toMatchObject({
      address: '10 Beacon Rise, Tidemouth',
      postcode: 'XK10 3GS',
    });
  });

  it('has the totals of the expected list', () => {
    const reported = rows.filter((row) => row.problems.length > 0 && row.row !== 1);
    expect(reported).toHaveLength(13);
  });
});
