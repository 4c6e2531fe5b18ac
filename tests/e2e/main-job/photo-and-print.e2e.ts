import path from 'node:path';
import { expect, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { type Program, startProgram } from '../support/program';

// Each goes on from the one before.
test.describe.configure({ mode: 'serial' });

const photo = path.resolve(import.meta.dirname, '../../fixtures/pictures/drawing.heic');

let program: Program;
let reviewId: string;

test.beforeAll(async () => {
  program = await startProgram();
  const { page } = program;
  await page.getByRole('button', { name: 'Open the demo school' }).click();
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible({ timeout: 90_000 });
});
test.afterAll(() => program.close());

test('a photograph from an iPhone is attached and shown', async () => {
  const { page } = program;
  const attached = await page.evaluate(async (file) => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const list = await calls.reviews.list({});
    const row = list.ok ? list.value.rows.find(({ pupil }) => pupil.name.includes('Maya')) : undefined;
    if (!row?.reviewId) throw new Error('The demo has no review of Maya');
    const report = await calls.documents.attach({
      pupilId: row.pupil.id,
      paths: [file],
      keepBoth: false,
      job: 'e2e',
    });
    return {
      review: row.reviewId,
      document: report.ok ? (report.value.results[0]?.document?.id ?? null) : null,
    };
  }, photo);
  reviewId = attached.review;
  await page.evaluate((id) => {
    window.location.hash = `#/documents/${id}`;
  }, attached.document);
  const picture = page.getByRole('main').getByRole('img').first();
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100);
});

test('it is printed in the pack, and every page of the pack goes to the printer', async () => {
  const { app, page } = program;
  const made = await page.evaluate(async (id) => {
    const answer = await (window as unknown as { desk: Desk }).desk.calls.papers.makePack({
      reviewId: id,
      pack: 'meeting',
    });
    if (!answer.ok) throw new Error(answer.problem.message);
    return answer.value;
  }, reviewId);
  expect(made.warnings).toEqual([]);
  expect(made.attachments).toBe(1);

  // The system's print dialog cannot be pressed by a test: it is answered here, on the window that would show it.
  await app.evaluate(({ webContents }) => {
    const press = webContents
      .getAllWebContents()
      .find((contents) => contents.getURL().includes('paper.html'));
    if (!press) throw new Error('There is no printing window');
    const count = '[...document.images].filter((image) => image.naturalWidth > 1000).length';
    press.print = (_options, done) => {
      void press.executeJavaScript(count).then((pages: number) => {
        (globalThis as { sentToPrinter?: number }).sentToPrinter = pages;
        done?.(true, '');
      });
    };
  });
  const printed = await page.evaluate(
    (packId) => (window as unknown as { desk: Desk }).desk.calls.papers.printPack({ packId }),
    made.packId,
  );
  expect(printed).toMatchObject({ ok: true, value: { printed: true } });
  expect(await app.evaluate(() => (globalThis as { sentToPrinter?: number }).sentToPrinter)).toBe(made.pages);
  const left = await app.evaluate(async ({ webContents }) => {
    const press = webContents
      .getAllWebContents()
      .find((contents) => contents.getURL().includes('paper.html'));
    return (await press?.executeJavaScript('document.images.length')) as number;
  });
  expect(left).toBe(0);
});
