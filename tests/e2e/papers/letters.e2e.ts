import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import { blankRoom, fillLetter } from '../../../domain/letters/fill-letter';
import { type LetterBlock, letterBlocks } from '../../../domain/letters/letter-blocks';
import { usualTemplate } from '../../../domain/letters/templates';
import { type PaperId, paperInfo, plainSheet, type PaperSheet, sheetId } from '../../../domain/papers/papers';
import type { ReviewPackPaper } from '../../../domain/papers/review-pack';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { emptyReview } from '../../fixtures/review-papers/empty-review';
import { answeredReview, letterReviews } from '../../fixtures/review-papers/letter-reviews';
import { printPaper, readPaper } from '../support/printed-paper';
import { type Program, startProgram } from '../support/program';

const run = promisify(execFile);
const toParents = [
  'invite-parent',
  'letter-remind',
  'letter-papers',
  'letter-report',
  'letter-absent-parent',
  'letter-late-parent',
] as const;
const toProfessionals = ['invite-professional', 'letter-remind', 'letter-papers', 'letter-report'] as const;
const toAuthority = [
  'letter-la',
  'letter-late-report',
  'letter-chase-decision',
  'letter-chase-final-plan',
] as const;

let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
});
test.afterAll(() => program.close());

const sizes = [
  { name: 'normal', isLarge: false },
  { name: 'large', isLarge: true },
] as const;

for (const { name, isLarge } of sizes) {
  test(`letters, ${name} print`, async ({}, testInfo) => {
    for (const data of letterReviews()) {
      const model = paper(data, lettersOf(data), isLarge);
      const file = testInfo.outputPath(`letters-${name}-${data.pupil.calledName}.pdf`);
      await printPaper(program, model, file);
      const { closed, text } = await readPaper(file);
      await expectFontsInside(file);
      expect(text).not.toMatch(/[{}]/);
      const wanted = model.sheets.flatMap(({ letter }) =>
        letter ? [letter.subject, ...letterBlocks(letter.body).flatMap(textsOf)] : [],
      );
      expect(wanted.length).toBeGreaterThan(50);
      expect(wanted.filter((words) => !closed.includes(withoutSpaces(words)))).toEqual([]);
    }
  });

  test(`forms to fill in and filled in, ${name} print`, async ({}, testInfo) => {
    const data = answeredReview();
    for (const isBlank of [true, false]) {
      const sheets = formsOf(data, isBlank);
      const file = testInfo.outputPath(`forms-${name}-${isBlank ? 'blank' : 'filled'}.pdf`);
      await printPaper(program, paper(data, sheets, isLarge), file);
      const { closed, text } = await readPaper(file);
      await expectFontsInside(file);
      const answers = answersIn(data);
      const printed = answers.filter((words) => closed.includes(withoutSpaces(words)));
      expect(printed).toEqual(isBlank ? [] : answers);
      expect(answers.length).toBeGreaterThan(20);
      // A form that is filled in shows only what somebody spoke of.
      const outcomes = data.outcomes.slice(0, isBlank ? 5 : 2).map(({ outcome }) => outcome.text);
      expect(outcomes.filter((words) => !closed.includes(withoutSpaces(words)))).toEqual([]);
      expect(text).not.toMatch(/[{}]/);
      // A heading is never parted from what it announces.
      for (const page of text.split('\f')) expect(page.trimEnd()).not.toMatch(/should be able to\s+do\.$/);
    }
  });

  test(`dates, school report and schedule of a whole review, ${name} print`, async ({}, testInfo) => {
    const data = answeredReview();
    const file = testInfo.outputPath(`others-${name}.pdf`);
    const sheets = (['dates', 'school-report', 'schedule'] as const).map(plainSheet);
    await printPaper(program, paper(data, sheets, isLarge), file);
    const { closed } = await readPaper(file);
    const names = [...data.invitees, ...data.attainments.map(({ subject }) => ({ name: subject }))];
    expect(names.filter((item) => !closed.includes(withoutSpaces(item.name)))).toEqual([]);
    expect(data.documents.filter(({ title }) => !closed.includes(withoutSpaces(title)))).toEqual([]);
  });

  test(`a review of which nothing is known, ${name} print`, async ({}, testInfo) => {
    const data = emptyReview();
    const sheets = [...toParents, ...toProfessionals, ...toAuthority].map((id) =>
      letterSheet(id, data, null),
    );
    const forms = (['advice', 'parent-views', 'dates', 'school-report', 'schedule'] as const).map(plainSheet);
    const file = testInfo.outputPath(`nothing-${name}.pdf`);
    await printPaper(program, paper(data, [...sheets, ...forms], isLarge), file);
    const { text } = await readPaper(file);
    expect(text).not.toMatch(/[{}]|\(\s*\)|, ,|: ,/);
    expect(text).toContain('Dear parent or carer');
  });
}

/** What is to be read of a part of a letter. */
function textsOf(block: LetterBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.flatMap(({ label, value }) => (value === blankRoom ? [label] : [label, value]));
  }
}

function letterSheet(id: PaperId, data: ReviewPackData, inviteeId: string | null): PaperSheet {
  return {
    ...plainSheet(id),
    id: sheetId(id, inviteeId),
    inviteeId,
    letter: fillLetter(id, usualTemplate(id), data, inviteeId),
  };
}

/** Every letter to one parent, one professional, and the local authority. */
function lettersOf(data: ReviewPackData): PaperSheet[] {
  const parent = data.invitees.find(({ role }) => role === 'parent')?.id ?? null;
  const health = data.invitees.find(({ role }) => role === 'health')?.id ?? null;
  return [
    ...toParents.map((id) => letterSheet(id, data, parent)),
    ...toProfessionals.map((id) => letterSheet(id, data, health)),
    ...toAuthority.map((id) => letterSheet(id, data, null)),
  ];
}

function formsOf(data: ReviewPackData, isBlank: boolean): PaperSheet[] {
  return data.record.inviteeForms
    .filter(({ groups }) => groups.some(({ fields }) => fields.some(({ value }) => value !== null)))
    .map(({ form, inviteeId }) => {
      const id = form === 'views' ? 'parent-views' : 'advice';
      return { ...plainSheet(id), id: sheetId(id, inviteeId), inviteeId, isBlank };
    });
}

function answersIn(data: ReviewPackData): string[] {
  return data.record.inviteeForms.flatMap(({ groups, outcomes }) => [
    ...groups.flatMap(({ fields }) =>
      fields.flatMap(({ kind, value }) => (kind === 'text' && value !== null ? [value] : [])),
    ),
    ...Object.values(outcomes),
  ]);
}

function paper(data: ReviewPackData, sheets: readonly PaperSheet[], isLarge: boolean): ReviewPackPaper {
  const title = sheets.map((sheet) => paperInfo(sheet.paper).title).join(', ');
  return { paper: 'review-pack', data, logo: null, contents: null, title, sheets, isLarge, appendices: [] };
}

const withoutSpaces = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** Every font is part of the file, so that it looks the same on any printer. */
async function expectFontsInside(file: string): Promise<void> {
  const { stdout } = await run('pdffonts', [file]);
  const fonts = stdout.trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((line) => !/\syes\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/.test(line))).toEqual([]);
}
