import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect } from 'playwright/test';
import type { PaperModel } from '../../../domain/papers/model';
import { footOf } from '../../../domain/papers/paper-foot';
import { pageFooter } from '../../../electron/shell/page-footer';
import { readPdf } from './other-pdf-tools';
import type { Program } from './program';

const run = promisify(execFile);

/** Prints as the printing room does (electron/shell/paper-printer.ts). */
export async function printPaper(program: Program, model: PaperModel, file: string): Promise<void> {
  const line = footOf(model);
  const foot = line && pageFooter(line.words, line.side);
  const pdf = await program.app.evaluate(
    async ({ BrowserWindow }, [paper, footerTemplate]) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const window = new BrowserWindow({
        show: false,
        webPreferences: { sandbox: true, ...(session && { session }) },
      });
      await window.loadURL('app://desk/paper.html');
      await window.webContents.executeJavaScript(`window.showPaper(${JSON.stringify(paper)})`);
      const printed = await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        ...(footerTemplate !== null && {
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate,
        }),
      });
      window.destroy();
      return printed.toString('base64');
    },
    [model, foot] as const,
  );
  await writeFile(file, Buffer.from(pdf, 'base64'));
}

/** What holds for every paper: whole, A4 (or A3, where it is asked for), every word within the margins, none of them a slip of the program's. */
export async function readPaper(
  file: string,
  size: 'A4' | 'A3' = 'A4',
  /** Whether the printing room put its own line at the foot of every page. */
  hasFootLine = false,
) {
  const { pages, sizes, faults, text: laidOut } = await readPdf(file);
  expect(faults).toBe('');
  expect(sizes).toEqual(sizes.map(() => size));
  const { stdout: info } = await run('pdfinfo', [file]);
  expect(info).toMatch(/^Tagged:\s+yes/m);
  const { stdout: boxes } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 256 * 1024 * 1024 });
  expect(wordsOutside(boxes, hasFootLine ? free.footLine : free.topAndFoot)).toEqual([]);
  const { stdout: raw } = await run('pdftotext', ['-raw', file, '-'], { maxBuffer: 64 * 1024 * 1024 });
  if (hasFootLine) {
    const numbers = [...laidOut.matchAll(/Page (\d+) of (\d+)$/gm)].map(([, page, of]) => `${page} of ${of}`);
    expect(numbers).toEqual(Array.from({ length: pages }, (_, index) => `${index + 1} of ${pages}`));
  }
  const plain = raw.normalize('NFKC');
  expect(plain).not.toMatch(/\b(null|undefined|NaN|Invalid)\b|\[object|\(\s*\)|, ,|: ,/);
  // Words broken over lines are found once the spaces are out.
  return { pages, text: laidOut, words: new Set(plain.split(/\s+/)), closed: plain.replace(/\s+/g, '') };
}

/** Millimetres that every paper keeps free: at the sides as paper.css says, half a millimetre allowed; the foot belongs to the stamp. */
const free = { sideUpright: 19.5, sideLying: 15.5, topAndFoot: 15, footLine: 4.5 };

/** Words that lie outside what the paper keeps free: a reader would see them cut off. */
function wordsOutside(boxes: string, foot: number): string[] {
  const points = (millimetres: number) => (millimetres * 72) / 25.4;
  return boxes.split('<page ').flatMap((page) => {
    const [, width = '', height = ''] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
    const side = points(Number(width) > Number(height) ? free.sideLying : free.sideUpright);
    const end = points(free.topAndFoot);
    const words = page.matchAll(
      /xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)/g,
    );
    return [...words].flatMap(([, left, top, right, bottom, word]) => {
      const isInside =
        Number(left) >= side &&
        Number(top) >= end &&
        Number(right) <= Number(width) - side &&
        Number(bottom) <= Number(height) - points(foot);
      return isInside ? [] : [word ?? ''];
    });
  });
}
