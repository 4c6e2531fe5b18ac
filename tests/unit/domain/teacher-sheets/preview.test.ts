import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawFile, RawRow } from '../../../../domain/teacher-sheets/filled-rows';
import { canTake, type HereNow } from '../../../../domain/teacher-sheets/items';
import { bookmarkName, markText, readMark } from '../../../../domain/teacher-sheets/marks';
import type { ProgressEntry } from '../../../../domain/support-plans/model';
import { here, look, loose, rawRow, sheet, sheetId, workbook } from './sample';

const boxes = {
  t1: { value: '12/20', rating: '3 - nearly', note: 'Read to the class', on: '20/11/2026' },
  t2: { rating: 'secure', on: '19 Nov' },
  t3: { value: '9' },
  s1: { took: 'Yes', away: 'Wren', why: 'Read to the head' },
  s2: { took: 'no', why: 'hall in use' },
};
const states = ({ items }: ReturnType<typeof look>) => items.map(({ ref, state }) => `${ref} ${state}`);
const says = ({ items }: ReturnType<typeof look>) => items.map((item) => item.says);
const place = (
  file: RawFile,
  table: number,
  change: (rows: readonly RawRow[]) => readonly RawRow[],
): RawFile => ({
  ...file,
  tables: file.tables.map((rows, index) => (index === table ? change(rows) : rows)),
});

function withEntries(outcomeId: string, ...entries: readonly Partial<ProgressEntry>[]): HereNow {
  const blank = {
    id: 'e',
    outcomeId,
    observedOn: '',
    value: null,
    rating: null,
    note: null,
    seenBy: null,
    documentId: null,
  };
  const now = here.outcomes.get(outcomeId);
  if (!now) throw new Error('No such target');
  return {
    ...here,
    outcomes: new Map([
      ...here.outcomes,
      [outcomeId, { ...now, entries: entries.map((entry) => ({ ...blank, ...entry })) }],
    ]),
  };
}

describe('a filled sheet', () => {
  it('says what would be kept, and where it cannot be', () => {
    const preview = look(workbook(boxes));
    expect(states(preview)).toEqual(['t1 new', 't2 new', 't3 new', 's1 new', 's2 new']);
    expect(says(preview)).toEqual([
      '12 words; Nearly alone. 12/20; Read to the class',
      'Alone and in different places',
      '9 words',
      'Held, 20 minutes; missed by Wren Quillstone; Read to the head',
      'Not held: Another reason; hall in use',
    ]);
    expect(preview).toMatchObject({ loose: [], missing: 0 });
    expect(preview.items[2]?.remarks).toEqual(['No day is written: it is kept under today.']);
  });

  it('is the same whatever the order of its rows, with other rows between them', () => {
    const expected = look(workbook(boxes)).items;
    const file = workbook(boxes);
    const shuffled = fc.tuple(
      ...file.tables.map((rows) => fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    const between = fc.array(fc.tuple(fc.stringMatching(/^[a-z ]{0,12}$/), fc.nat(9), fc.nat(40)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(shuffled, between, (tables, inserted) => {
        const mixed = tables.map((rows) => [...rows]);
        for (const [text, column, at] of inserted)
          mixed[at % 2]?.splice(at % ((mixed[at % 2]?.length ?? 0) + 1), 0, loose(text, column));
        expect(look({ format: 'xlsx', tables: mixed }).items).toEqual(expected);
      }),
    );
  });

  it('is found by its words where only the visible columns were sorted, or the hidden one is gone', () => {
    const sorted = place(workbook(boxes), 0, ([head, first, second, ...others]) => {
      if (!head || !first || !second) throw new Error('Too few rows');
      const swap = (mark: RawRow, words: RawRow) => ({
        ...words,
        cells: [...mark.cells.slice(0, 1), ...words.cells.slice(1)],
      });
      return [head, swap(first, second), swap(second, first), ...others];
    });
    expect(says(look(sorted))).toEqual(says(look(workbook(boxes))));
    expect(look(sorted).items[0]?.remarks).toEqual([expect.stringContaining('found by its words')]);
    const bare = place(workbook(boxes), 0, (rows) =>
      rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, at) => (at === 0 ? { text: '', tags: [] } : cell)),
      })),
    );
    expect(states(look(bare))).toEqual(states(look(workbook(boxes))));
  });

  it('is not ticked where the words of a row were changed', () => {
    const changed = place(workbook(boxes), 0, (rows) =>
      rows.map((row) => ({
        ...row,
        cells: row.cells.map(({ text, tags }) => ({ tags, text: text.replace('tricky', 'easy') })),
      })),
    );
    expect(look(changed).items[0]).toMatchObject({ state: 'new', isSuggested: false });
  });

  it('has room for columns put between, and names what is written beside the boxes', () => {
    const wider = place(workbook(boxes), 0, (rows) =>
      rows.map((row, index) => ({
        ...row,
        cells: [
          ...row.cells.slice(0, 8),
          { text: index === 1 ? 'Ask her mother' : '', tags: [] },
          ...row.cells.slice(8),
        ],
      })),
    );
    const preview = look(wider);
    expect(says(preview)).toEqual(says(look(workbook(boxes))));
    expect(preview.loose).toEqual([{ place: 'row of t1', text: 'Ask her mother', why: 'outside' }]);
  });

  it('shows side by side what is here for the same day, and nothing twice', () => {
    const same = {
      observedOn: '2026-11-20',
      value: 12,
      rating: 3,
      note: '12/20; read to the class',
    } as const;
    expect(states(look(workbook(boxes), withEntries('o1', same)))[0]).toBe('t1 here');
    const other = look(workbook(boxes), withEntries('o1', { observedOn: '2026-11-20', value: 14 })).items[0];
    expect(other).toMatchObject({ state: 'conflict', besides: ['14 words'], isSuggested: false });
    expect(states(look(workbook(boxes), withEntries('o3', { observedOn: '2026-11-10', value: 9 })))[2]).toBe(
      't3 here',
    );
    expect(states(look(workbook(boxes), withEntries('o3', { observedOn: '2026-11-01', value: 9 })))[2]).toBe(
      't3 new',
    );
  });

  it('leaves a copied row for another day, and two words for one day, to the user', () => {
    const [t1] = sheet.rows;
    if (!t1) throw new Error('No row');
    const copied = (more: object) =>
      place(workbook(boxes), 0, (rows) => [...rows, rawRow(t1, { t1: { ...boxes.t1, ...more } })]);
    expect(states(look(copied({})))).toEqual(states(look(workbook(boxes))));
    expect(
      look(copied({ on: '13/11/2026' }))
        .items.slice(0, 2)
        .map(({ isSuggested }) => isSuggested),
    ).toEqual([true, true]);
    expect(
      look(copied({ value: '13/20' }))
        .items.slice(0, 2)
        .map(({ isSuggested }) => isSuggested),
    ).toEqual([false, false]);
  });

  it('names what cannot be understood, with its place', () => {
    const preview = look(
      workbook({
        t1: { value: 'much better', on: '20/11/2026' },
        t2: { rating: '2-3' },
        t3: { value: '9', on: '31/11/2026' },
        s1: { took: 'most of it', away: 'Wrenna' },
        s2: { took: '25' },
      }),
    );
    expect(preview.items.map(({ ref, state, remarks }) => [ref, state, remarks[0]])).toEqual([
      ['t1', 'new', 'Today’s value: “much better” is not a number. It goes into the note.'],
      ['t2', 'unclear', 'Rating: “2-3” is not a rating from 0 to 4.'],
      ['t3', 'unclear', 'Date seen: 31/11/2026 is not a date (November has no 31st).'],
      ['s1', 'unclear', 'Took place: “most of it” is neither yes, no nor a number of minutes.'],
      ['s2', 'unclear', 'Took place: it is planned for 20 minutes only.'],
    ]);
    expect(preview.items.filter(canTake).map(({ ref }) => ref)).toEqual(['t1']);
  });

  it('places nothing with a child who left, a target that is gone, or a sheet that is not this one', () => {
    const gone: HereNow = {
      ...here,
      pupilNames: new Map([...here.pupilNames].filter(([id]) => id !== 'p2')),
      outcomes: new Map([...here.outcomes].filter(([id]) => id !== 'o3')),
    };
    expect(states(look(workbook(boxes), gone))).toEqual([
      't1 new',
      't2 unplaced',
      't3 unplaced',
      's1 new',
      's2 new',
    ]);
    const foreign = place(workbook(boxes), 0, (rows) =>
      rows.map((row) => ({
        ...row,
        cells: row.cells.map(({ text, tags }) => ({
          tags,
          text: text.replace('sd.01a2147a', 'sd.02a2147a'),
        })),
      })),
    );
    const preview = look(foreign);
    expect(states(preview)).toEqual(['s1 new', 's2 new']);
    expect(preview.loose.every(({ why }) => why === 'other-sheet')).toBe(true);
    expect(preview.missing).toBe(4);
  });
});

it('a mark is known again, in a tag and as a bookmark, and fits into Word', () => {
  for (const row of sheet.rows) {
    const tag = markText(sheetId, row, 'docx', 'rating');
    expect(tag.length).toBeLessThanOrEqual(64);
    expect(readMark(tag)).toMatchObject({ sheetId, ref: row.ref, box: 'rating' });
    const name = bookmarkName(sheetId, row);
    expect(name.length).toBeLessThanOrEqual(40);
    expect(readMark(name)).toEqual({ ...readMark(tag), box: null });
  }
  for (const text of ['', 'sd.', '_Toc1234567', 'sd.x.t1.abc']) expect(readMark(text)).toBeNull();
});

it('a bookmark carries any id of a sheet', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const [row] = sheet.rows;
      expect(row && readMark(bookmarkName(id, row))?.sheetId).toBe(id);
    }),
  );
});
