import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { DocumentPage } from '../pages/document-page';
import { PackPage } from '../pages/pack-page';
import { RegisterPage } from '../pages/register-page';
import { PupilPage } from '../pages/pupil-page';
import { ReviewPage } from '../pages/review-page';
import { expectAccessible } from '../support/accessible';
import { fixture } from '../support/fixtures';
import { type Hand, keyboardHand } from '../support/hand';
import { readPdf } from '../support/other-pdf-tools';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// The three packs of Maya's review, chosen, made, saved, sent and sent again, with the keyboard alone.
test.describe.configure({ mode: 'serial' });

const run = promisify(execFile);
const mother = "Ms Bríd O'Brien";

let program: Program;
let hand: Hand;
let pack: PackPage;
test.beforeAll(async () => {
  program = await startProgram();
  hand = keyboardHand(program.page);
  pack = new PackPage(program.page, hand);
  await openDemoSchool(program);
  await attachReports();
});
test.afterAll(() => program.close());

test('what is missing is shown before the pack is printed, each with a link to where it is mended', async () => {
  await openPack();
  const missing = pack.part(/^Missing/);
  await expect(missing.getByRole('link').first()).toContainText(/Advice from .* asked .*, not received/);
  await hand.press(missing.getByRole('link').first());
  const review = new ReviewPage(program.page, hand);
  await expect(review.main.getByRole('tab', { name: 'Invitees' })).toHaveAttribute('aria-selected', 'true');
  await review.openPack();
  await pack.ready();
});

test('the user picks and orders what goes in, and the page that was looked at stays in sight', async () => {
  expect((await pack.contents()).slice(0, 3)).toEqual(['Agenda', 'Checklist and dates', 'The child’s views']);
  await pack.openEntry(/The child’s views/);
  const before = await pack.shown.getAttribute('aria-label');
  await pack.change(() => pack.tick(pack.paper('Checklist and dates')));
  // Past the checklist, which is still on the list, and past the child's views.
  await pack.change(() => pack.move('down', 'Agenda'));
  await pack.change(() => pack.move('down', 'Agenda'));
  expect((await pack.contents()).slice(0, 2)).toEqual(['The child’s views', 'Agenda']);
  expect(await pack.shown.getAttribute('aria-label')).not.toBe(before);
  await expect(pack.shown).toHaveAccessibleName(/^Page 2 of/);
});

test('the choice is remembered', async () => {
  await hand.press(pack.main.getByRole('link', { name: 'Back to the review' }));
  await new ReviewPage(program.page, hand).openPack();
  await pack.ready();
  expect((await pack.contents()).slice(0, 2)).toEqual(['The child’s views', 'Agenda']);
  await expect(pack.paper('Checklist and dates')).not.toBeChecked();
});

test('papers are put into order by dragging them with the mouse, printed so, remembered, and undone', async () => {
  const [views, agenda] = ['The child’s views', 'Agenda'];
  await pack.change(() => pack.drag(agenda, views, 'before'));
  expect((await pack.contents()).slice(0, 2)).toEqual([agenda, views]);
  expect(await printedOrder('dragged-up.pdf')).toEqual([agenda, views]);
  await expectAccessible(program.page, 'papers that can be dragged', 'briefly');

  const third = (await pack.contents())[2] ?? '';
  await pack.change(() => pack.drag(agenda, third, 'after'));
  expect((await pack.contents()).slice(0, 3)).toEqual([views, third, agenda]);
  expect(await printedOrder('dragged-down.pdf')).toEqual([views, agenda]);

  await hand.press(pack.main.getByRole('link', { name: 'Back to the review' }));
  await new ReviewPage(program.page, hand).openPack();
  await pack.ready();
  expect((await pack.contents()).slice(0, 3)).toEqual([views, third, agenda]);

  for (const order of [
    [agenda, views],
    [views, agenda],
  ]) {
    await pack.change(() => program.page.keyboard.press('ControlOrMeta+Z'));
    expect((await pack.contents()).slice(0, 2)).toEqual(order);
  }
});

test('the same by keyboard: the handle, the arrows, Enter', async () => {
  const { keyboard } = program.page;
  const title = 'The child’s views';
  await hand.press(pack.row(title).getByRole('button', { name: `Drag ${title}` }));
  const place = () => program.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await expect
    .poll(async () => {
      if (/^Insert after Agenda|^Insert between Agenda/.test(await place())) return true;
      await keyboard.press('ArrowDown');
      return false;
    })
    .toBe(true);
  await pack.change(() => keyboard.press('Enter'));
  expect((await pack.contents()).slice(0, 2)).toEqual(['Agenda', title]);
  await pack.change(() => keyboard.press('ControlOrMeta+Z'));
  expect((await pack.contents()).slice(0, 2)).toEqual([title, 'Agenda']);
});

test('the papers for the meeting are saved, and other programs find every page in them', async () => {
  const pages = await pack.thumbnails.count();
  const pdf = await savedAs('meeting.pdf');
  expect(pdf.faults).toBe('');
  expect(pdf.pages).toBe(pages);
  expect(new Set(pdf.sizes)).toEqual(new Set(['A4']));
  for (const words of [
    'Paper 1',
    'Agenda',
    'Appendix 3',
    `page 1 of ${pages}`,
    `page ${pages} of ${pages}`,
  ]) {
    expect(pdf.text).toContain(words);
  }
  expect(pdf.text).not.toContain('Checklist and dates');
});

test('a parent’s copy says what is left out, and the file holds no trace of it', async () => {
  await pack.change(() => pack.forWhom(new RegExp(mother)));
  const said = pack.part('What goes in').getByRole('status');
  await expect(said).toContainText(`Left out for ${mother}`);
  await expect(said).toContainText('EP report (not yet shared with the parents)');
  const contents = await pack.contents();
  expect(contents).not.toContain('EP report');
  expect(contents[0]).toBe(`Letter with the papers for the meeting: ${mother}`);
  const pdf = await savedAs('copy.pdf');
  expect(pdf.faults).toBe('');
  // Attachments are numbered without a gap.
  expect(pdf.text).toContain('Appendix 2');
  expect(pdf.text).not.toContain('Appendix 3');
  await expectNoTrace('copy.pdf', [
    /EP report/i,
    /maya-ep-report/i,
    /Checklist and dates/,
    /Hallowday.s report/,
  ]);
  await pack.change(() => pack.forWhom('The whole pack'));
});

test('marked as sent, the pack is kept as it is, with its fingerprint', async () => {
  const dialog = await pack.openSending();
  await expectAccessible(program.page, 'mark as sent', 'briefly');
  await expect(dialog.getByRole('checkbox', { name: mother })).toBeChecked();
  await hand.pick(dialog.getByRole('radio', { name: 'By post' }));
  await hand.type(dialog.getByRole('textbox', { name: /^Note/ }), 'First class, with a stamped envelope');
  await pack.markSent(dialog);
  const sent = pack.part(/^Sent/);
  await expect(sent).toContainText('by post, to');
  await expect(sent).toContainText('First class, with a stamped envelope');
  await expect(sent).toContainText(/Fingerprint [0-9a-f]{12}/);
  await expect(sent).toContainText('Nothing has changed since.');
});

test('the snapshot opens', async () => {
  await hand.press(pack.part(/^Sent/).getByRole('link', { name: 'Open what was sent' }));
  const document = new DocumentPage(program.page, hand);
  await expect(document.title).toHaveText(/^Annual review papers, .*, sent /);
  await expect(document.main.getByText(/of \d+/).first()).toBeVisible();
});

test('what has changed since is told, and the next one is version 2', async () => {
  await changeTheReview();
  await openPack();
  const sent = pack.part(/^Sent/);
  await expect(sent).toContainText('The meeting was moved from');
  await expect(sent).toContainText('School report: What works was changed');
  await hand.press(sent.getByRole('button', { name: 'Make version 2' }));
  await pack.ready();
  const dialog = await pack.openSending();
  await expect(dialog.getByRole('checkbox', { name: mother })).toBeChecked();
  await pack.markSent(dialog);
  await expect(sent).toContainText('version 2');
  await expect(sent).toContainText('A later version was sent.');
  await expect(sent.getByRole('button', { name: /^Make version/ })).toBeHidden();
});

test('invitations: each person’s letter and forms are counted by themselves, and large print is larger', async () => {
  await pack.open('Invitations');
  await expectAccessible(program.page, 'invitations');
  const pdf = await savedAs('invitations.pdf');
  expect(pdf.faults).toBe('');
  expect(pdf.text.match(/page 1 of \d+/g)?.length).toBeGreaterThan(5);
  expect(pdf.text).toContain('Private and confidential');
  const pages = await pack.pageCount();
  await pack.change(() => pack.forWhom(new RegExp(mother)));
  await expect.poll(() => pack.pageCount()).toBeLessThan(pages);
  const standard = await pack.pageCount();
  await pack.change(() => pack.tick(pack.about.getByRole('checkbox', { name: 'Large print' })));
  await expect.poll(() => pack.pageCount()).toBeGreaterThan(standard);
});

test('the report to the local authority', async () => {
  await pack.open('Report to the local authority');
  await expectAccessible(program.page, 'report to the local authority');
  const pdf = await savedAs('report-to-la.pdf');
  expect(pdf.faults).toBe('');
  expect(pdf.text).toContain('Report of the annual review');
  expect(pdf.text).toContain('Recommendation');
});

test('one paper is printed alone, without a contents page', async () => {
  await pack.open('Papers for the meeting');
  await hand.press(pack.about.getByRole('button', { name: 'More for: Agenda' }));
  await arrowToItem('Print this paper alone');
  await expect(pack.main.getByRole('heading', { level: 1, name: 'Agenda' })).toBeVisible();
  await pack.ready();
  await expectAccessible(program.page, 'one paper alone');
  const pdf = await savedAs('agenda.pdf');
  expect(pdf.faults).toBe('');
  expect(pdf.pages).toBeLessThan(4);
  expect(pdf.text).not.toContain('Contents');
});

async function openPack(): Promise<void> {
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
  const pupil = new PupilPage(program.page, hand);
  await pupil.tab('Plan and reviews');
  await hand.press(pupil.main.getByRole('link', { name: 'Annual review' }));
  await new ReviewPage(program.page, hand).openPack();
  await pack.ready();
}

/** The agenda and the child's views in the order in which they are printed: by the bookmarks of the saved file. */
async function printedOrder(name: string): Promise<readonly string[]> {
  const file = path.join(program.scratch, name);
  await pack.save(program, file);
  const { stdout } = await run('qpdf', ['--json', '--json-key=outlines', file], { maxBuffer: 64 << 20 });
  return [...stdout.matchAll(/"title": "[^"]*?(Agenda|The child’s views)[^"]*"/g)].map(
    ([, title = '']) => title,
  );
}

async function savedAs(name: string) {
  const file = path.join(program.scratch, name);
  await pack.save(program, file);
  return readPdf(file);
}

/** Neither in the text, the bookmarks, the properties, nor anywhere in the file once its streams are unpacked. */
async function expectNoTrace(name: string, words: readonly RegExp[]): Promise<void> {
  const file = path.join(program.scratch, name);
  const unpacked = `${file}.qdf`;
  await run('qpdf', ['--qdf', '--object-streams=disable', file, unpacked]);
  const { stdout: info } = await run('pdfinfo', ['-meta', '-struct-text', file], { maxBuffer: 64 << 20 });
  const { stdout: json } = await run('qpdf', ['--json', file], { maxBuffer: 64 << 20 });
  const { text } = await readPdf(file);
  const raw = await readFile(unpacked, 'latin1');
  for (const word of words) {
    for (const [place, found] of Object.entries({ text, info, json, raw }))
      expect(found, place).not.toMatch(word);
  }
}

/** Three reports, one of them not to be seen by the parents: attached through the calls, since attaching has tests of its own. */
async function attachReports(): Promise<void> {
  const names = [
    'maya-salt-report-2026-11-12.docx',
    'maya-parent-email-2026-11-16.txt',
    'maya-ep-report-2026-10-14.pdf',
  ];
  await program.page.evaluate(
    async (paths) => {
      const { calls } = (window as unknown as { desk: Desk }).desk;
      const list = await calls.reviews.list({});
      const row = list.ok ? list.value.rows.find(({ pupil }) => pupil.name.includes('Maya')) : undefined;
      if (!row) throw new Error('The demo has no review of Maya');
      const report = await calls.documents.attach({
        pupilId: row.pupil.id,
        paths,
        keepBoth: false,
        job: 'e2e',
      });
      for (const { document } of report.ok ? report.value.results : []) {
        if (document && document.title !== 'EP report')
          await calls.documents.setField({ id: document.id, field: 'sharedWithParent', value: true });
      }
    },
    names.map((name) => fixture('reports', name)),
  );
}

/** The meeting is moved and an answer is changed, as on the review's screen. */
async function changeTheReview(): Promise<void> {
  await program.page.evaluate(async () => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const list = await calls.reviews.list({});
    const row = list.ok ? list.value.rows.find(({ pupil }) => pupil.name.includes('Maya')) : undefined;
    const reviewId = row?.reviewId ?? '';
    await calls.reviews.setField({ reviewId, field: 'meetingOn', value: '2027-01-19' });
    await calls.reviews.setAnswer({ reviewId, field: 'whatWorks', value: 'Pictures and short sentences.' });
  });
}

async function arrowToItem(name: string): Promise<void> {
  const item = program.page.getByRole('menuitem', { name });
  await expect(item).toBeVisible();
  for (let step = 0; step < 6; step += 1) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await program.page.keyboard.press('ArrowDown');
  }
  await program.page.keyboard.press('Enter');
}
