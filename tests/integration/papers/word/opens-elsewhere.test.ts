import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillLetter } from '../../../../domain/letters/fill-letter';
import { usualTemplate } from '../../../../domain/letters/templates';
import { letterFile } from '../../../../electron/papers/word/letter-file';
import { reportFile } from '../../../../electron/papers/word/report-file';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';
import { reportOf } from '../../../fixtures/review-papers/report-of';

// LibreOffice (Debian package libreoffice-writer-nogui), which shares no code with ours, opens and prints the Word files.

const run = promisify(execFile);
const data = mayaReview();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sendco-word-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The text of the file as LibreOffice lays it out, and how many pages it needs. */
async function printed(
  name: string,
  content: Uint8Array,
): Promise<{ text: string; pages: number; fonts: string }> {
  const file = path.join(folder, `${name}.docx`);
  await writeFile(file, content);
  // A profile of its own: another LibreOffice at work would take the task away.
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  const pdf = path.join(folder, `${name}.pdf`);
  const { stdout: info } = await run('pdfinfo', [pdf]);
  const { stdout: text } = await run('pdftotext', ['-layout', pdf, '-']);
  const { stdout: fonts } = await run('pdffonts', [pdf]);
  return { text, pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]), fonts };
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');

it('the report and its amendments', async () => {
  const { text, pages, fonts } = await printed('report', await reportFile(reportOf(data), null));
  expect(pages).toBeGreaterThan(3);
  for (const words of [
    'Report to the local authority',
    'Amend the plan',
    'Proposed amendments',
    'Ms Bríd O’Brien',
  ])
    expect(plain(text)).toContain(words);
  // Every page is numbered.
  const numbers = [...text.matchAll(/Page (\d+) of (\d+)/g)].map(([, number, of]) => [
    Number(number),
    Number(of),
  ]);
  expect(numbers).toEqual(Array.from({ length: pages }, (_, index) => [index + 1, pages]));
  expect(fonts).toContain('LiberationSans');
}, 120_000);

it('a table that runs over pages has its head on each', async () => {
  const many = Array.from({ length: 8 }, () => data.outcomes).flat();
  const { text } = await printed('long', await reportFile(reportOf({ ...data, outcomes: many }), null));
  const withOutcomes = text.split('\f').filter((page) => /On track|Some progress/.test(page));
  expect(withOutcomes.length).toBeGreaterThan(5);
  for (const page of withOutcomes) expect(page).toMatch(/^\s*Outcome +Progress +Evidence/m);
}, 120_000);

it('a letter to a parent, its reply slip on a page of its own', async () => {
  const parent = data.invitees.find(({ role }) => role === 'parent');
  if (!parent) throw new Error('No parent is invited');
  const paper = 'invite-parent' as const;
  const text = fillLetter(paper, usualTemplate(paper), data, parent.id);
  const { pages, text: seen } = await printed(
    'letter',
    await letterFile({ paper, data, inviteeId: parent.id, text }, null),
  );
  expect(pages).toBe(2);
  const slip = seen.split('\f')[pages - 1] ?? '';
  expect(plain(slip)).toContain('Reply slip');
  expect(plain(slip)).toContain('☐ No, I cannot come. I will send you my views.');
  expect(slip).toMatch(/I will bring: _{20,}/);
  expect(plain(slip)).toMatch(/Signature Date/);
  expect(plain(seen)).toContain(text.subject);
  expect(plain(seen)).toContain('With best wishes');
}, 120_000);

it('an invitation to a professional, with the outcomes and the reply slip', async () => {
  const doctor = data.invitees.find(({ role, email }) => role === 'health' && email !== null);
  if (!doctor) throw new Error('No professional is invited');
  const paper = 'invite-professional' as const;
  const text = fillLetter(paper, usualTemplate(paper), data, doctor.id);
  const { text: seen } = await printed(
    'invitation',
    await letterFile({ paper, data, inviteeId: doctor.id, text }, null),
  );
  for (const { outcome } of data.outcomes) expect(plain(seen)).toContain(outcome.ref);
  expect(plain(seen)).toContain('Outcomes in the plan');
  const slip = plain(seen.split('\f').find((page) => page.includes('Reply slip')) ?? '');
  expect(slip).toContain('I cannot come; I will send a report only.');
  expect(slip).toContain(doctor.email ?? 'no address');
}, 120_000);
