import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problem, value } from '../pupils/support';
import {
  documentXml,
  fillBox,
  putDocumentXml,
  rewriteWorkbook,
  rowWith,
  savedByLibreOffice,
} from '../../fixtures/teacher-sheets/fill-sheet';
import { sheetsDesk, type SheetsDesk } from './support';

let desk: SheetsDesk;
beforeEach(async () => {
  desk = await sheetsDesk();
});
afterEach(async () => {
  await desk.temp.dispose();
  await rm(desk.folder, { recursive: true, force: true });
});

const brief = ({ items }: Awaited<ReturnType<SheetsDesk['read']>>) =>
  items.map(({ state, who, says, observedOn }) => [state, who, says, observedOn]);

/** Fills in both targets and the provision, out of order and with notes around the boxes. */
const fillWorkbook = (file: string) =>
  rewriteWorkbook(file, (pages) => {
    const [targets, provision, attendance] = pages;
    if (!targets || !provision || !attendance) throw new Error('Three sheets');
    rowWith(targets, 'tricky words').splice(
      7,
      4,
      '12/20',
      '3 - nearly',
      'Read them to the class',
      '20/11/2026',
    );
    rowWith(targets, 'put up a hand').splice(7, 4, null, 'much help', null, new Date('2026-11-19T00:00:00Z'));
    rowWith(provision, 'Precision').splice(3, 3, 9, 2, 'hall in use');
    rowWith(attendance, 'Ottilie').splice(3, 3, '8', null, null);
    return [{ ...targets, rows: [...targets.rows].reverse() }, attendance, provision];
  });
const filled = [
  ['new', 'Ottilie Brackenfold', '12 words; Nearly alone. 12/20; Read them to the class', '2026-11-20'],
  ['new', 'Wren Quillstone', 'With much help', '2026-11-19'],
  [
    'new',
    'Ottilie Brackenfold',
    'Precision teaching: attended 8 of 9 sessions; 2 did not take place (hall in use).',
    '2026-11-23',
  ],
];

describe('a spreadsheet', () => {
  it('goes out, is filled in with another program, and is taken over once, undone as one', async () => {
    const file = await desk.give('xlsx');
    await fillWorkbook(file);
    const preview = await desk.read(file);
    expect(brief(preview)).toEqual(filled);
    expect(preview).toMatchObject({
      loose: [],
      missing: 0,
      className: '4D',
      readBackOn: null,
      newerOn: null,
    });
    const ids = preview.items.map(({ id }) => id);
    const taken = await desk.sheets.takeOver({ token: preview.token, ids });
    expect(value(taken).added).toBe(3);
    expect(await desk.progress(desk.ottilie.outcomeId)).toEqual([
      {
        observedOn: '2026-11-20',
        value: 12,
        rating: 3,
        note: '12/20; Read them to the class',
        seenBy: 'Miss R Tidewell',
      },
      expect.objectContaining({ observedOn: '2026-11-23', note: filled[2]?.[2] }),
    ]);
    const again = await desk.read(file);
    expect(again.items.map(({ state }) => state)).toEqual(['here', 'here', 'here']);
    expect(again.readBackOn).toBe('2026-11-23');
    const twice = await desk.sheets.takeOver({ token: again.token, ids: again.items.map(({ id }) => id) });
    expect(problem(twice).kind).toBe('changed-since-preview');
    await desk.undo(taken);
    expect(await desk.progress(desk.ottilie.outcomeId)).toEqual([]);
    expect(brief(await desk.read(file))).toEqual(filled);
  });
});

describe('a Word file', () => {
  it('is filled in, saved by LibreOffice, and read', async () => {
    const file = await desk.give('docx');
    let xml = await documentXml(file);
    for (const [ref, box, words] of [
      ['t1', 'value', '12/20'],
      ['t1', 'rating', '3 – Nearly alone'],
      ['t1', 'note', 'Read them to the class'],
      ['t1', 'on', '20/11/2026'],
      ['t2', 'rating', 'much help'],
      ['t2', 'on', '19 Nov'],
      ['r1', 'held', '9'],
      ['r1', 'missed', '2'],
      ['r1', 'reason', 'hall in use'],
      ['a1', 'attended', '8'],
    ] as const)
      xml = fillBox(xml, ref, box, words);
    await putDocumentXml(file, xml, desk.folder);
    const direct = await desk.read(file);
    expect(brief(direct)).toEqual(filled);
    expect(direct).toMatchObject({ loose: [], missing: 0 });
    const saved = await desk.read(await savedByLibreOffice(file, desk.folder, 'docx'));
    expect(brief(saved)).toEqual(filled);
    expect(saved).toMatchObject({ loose: [], missing: 0 });
  }, 120_000);
});
