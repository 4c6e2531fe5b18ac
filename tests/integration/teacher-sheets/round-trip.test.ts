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

/** Fills in both targets and two sessions, out of order and with notes around the boxes. */
const fillWorkbook = (file: string) =>
  rewriteWorkbook(file, (pages) => {
    const [targets, sessions] = pages;
    if (!targets || !sessions) throw new Error('Two sheets');
    rowWith(targets, 'tricky words').splice(
      7,
      4,
      '12/20',
      '3 - nearly',
      'Read them to the class',
      '20/11/2026',
    );
    rowWith(targets, 'put up a hand').splice(7, 4, null, 'much help', null, new Date('2026-11-19T00:00:00Z'));
    rowWith(sessions, '16 Nov').splice(5, 3, 'Yes', 'Ottilie', null);
    rowWith(sessions, '18 Nov').splice(5, 3, 15, null, 'fire drill');
    rowWith(sessions, '20 Nov').splice(5, 3, 'no', null, 'Trip or event');
    return [sessions, { ...targets, rows: [...targets.rows].reverse() }];
  });
const filled = [
  ['new', 'Ottilie Brackenfold', '12 words; Nearly alone. 12/20; Read them to the class', '2026-11-20'],
  ['new', 'Wren Quillstone', 'With much help', '2026-11-19'],
  ['new', null, 'Held, 20 minutes; missed by Ottilie Brackenfold', '2026-11-16'],
  ['new', null, 'Shortened to 15 minutes; fire drill', '2026-11-18'],
  ['new', null, 'Not held: Trip or event', '2026-11-20'],
];
const inRegister = (ottilie: string) => [
  { heldOn: '2026-11-16', state: 'held', minutes: 20, reason: null, note: null, away: [ottilie] },
  { heldOn: '2026-11-18', state: 'shortened', minutes: 15, reason: null, note: 'fire drill', away: [] },
  { heldOn: '2026-11-20', state: 'not-held', minutes: null, reason: 'trip', note: null, away: [] },
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
    expect(value(taken).added).toBe(5);
    expect(await desk.register()).toEqual(inRegister(desk.ottilie.pupilId));
    expect(await desk.progress(desk.ottilie.outcomeId)).toEqual([
      {
        observedOn: '2026-11-20',
        value: 12,
        rating: 3,
        note: '12/20; Read them to the class',
        seenBy: 'Miss R Tidewell',
      },
    ]);
    const again = await desk.read(file);
    expect(again.items.map(({ state }) => state)).toEqual(filled.map(() => 'here'));
    expect(again.readBackOn).toBe('2026-11-23');
    const twice = await desk.sheets.takeOver({ token: again.token, ids: again.items.map(({ id }) => id) });
    expect(problem(twice).kind).toBe('changed-since-preview');
    await desk.undo(taken);
    expect(await desk.progress(desk.ottilie.outcomeId)).toEqual([]);
    expect(await desk.register()).toEqual([]);
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
      ['s1', 'took', 'Yes'],
      ['s1', 'away', 'Ottilie'],
      ['s2', 'took', '15 min'],
      ['s2', 'why', 'fire drill'],
      ['s3', 'took', 'No'],
      ['s3', 'why', 'Trip or event'],
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
