import { expect, test } from 'playwright/test';
import { plainSheet } from '../../domain/papers/papers';
import { appendixId, type ReviewPackPaper } from '../../domain/papers/review-pack';
import type { ReviewPackData } from '../../domain/reviews/pack-data';
import { day, emptyReview } from '../fixtures/review-papers/empty-review';
import { longestReview } from '../fixtures/review-papers/longest-review';
import { list, name, taggedWords, text } from '../fixtures/review-papers/tagged-text';
import { printPaper, readPaper } from './support/printed-paper';
import { type Program, startProgram } from './support/program';

let program: Program;

test.beforeAll(async () => {
  program = await startProgram();
});
test.afterAll(() => program.close());

test('a pack with everything at its longest loses no word', async ({}, testInfo) => {
  const model = pack(longestReview());
  const file = testInfo.outputPath('full.pdf');
  await printPaper(program, model, file);
  const pdf = await readPaper(file);
  const wanted = taggedWords(model);
  expect(wanted.length).toBeGreaterThan(20_000);
  expect(wanted.filter((word) => !pdf.words.has(word) && !pdf.closed.includes(word))).toEqual([]);
  expect(pdf.closed).toContain(name(60));
  expect(pdf.pages).toBeGreaterThan(60);
  expect(pdf.pages).toBeLessThan(160);
});

test('a pack without answers leaves room to write and no word for nothing', async ({}, testInfo) => {
  const file = testInfo.outputPath('empty.pdf');
  await printPaper(program, pack(emptyReview()), file);
  const pdf = await readPaper(file);
  expect(pdf.text).not.toMatch(/\(\s*\)|, ,|: ,|Invalid/);
  expect(pdf.text).toContain('To be arranged');
  expect(pdf.text).toContain('No reports are attached');
  expect(pdf.pages).toBeGreaterThan(5);
  expect(pdf.pages).toBeLessThan(10);
});

test('lists and the recovery sheet', async ({}, testInfo) => {
  const words = list(24, (number) => `recoveryq${number}x`);
  const sheet = testInfo.outputPath('recovery.pdf');
  await printPaper(
    program,
    { paper: 'recovery-sheet', words, folder: `C:\\${name(90)}`, madeOn: day },
    sheet,
  );
  const recovery = await readPaper(sheet);
  expect(recovery.pages).toBe(1);
  expect(words.filter((word) => !recovery.words.has(word))).toEqual([]);

  const columns = list(14, (number) => `Column ${number}`);
  const rows = list(60, (row) => columns.map((_, at) => (at === 0 ? name(60) : text(`r${row}c${at}`, 1))));
  const file = testInfo.outputPath('list.pdf');
  await printPaper(
    program,
    { paper: 'list', title: 'Register', caption: '60 pupils', columns, rows, printedOn: '1 May 2026' },
    file,
  );
  const printed = await readPaper(file, 'A4', true);
  expect(printed.text.match(/Confidential · Register/g)).toHaveLength(printed.pages);
  expect(rows.flatMap((row) => row.slice(1)).filter((word) => !printed.closed.includes(word))).toEqual([]);
  expect(printed.text.match(/Column 14/g)).toHaveLength(printed.pages);
});

function pack(data: ReviewPackData): ReviewPackPaper {
  const sheets = (['dates', 'school-report', 'schedule'] as const).map(plainSheet);
  const papers = sheets.map(({ id, title }, index) => ({ id, title, label: `Paper ${index + 1}` }));
  const appendices = data.documents.map(({ number, title, author }) => ({
    id: appendixId(number),
    number,
    title,
    details: [{ label: 'Written by', value: author ?? '' }],
    placeholder:
      number % 5 === 0 ? { reason: text(`why${number}`, 40), advice: text(`do${number}`, 40) } : null,
  }));
  const entries = appendices.map(({ id, number, title }) => ({ id, title, label: `Appendix ${number}` }));
  return {
    paper: 'review-pack',
    data,
    logo: null,
    title: 'Papers for the annual review',
    sheets,
    isLarge: false,
    contents: [...papers, ...entries].map((entry) => ({ ...entry, detail: '', page: 1 })),
    appendices,
  };
}
