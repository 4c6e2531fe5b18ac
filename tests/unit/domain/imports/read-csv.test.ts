import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../domain/imports/csv-out';
import { decodeBytes } from '../../../../domain/imports/decode';
import { type CsvRow, delimiters, openCsv, readRowsInSlices } from '../../../../domain/imports/read-csv';
import { openSample, sampleBytes, value } from './fixtures';

const rowsOf = (text: string): CsvRow[] => [...value(openCsv(text)).rows()];
const cellsOf = (text: string): (readonly string[])[] => rowsOf(text).map((row) => row.cells);

describe('bytes to text', () => {
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = Buffer.from(text, 'utf16le');
    return little ? bytes : bytes.swap16();
  };
  it.each([
    ['utf-8', true, Buffer.from('\uFEFFŁukasz,Zoë')],
    ['utf-8', false, Buffer.from('Łukasz,Zoë')],
    ['utf-16le', true, utf16('\uFEFFŁukasz,Zoë', true)],
    ['utf-16be', true, utf16('\uFEFFŁukasz,Zoë', false)],
    ['utf-16le', false, utf16('Name,Łukasz,Zoë', true)],
    ['utf-16be', false, utf16('Name,Łukasz,Zoë', false)],
  ] as const)('%s, mark %s', (encoding, bom, bytes) => {
    const decoded = decodeBytes(bytes);
    expect(decoded).toMatchObject({ encoding, bom });
    expect(decoded.text.endsWith('Łukasz,Zoë')).toBe(true);
    expect(decoded.text.startsWith('\uFEFF')).toBe(false);
  });
  it('falls back to Windows-1252', () => {
    expect(decodeBytes(Uint8Array.of(0x5a, 0x6f, 0xeb, 0x2c, 0x44, 0x92, 0x41))).toEqual({
      text: 'Zoë,D’A',
      encoding: 'windows-1252',
      bom: false,
    });
  });
  it.each([
    ['with a mark', '\uFEFF'],
    ['without one', ''],
  ])('reads a whole export in UTF-16 %s as in UTF-8', (_, mark) => {
    const text = decodeBytes(sampleBytes('arbor-style.csv')).text;
    expect(decodeBytes(Buffer.from(mark + text, 'utf16le'))).toMatchObject({ text, encoding: 'utf-16le' });
  });
  it('keeps the curly apostrophe of a Windows-1252 export', () => {
    const decoded = decodeBytes(sampleBytes('sims-style.csv'));
    expect(decoded.encoding).toBe('windows-1252');
    expect(decoded.text).toContain('D’Arcy-Okafor');
  });
  it('reads nothing as nothing', () => {
    expect(decodeBytes(new Uint8Array()).text).toBe('');
  });
});

describe('opening', () => {
  it.each([
    ['arbor-style.csv', ',', 34],
    ['sims-style.csv', ',', 44],
    ['bromcom-style.csv', ';', 44],
    ['with-errors.csv', ',', 44],
  ])('%s has %s and %i columns', (name, delimiter, columns) => {
    const file = openSample(name);
    expect(file.delimiter).toBe(delimiter);
    expect(file.headers).toHaveLength(columns);
  });
  it('finds tabs and bars, and obeys sep=', () => {
    expect(value(openCsv('a\tb, c\n1\t2')).delimiter).toBe('\t');
    expect(value(openCsv('a|b|c\n1|2|3')).delimiter).toBe('|');
    const told = value(openCsv('sep=;\r\na;b\r\n1;2'));
    expect([told.delimiter, told.headers, [...told.rows()].map((row) => [row.line, row.cells])]).toEqual([
      ';',
      ['a', 'b'],
      [[3, ['1', '2']]],
    ]);
  });
  it('refuses an empty file', () => {
    expect(openCsv(' \r\n \r\n')).toMatchObject({ ok: false, problem: { kind: 'empty-file' } });
  });
});

describe('rows', () => {
  it('keeps line breaks and doubled quotes, skips blank lines, counts lines', () => {
    const rows = rowsOf('a,b\r\n1,"x\r\ny ""z"""\r\n\r\n,\r\n2,w\r\n');
    expect(rows.map((row) => [row.row, row.line, row.lastLine, row.cells])).toEqual([
      [1, 2, 3, ['1', 'x\r\ny "z"']],
      [2, 6, 6, ['2', 'w']],
    ]);
  });
  it('flags rows that are too short or too long, and forgives empty cells at the end', () => {
    const rows = rowsOf('a,b\n1\n1,2,3\n1,2,,\n');
    expect(rows.map((row) => row.issues.map((issue) => issue.kind))).toEqual([['too-few'], ['too-many'], []]);
  });
  it('lets a stray quote harm its own row only', () => {
    expect(cellsOf('a,b,c\n1,"Rose" Cottage,x\n2,"y, z",w\n')).toEqual([
      ['1', '"Rose" Cottage', 'x'],
      ['2', 'y, z', 'w'],
    ]);
    // never closed
    expect(cellsOf('a,b,c\n1,"Rose,x\n2,"y, z",w\n3,u,v')).toEqual([
      ['1', '"Rose', 'x'],
      ['2', 'y, z', 'w'],
      ['3', 'u', 'v'],
    ]);
    // quotes inside that were not doubled
    expect(cellsOf('a,b,c\n"1","The "Old", Loft","x"\n"2","y","w"')).toEqual([
      ['1', 'The "Old", Loft', 'x'],
      ['2', 'y', 'w'],
    ]);
    expect(cellsOf('a,b,c\n1,2,"open\n3,4,5\n6,7,8')).toEqual([
      ['1', '2', '"open'],
      ['3', '4', '5'],
      ['6', '7', '8'],
    ]);
  });

  it('reads back whatever a CSV writer wrote, with every delimiter', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '|', '\n', ' ', '7') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...delimiters),
        (data, delimiter) => {
          const filled = data.map(([first, ...rest]) => [`r${first}`, ...rest]);
          const text = Papa.unparse([['one', 'two', 'three'], ...filled], { delimiter, newline: '\r\n' });
          expect([...value(openCsv(text, delimiter)).rows()].map((row) => row.cells)).toEqual(filled);
        },
      ),
    );
  });

  it('never swallows the rows around a damaged one', () => {
    const odd = fc.string({ unit: fc.constantFrom('"', 'a', ' '), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(odd, (bad) => {
        const rows = rowsOf(`id,x,y\nfirst,"p, q",r\nbad,${bad},z\nnext,"s, t",u\nlast,v,w\n`);
        expect(rows.map((row) => row.cells[0])).toEqual(['first', 'bad', 'next', 'last']);
      }),
    );
  });
});

describe('20,000 rows', () => {
  const text = `a,b\n${'1,"two, too"\n'.repeat(20_000)}`;
  it('come in slices with progress', async () => {
    const seen: number[] = [];
    let pauses = 0;
    const rows = value(
      await readRowsInSlices(value(openCsv(text)), {
        size: 5000,
        onProgress: ({ done }) => seen.push(done),
        pause: () => {
          pauses += 1;
          return Promise.resolve();
        },
      }),
    );
    expect([rows.length, seen, pauses]).toEqual([20_000, [5000, 10_000, 15_000, 20_000], 3]);
  });
  it('stop when told to', async () => {
    let asked = 0;
    const result = await readRowsInSlices(value(openCsv(text)), {
      size: 1000,
      shouldStop: () => (asked += 1) > 3,
    });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
  });
});

describe('writing', () => {
  it('makes formulas harmless and keeps numbers', () => {
    const text = writeCsv(
      ['Name', 'Note', 'Count'],
      [
        ["=cmd|' /C calc'!A0", '+44 1', -3],
        ['@x', '-', null],
        ['\tq', 'a, "b"', true],
      ],
    );
    expect(text).toBe(
      '\uFEFFName,Note,Count\r\n\'=cmd|\' /C calc\'!A0,\'+44 1,-3\r\n\'@x,\'-,\r\n"\'\tq","a, ""b""",Yes\r\n'.replace(
        '"\'\tq"',
        "'\tq",
      ),
    );
  });
  it('is read back as it was, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), (cells) => {
        const read =
          [...value(openCsv(writeCsv(['id', 'a', 'b'], [['1', ...cells]]), ',')).rows()][0]?.cells ?? [];
        expect(
          read.slice(1).map((cell, index) => (cell === `'${cells[index] ?? ''}` ? cells[index] : cell)),
        ).toEqual(cells);
        for (const cell of read) expect(/^[=+\-@\t\r]/.test(cell)).toBe(false);
      }),
    );
  });
});
