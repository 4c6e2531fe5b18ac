import { expect, test } from 'playwright/test';
import { plainSheet } from '../../../domain/papers/papers';
import type { ReviewPackPaper } from '../../../domain/papers/review-pack';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { mayaReview } from '../../fixtures/review-papers/maya-review';
import { printPaper, readPaper } from '../support/printed-paper';
import { type Program, startProgram } from '../support/program';

// An officer adds up: where what is planned and what happened differ by more than the paper says, the paper says why.
let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
});
test.afterAll(() => program.close());

test('a difference that is not that of the two sums beside it says of how many items it is', async ({}, testInfo) => {
  const file = testInfo.outputPath('provision.pdf');
  const data = mayaReview();
  await printPaper(program, paper(data), file);
  expect((await readPaper(file)).closed).not.toContain('withfiguresforboth');

  // Nothing is noted of one item that the plan has figures for.
  const [first] = data.provision.items.filter(
    ({ provision, quantity }) => provision.section === 'F' && quantity !== '',
  );
  const noted = Object.entries(data.record.delivered).filter(([id]) => id !== first?.provision.id);
  const record = { ...data.record, delivered: Object.fromEntries(noted) };
  await printPaper(program, paper({ ...data, record }), file);
  expect((await readPaper(file)).closed).toMatch(/thanplanned,overthe\d+itemswithfiguresforboth/);
});

function paper(data: ReviewPackData): ReviewPackPaper {
  return {
    ...{ paper: 'review-pack', data, logo: null, contents: null, title: 'Papers', isLarge: false },
    ...{ sheets: [plainSheet('provision')], appendices: [] },
  };
}
