import { expect, test } from 'playwright/test';
import { type ChildLayout, paperInfo, type PaperId, plainSheet } from '../../../domain/papers/papers';
import type { ReviewPackPaper } from '../../../domain/papers/review-pack';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { emptyReview } from '../../fixtures/review-papers/empty-review';
import { longestRecord } from '../../fixtures/review-papers/longest-record';
import { mayaMovingOn, mayaReview } from '../../fixtures/review-papers/maya-review';
import { reportOf } from '../../fixtures/review-papers/report-of';
import { name, taggedWords } from '../../fixtures/review-papers/tagged-text';
import { printPaper, readPaper } from '../support/printed-paper';
import { type Program, startProgram } from '../support/program';

interface Form {
  readonly paper: PaperId;
  readonly layout?: ChildLayout;
  /** What of the longest review must be found on the paper, to the last word. */
  readonly holds: (data: ReviewPackData) => unknown;
  /** Pages of Maya’s own, blank and filled: at least and at most. */
  readonly blankPages: readonly [number, number];
  readonly filledPages: readonly [number, number];
}

const childWords = ({ record, outcomes }: ReviewPackData) => [
  record.childViews,
  outcomes.map(({ outcome }) => outcome.text),
];
const provisionWords = ({ provision, record }: ReviewPackData) => [
  provision,
  record.delivered,
  record.funding,
];

const forms: readonly Form[] = [
  {
    paper: 'dates',
    holds: ({ deadlines, invitees, review }) => [
      deadlines,
      invitees.map(({ name: invited, adviceNote }) => [invited, adviceNote]),
      review.childPreparedHow,
    ],
    blankPages: [3, 4],
    filledPages: [3, 4],
  },
  {
    paper: 'school-report',
    holds: ({ answerGroups, attainments, outcomes }) => [
      answerGroups,
      attainments,
      outcomes.map(({ comment }) => comment),
    ],
    blankPages: [6, 9],
    filledPages: [5, 7],
  },
  {
    paper: 'schedule',
    holds: ({ documents, missingReports }) => [
      documents,
      missingReports.map(({ from, reason }) => [from, reason]),
    ],
    blankPages: [1, 2],
    filledPages: [1, 1],
  },
  { paper: 'child-views', layout: 'symbols', holds: childWords, blankPages: [6, 6], filledPages: [5, 6] },
  { paper: 'child-views', layout: 'simple', holds: childWords, blankPages: [5, 5], filledPages: [4, 5] },
  { paper: 'child-views', layout: 'full', holds: childWords, blankPages: [4, 5], filledPages: [2, 4] },
  { paper: 'provision', holds: provisionWords, blankPages: [3, 4], filledPages: [3, 4] },
  {
    paper: 'agenda',
    holds: ({ record }) => record.agenda.map(({ title }) => title),
    blankPages: [2, 2],
    filledPages: [1, 1],
  },
  {
    paper: 'attendance',
    holds: ({ invitees }) => invitees.map(({ name: invited, agency }) => [invited, agency]),
    blankPages: [1, 2],
    filledPages: [1, 2],
  },
  {
    paper: 'record',
    holds: ({ record, outcomes }) => [
      record.agenda,
      record.actions,
      record.differences,
      record.outcomes,
      outcomes.map(({ newStep, newMeasure }) => [newStep, newMeasure]),
    ],
    blankPages: [6, 8],
    filledPages: [4, 6],
  },
  {
    paper: 'la-report',
    holds: ({ record, outcomes, attainments, contacts, plan, documents }) => [
      record.laReport.filter(({ key }) => key !== 'la-next'),
      record.differences,
      outcomes.map(({ evidence, comment }) => [evidence, comment]),
      attainments,
      contacts.map(({ name: contact, address }) => [contact, address]),
      plan.texts,
      documents.map(({ title }) => title),
    ],
    blankPages: [6, 8],
    filledPages: [5, 7],
  },
  { paper: 'amendments', holds: ({ record }) => record.amendments, blankPages: [2, 3], filledPages: [1, 2] },
  { paper: 'transition', holds: ({ record }) => record.transition, blankPages: [2, 2], filledPages: [1, 2] },
  {
    paper: 'early-request',
    holds: ({ record }) => record.earlyReview,
    blankPages: [2, 2],
    filledPages: [1, 2],
  },
];

let program: Program;

test.beforeAll(async () => {
  program = await startProgram();
});
test.afterAll(() => program.close());

for (const form of forms) {
  const title = [paperInfo(form.paper).title, form.layout].filter(Boolean).join(', ');

  test(`${title}: blank, with room to write`, async ({}, testInfo) => {
    const file = testInfo.outputPath('blank.pdf');
    await printPaper(program, pack(form, mayaOf(form), true), file);
    const pdf = await readPaper(file);
    expect(pdf.pages).toBeGreaterThanOrEqual(form.blankPages[0]);
    expect(pdf.pages).toBeLessThanOrEqual(form.blankPages[1]);
    expect(pdf.text).toContain('Maya');
    // Nothing that was answered is left on a form to be filled in.
    expect(pdf.text).not.toMatch(/Biscuit|octopus|Six visits|Tidemouth Academy|headaches/);
  });

  test(`${title}: blank for a review of which nothing is known`, async ({}, testInfo) => {
    const file = testInfo.outputPath('bare.pdf');
    await printPaper(program, pack(form, emptyReview(), true), file);
    await readPaper(file);
  });

  test(`${title}: filled`, async ({}, testInfo) => {
    const file = testInfo.outputPath('filled.pdf');
    await printPaper(program, pack(form, mayaOf(form), false), file);
    const pdf = await readPaper(file);
    expect(pdf.pages).toBeGreaterThanOrEqual(form.filledPages[0]);
    expect(pdf.pages).toBeLessThanOrEqual(form.filledPages[1]);
  });

  test(`${title}: filled from a review in which nothing was written`, async ({}, testInfo) => {
    const file = testInfo.outputPath('nothing.pdf');
    await printPaper(program, pack(form, emptyReview(), false), file);
    await readPaper(file);
  });

  test(`${title}: in large print, longer, and nothing runs over the edge`, async ({}, testInfo) => {
    const large = testInfo.outputPath('large.pdf');
    await printPaper(program, { ...pack(form, mayaOf(form), false), isLarge: true }, large);
    const { pages, text } = await readPaper(large);
    expect(pages).toBeGreaterThan(form.filledPages[0]);
    // A column that is squeezed to a letter or two breaks every word.
    if (form.paper === 'provision') expect(text).toContain('Resources and equipment');
    const longest = testInfo.outputPath('large-longest.pdf');
    await printPaper(program, { ...pack(form, longestRecord(), false), isLarge: true }, longest);
    await readPaper(longest);
  });

  test(`${title}: at its longest, no word lost`, async ({}, testInfo) => {
    const data = longestRecord();
    const file = testInfo.outputPath('longest.pdf');
    await printPaper(program, pack(form, data, false), file);
    const pdf = await readPaper(file);
    const wanted = taggedWords(form.holds(data));
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter((word) => !pdf.words.has(word) && !pdf.closed.includes(word))).toEqual([]);
    expect(pdf.closed).toContain(name(60));
  });
}

function mayaOf({ paper }: Form): ReviewPackData {
  return paper === 'transition' ? mayaMovingOn() : mayaReview();
}

function pack({ paper, layout }: Form, data: ReviewPackData, isBlank: boolean): ReviewPackPaper {
  const attached = paper === 'la-report' ? reportOf(data).attached : null;
  const sheet = { ...plainSheet(paper), attached };
  return {
    paper: 'review-pack',
    data,
    logo: null,
    contents: null,
    title: 'Papers for the annual review',
    sheets: [{ ...sheet, isBlank, layout: layout ?? sheet.layout }],
    isLarge: false,
    appendices: [],
  };
}
