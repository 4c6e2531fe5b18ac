import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { packagedProgram } from '../../build/packaging/packaged-program.mjs';
import { PackPage } from './pages/pack-page';
import { PupilPage } from './pages/pupil-page';
import { RegisterPage } from './pages/register-page';
import { ReviewPage } from './pages/review-page';
import { StartPages } from './pages/start-pages';
import { mouseHand } from './support/hand';
import { readPdf } from './support/other-pdf-tools';
import { type Program, startProgram } from './support/program';

// `npm test` packs it before; by hand: SENDCO_PACKAGE_FOR_TEST=1 npm run package
let elsewhere: string;
let program: Program;
test.beforeAll(async () => {
  // Away from the project, so that nothing is found in its node_modules by walking up the folders.
  elsewhere = await mkdtemp(path.join(tmpdir(), 'sendco-packaged-'));
  const { folder, executable } = packagedProgram({ forTest: true });
  const copy = path.join(elsewhere, 'a folder with spaces', path.basename(folder));
  await mkdir(path.dirname(copy));
  await cp(folder, copy, { recursive: true, verbatimSymlinks: true });
  program = await startProgram({ executable: path.join(copy, path.relative(folder, executable)) });
});
test.afterAll(async () => {
  await program.close();
  await rm(elsewhere, { recursive: true, force: true });
});

test('the packaged program opens the demo school and saves a review pack', async () => {
  const { page, app, scratch } = program;
  const hand = mouseHand(page);
  expect(await app.evaluate(({ app: electron }) => electron.isPackaged)).toBe(true);
  expect(await app.evaluate(({ app: electron }) => electron.getAppPath())).toMatch(/app\.asar$/);

  await new StartPages(program).openDemoSchool();
  const register = new RegisterPage(page, hand);
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
  const pupil = new PupilPage(page, hand);
  await pupil.tab('Plan and reviews');
  await pupil.main
    .getByRole('link', { name: /review/i })
    .first()
    .click();
  await new ReviewPage(page, hand).openPack();
  const pack = new PackPage(page, hand);
  await pack.ready();
  const file = path.join(scratch, 'review-pack.pdf');
  await pack.save(program, file);

  const pdf = await readPdf(file);
  expect(pdf.faults).toBe('');
  expect(pdf.pages).toBeGreaterThan(5);
  expect(pdf.text).toContain("Maya O'Brien-Tate");
  expect(pdf.text).toContain(`page 1 of ${pdf.pages}`);
});
