import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLines, writeCsv } from '../../../../domain/imports/csv-out';

/** Characters with which spreadsheets begin a formula (OWASP, "CSV injection"), and their full-width twins, which Excel takes for the same. */
const beginnings = ['=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'];

function cellsOf(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  }).data;
}

describe('CSV for spreadsheets', () => {
  it.each(beginnings)('takes the life out of a text that begins with %j', (beginning) => {
    for (const text of [
      `${beginning}1+1`,
      `${beginning.trim() === '' ? beginning : `  ${beginning}`}cmd|' /C calc'!A0`,
      beginning,
    ])
      expect(cellsOf(writeCsv([text], [[text]])).flat(), text).toEqual([`'${text}`, `'${text}`]);
  });

  it('holds no live cell whatever is written, and gives every text back', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...beginnings).chain((first) => fc.string().map((rest) => first + rest)),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (row) => {
        const [back = []] = Papa.parse<string[]>(csvLines([row]), { delimiter: ',', newline: '\r\n' }).data;
        expect(
          back.map((text) => text.replace(/^'(?=\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/, '')),
        ).toEqual(row);
        for (const text of back) expect(text).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/);
      }),
    );
  });

  it('leaves numbers as numbers, below zero too', () => {
    expect(cellsOf(csvLines([[-12.5, 0, 3, true, null]]))).toEqual([['-12.5', '0', '3', 'Yes', '']]);
  });
});
