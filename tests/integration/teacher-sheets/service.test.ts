import { execFile } from 'node:child_process';
import { copyFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSheetBytes } from '../../../electron/teacher-sheets/open-sheet';
import { documentXml, rewriteWorkbook, rowWith } from '../../fixtures/teacher-sheets/fill-sheet';
import { problem, value } from '../pupils/support';
import { addProgress } from '../support-plans/support';
import { sheetsDesk, type SheetsDesk } from './support';

const run = promisify(execFile);
let desk: SheetsDesk;
beforeEach(async () => {
  desk = await sheetsDesk();
});
afterEach(async () => {
  await desk.temp.dispose();
  await rm(desk.folder, { recursive: true, force: true });
});

const overview = async () => value(await desk.sheets.overview({}));
const fill = (file: string, words: string, boxes: readonly string[]) =>
  rewriteWorkbook(file, (pages) => {
    const [targets] = pages;
    if (targets) rowWith(targets, words).splice(7, 4, ...boxes);
    return pages;
  });

/** What the SENDCO notes in the register. */
async function note(on: string, state: 'held' | 'not-held') {
  const rows: { id: string }[] = await desk.temp.database
    .read('provisionStaff')
    .select('id')
    .where({ provisionId: desk.runId });
  const place = { staffLineId: rows[0]?.id ?? '', heldOn: on, number: 1 };
  const as = { state, minutes: null, reason: state === 'held' ? null : ('tests' as const) };
  return value(await desk.sessions.note({ place, as, anyDay: false }));
}
const fillSession = (file: string, day: string, boxes: readonly string[]) =>
  rewriteWorkbook(file, (pages) => {
    const [, sessions] = pages;
    if (sessions) rowWith(sessions, day).splice(5, 3, ...boxes);
    return pages;
  });

const facts = (from: string, to: string) => ['Counted once a week', from, to, '11 Dec 2026'];

describe('giving a sheet out', () => {
  it('keeps what stood in it, on paper too; cancelled, locked or put into the vault it keeps nothing', async () => {
    expect((await overview()).classes).toMatchObject([
      { name: '4D', teacherName: 'Miss R Tidewell', plans: 2, targets: 2 },
    ]);
    const input = { classId: desk.classId, names: 'first', sessions: 'two-weeks', format: 'xlsx' } as const;
    desk.dialogs.toSave = null;
    expect(value(await desk.sheets.save(input))).toBeNull();
    desk.dialogs.toSave = path.relative(desk.folder, path.join(desk.temp.folder, 'sheet.xlsx'));
    expect(problem(await desk.sheets.save(input)).kind).toBe('in-vault');
    expect((await overview()).given).toEqual([]);
    await desk.give('docx');
    value(await desk.sheets.print({ classId: desk.classId, names: 'first', sessions: 'two-weeks' }));
    expect((await overview()).given).toMatchObject([
      { className: '4D', format: 'paper', rows: 8, readBackOn: null },
      { className: '4D', format: 'docx', rows: 8, madeOn: '2026-11-23' },
    ]);
    desk.locking.abort();
    expect(problem(await desk.sheets.save({ ...input, format: 'docx' })).kind).toBe('locked');
  });

  it('prints the same rows, with boxes', async () => {
    value(await desk.sheets.print({ classId: desk.classId, names: 'first', sessions: 'two-weeks' }));
    expect(desk.printed).toMatchObject([
      {
        paper: 'teacher-sheet',
        title: 'Teacher’s sheet: 4D',
        tables: [
          {
            title: 'Targets',
            rows: [
              {
                texts: [
                  'Ottilie',
                  'Ottilie will read 20 tricky words – at sight.',
                  ...facts('8 words', '20 words'),
                ],
              },
              { texts: ['Wren', 'Wren will put up a hand before calling out.', ...facts('8', '20')] },
            ],
          },
          {
            title: 'Sessions',
            rows: [16, 18, 20, 23, 25, 27].map((day) => ({
              texts: [
                'Precision teaching, 20 min',
                expect.stringMatching(new RegExp(`^\\w{3} ${day} Nov 2026$`)),
                'Ottilie',
                'Mrs P Lanegarth',
              ],
            })),
          },
        ],
      },
    ]);
  });

  it('with initials, no name of a child is in the file', async () => {
    const xml = await documentXml(await desk.give('docx', 'initials'));
    expect(xml).toContain('OB: OB will read 20 tricky words – at sight.');
    for (const name of ['Ottilie', 'Brackenfold', 'Wren', 'Quillstone']) expect(xml).not.toContain(name);
  });

  it('asks of no session that is noted already, and of none where none is wanted', async () => {
    await note('2026-11-18', 'held');
    const asked = { classId: desk.classId, names: 'first' } as const;
    value(await desk.sheets.print({ ...asked, sessions: 'two-weeks' }));
    value(await desk.sheets.print({ ...asked, sessions: 'none' }));
    const tables = desk.printed.map((paper) => (paper.paper === 'teacher-sheet' ? paper.tables : []));
    expect(tables.map((all) => all.map(({ rows }) => rows.length))).toEqual([[2, 5], [2]]);
    expect(JSON.stringify(tables)).not.toContain('18 Nov');
  });

  it('for a class with nothing to ask there is none', async () => {
    const empty = value(await desk.school.addClass({ schoolId: desk.schoolId, name: '6K' })).id;
    const asked = { names: 'first', sessions: 'ahead', format: 'xlsx' } as const;
    const nothing = await desk.sheets.save({ ...asked, classId: empty });
    expect(problem(nothing).kind).toBe('nothing-to-ask');
  });
});

describe('reading a sheet back', () => {
  it('keeps what was entered meanwhile, and puts the sheet’s words beside it only when told to', async () => {
    const file = await desk.give('xlsx');
    await fill(file, 'tricky words', ['12', '', '', '20/11/2026']);
    await addProgress(desk, desk.ottilie.outcomeId, '2026-11-20', 14);
    const preview = await desk.read(file);
    expect(preview.items).toMatchObject([{ state: 'conflict', besides: ['14 words'], isSuggested: false }]);
    const ids = preview.items.map(({ id }) => id);
    value(await desk.sheets.takeOver({ token: preview.token, ids }));
    const kept = await desk.progress(desk.ottilie.outcomeId);
    expect(kept.map((entry: { value: number }) => entry.value).sort()).toEqual([12, 14]);
  });

  it('never takes the place of what the register says meanwhile, unless that is ticked', async () => {
    const file = await desk.give('xlsx');
    await fillSession(file, '18 Nov', ['Yes', 'Ottilie', '']);
    await note('2026-11-18', 'not-held');
    const mine = await desk.register();
    const preview = await desk.read(file);
    expect(preview.items).toMatchObject([
      {
        state: 'conflict',
        isSuggested: false,
        says: 'Held, 20 minutes; missed by Ottilie Brackenfold',
        besides: ['Not held: Tests'],
      },
    ]);
    expect(await desk.register()).toEqual(mine);
    const ids = preview.items.map(({ id }) => id);
    const taken = await desk.sheets.takeOver({ token: preview.token, ids });
    expect(value(taken).added).toBe(1);
    expect(await desk.register()).toEqual([
      { ...mine[0], state: 'held', minutes: 20, reason: null, away: [desk.ottilie.pupilId] },
    ]);
    await desk.undo(taken);
    expect(await desk.register()).toEqual(mine);
  });

  it('takes one answer for a session of which the file says two things', async () => {
    const file = await desk.give('xlsx');
    await rewriteWorkbook(file, (pages) => {
      const [, sessions] = pages;
      if (!sessions) throw new Error('No sessions');
      const row = rowWith(sessions, '18 Nov');
      row.splice(5, 3, 'Yes', '', '');
      sessions.rows.push([...row.slice(0, 5), 'No', '', 'Tests']);
      return pages;
    });
    const { token, items } = await desk.read(file);
    expect(items.map(({ isSuggested }) => isSuggested)).toEqual([false, false]);
    const [first, second] = items.map(({ id }) => id);
    const both = await desk.sheets.takeOver({ token, ids: [first ?? '', second ?? ''] });
    expect(problem(both).kind).toBe('same-session');
    expect(await desk.register()).toEqual([]);
    value(await desk.sheets.takeOver({ token, ids: [first ?? ''] }));
    expect(await desk.register()).toHaveLength(1);
  });

  it('has no place for a session that was moved to another day', async () => {
    const file = await desk.give('xlsx');
    await fillSession(file, '18 Nov', ['Yes', '', '']);
    await note('2026-11-19', 'held');
    expect((await desk.read(file)).items).toMatchObject([{ state: 'unplaced', sessions: [] }]);
  });

  it('refuses what is not what was shown', async () => {
    const file = await desk.give('xlsx');
    await fill(file, 'tricky words', ['12', '', '', '20/11/2026']);
    const { token, items } = await desk.read(file);
    await addProgress(desk, desk.ottilie.outcomeId, '2026-11-20', 14);
    const ids = items.map(({ id }) => id);
    expect(problem(await desk.sheets.takeOver({ token, ids })).kind).toBe('changed-since-preview');
    expect(value(await desk.sheets.filled({ token })).items).toMatchObject([{ state: 'conflict' }]);
    expect(problem(await desk.sheets.takeOver({ token, ids: [] })).kind).toBe('nothing-ticked');
    value(await desk.sheets.close({ token }));
    expect(problem(await desk.sheets.filled({ token })).kind).toBe('not-found');
  });

  it('says that a newer sheet was given out, and that a target was reworded', async () => {
    const file = await desk.give('xlsx', 'initials');
    await fill(file, 'tricky words', ['12', '', '', '20/11/2026']);
    expect(await desk.read(file)).toMatchObject({
      newerOn: null,
      items: [{ isSuggested: true, remarks: [] }],
    });
    // On paper it is no other file that somebody may fill in.
    value(await desk.sheets.print({ classId: desk.classId, names: 'first', sessions: 'none' }));
    expect(await desk.read(file)).toMatchObject({ newerOn: null });
    await desk.give('docx');
    const reworded = 'Ottilie will read 40 tricky words.';
    value(
      await desk.plans.setOutcomeField({ outcomeId: desk.ottilie.outcomeId, field: 'text', value: reworded }),
    );
    expect(await desk.read(file)).toMatchObject({
      newerOn: '2026-11-23',
      items: [
        { state: 'new', isSuggested: false, remarks: [`The target has been reworded since: “${reworded}”.`] },
      ],
    });
  });

  it('says what has gone since', async () => {
    const file = await desk.give('xlsx');
    await fill(file, 'tricky words', ['12', '', '', '20/11/2026']);
    value(await desk.plans.removeOutcome({ outcomeId: desk.ottilie.outcomeId }));
    expect((await desk.read(file)).items).toMatchObject([
      { state: 'unplaced', remarks: ['This target is no longer in the plan.'] },
    ]);
  });

  it('knows only sheets of these records', async () => {
    const file = await desk.give('xlsx');
    const other = await sheetsDesk();
    expect(problem(await other.sheets.openPath({ path: file })).kind).toBe('unknown-sheet');
    await other.temp.dispose();
    await rm(other.folder, { recursive: true, force: true });
    const rewritten = path.join(desk.folder, 'plain.xlsx');
    await copyFile(file, rewritten);
    await rewriteWorkbook(rewritten, () => [{ name: 'Sheet1', rows: [['Shopping', 'Milk']] }]);
    expect(problem(await desk.sheets.openPath({ path: rewritten })).message).toContain(
      'none of the hidden numbers',
    );
  });

  it('is not harmed by files that want to do harm', async () => {
    for (const bytes of [Buffer.from('no zip'), Buffer.alloc(0), Buffer.from('PK\u0003\u0004 broken')])
      expect(problem(await readSheetBytes(bytes)).kind).toBe('not-a-sheet');
    const zeros = path.join(desk.folder, 'zeros');
    await run('truncate', ['-s', '300M', zeros]);
    const bomb = path.join(desk.folder, 'bomb.xlsx');
    await run('zip', ['-q', bomb, 'zeros'], { cwd: desk.folder });
    expect((await stat(bomb)).size).toBeLessThan(1024 * 1024);
    expect(problem(await desk.sheets.openPath({ path: bomb })).kind).toBe('not-a-sheet');
    expect(problem(await desk.sheets.openPath({ path: desk.folder })).kind).toBe('unreadable');
    expect(problem(await desk.sheets.openPath({ path: zeros })).kind).toBe('too-large');
  });
});
