// @ts-check
// The review pack: 15 or so generated pages and 8 attachments of 60 pages, against what the same work costs at the least:
// printing the same HTML once by bare printToPDF, and merging the same files by qpdf.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { launchProgram } from '../../build/tools/launch.mjs';
import { inProject } from '../../build/tools/paths.mjs';
import { figure, median } from './figure.mjs';

const attachments = 8;
const attachedPages = 60;
const runs = 5;
/**
 * Milliseconds from the last thing done to the button that makes the pack: somebody finds the review and looks at its papers. The program
 * meanwhile reads the words of what was attached, and makes ready for the first pack.
 */
const untilAsked = 10_000;

/** @typedef {import('./figure.mjs').Figure} Figure */

/**
 * Measures in one run of the real program.
 * @returns {Promise<Figure[]>}
 */
export async function measurePack() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sendco-bench-'));
  const { app, page } = await launchProgram({ profile: path.join(folder, 'profile') });
  try {
    page.setDefaultTimeout(60_000);
    await page.getByRole('button', { name: 'Open the demo school' }).click();
    await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
    const files = await makeAttachments(folder);
    const reviewId = await attachToDemoPupil(page, files);
    await new Promise((resolve) => setTimeout(resolve, untilAsked));
    /** @type {number[]} */
    const times = [];
    let pages = 0;
    for (let run = 0; run < runs; run += 1) {
      const made = await page.evaluate(timePack, reviewId);
      times.push(made.milliseconds);
      pages = made.pages;
    }
    const first = times[0] ?? 0;
    const bare = (await barePrint(app)) + qpdfMerge(folder, files);
    const size = `${pages - attachedPages} pages and ${attachments} attachments of ${attachedPages} pages`;
    return [
      figure({
        name: 'review pack, the first after unlocking',
        size,
        value: first,
        floor: bare,
        unit: 'ms',
        goal: 2,
      }),
      figure({
        name: 'review pack, again',
        size,
        value: median(times.slice(1)),
        floor: bare,
        unit: 'ms',
        goal: 2,
      }),
    ];
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Eight PDFs cut from the sample reports, 60 pages in all, no two alike.
 * @param {string} folder
 */
async function makeAttachments(folder) {
  const source = ['maya-ep-report-2026-10-14.pdf', 'maya-ehc-plan-final-2026-04-15.pdf'].map((name) =>
    inProject('tests', 'fixtures', 'reports', name),
  );
  const files = [];
  for (let index = 0; index < attachments; index += 1) {
    const count = index < 4 ? 8 : 7;
    const file = path.join(folder, `report-${index + 1}.pdf`);
    execFileSync('qpdf', [source[index % 2] ?? '', '--pages', '.', `1-${count}`, '--', file]);
    const document = await PDFDocument.load(
      await import('node:fs/promises').then(({ readFile }) => readFile(file)),
    );
    document.setTitle(`Report ${index + 1}`);
    writeFileSync(file, await document.save());
    files.push(file);
  }
  return files;
}

/**
 * @param {import('playwright').Page} page
 * @param {readonly string[]} files
 * @returns {Promise<string>} the review's id
 */
function attachToDemoPupil(page, files) {
  return page.evaluate(async (paths) => {
    const { calls } = /** @type {any} */ (window).desk;
    const list = await calls.reviews.list({});
    const row = list.value.rows.find((/** @type {any} */ item) => item.pupil.name.includes('Maya'));
    const report = await calls.documents.attach({
      pupilId: row.pupil.id,
      paths,
      keepBoth: false,
      job: 'bench',
    });
    if (!report.ok) throw new Error(report.problem.message);
    return row.reviewId;
  }, files);
}

/** Runs in the page. @param {string} reviewId */
async function timePack(reviewId) {
  const { calls } = /** @type {any} */ (window).desk;
  const began = performance.now();
  const made = await calls.papers.makePack({ reviewId, pack: 'meeting' });
  const milliseconds = performance.now() - began;
  if (!made.ok) throw new Error(made.problem.message);
  if (made.value.warnings.length > 0) throw new Error('An attachment was not printed');
  return { milliseconds, pages: made.value.pages };
}

/**
 * Bare printToPDF of the same pages: the page that the program printed last, as HTML with its styles, in a window of its own.
 * @param {import('playwright').ElectronApplication} app
 */
function barePrint(app) {
  return app.evaluate(async ({ BrowserWindow }) => {
    const [printed] = BrowserWindow.getAllWindows().filter(({ webContents }) =>
      webContents.getURL().endsWith('/paper.html'),
    );
    if (!printed) throw new Error('Nothing was printed');
    const html = /** @type {string} */ (
      await printed.webContents.executeJavaScript('document.documentElement.innerHTML')
    ).replace(/<script[^>]*><\/script>/g, '');
    const window = new BrowserWindow({ show: false });
    await window.loadURL('app://desk/paper.html');
    await window.webContents.executeJavaScript(
      `document.documentElement.innerHTML = ${JSON.stringify(html)}; document.fonts.ready.then(() => undefined)`,
    );
    const options = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true };
    /** @type {number[]} */
    const times = [];
    for (let round = 0; round < 4; round += 1) {
      const began = performance.now();
      await window.webContents.printToPDF(options);
      times.push(performance.now() - began);
    }
    window.destroy();
    // The first has to load the fonts.
    return times.slice(1).sort((one, other) => one - other)[1] ?? 0;
  });
}

/** @param {string} folder @param {readonly string[]} files */
function qpdfMerge(folder, files) {
  const merged = path.join(folder, 'merged.pdf');
  const began = performance.now();
  execFileSync('qpdf', ['--empty', '--pages', ...files, '--', merged]);
  if (!existsSync(merged)) throw new Error('qpdf merged nothing');
  return performance.now() - began;
}
