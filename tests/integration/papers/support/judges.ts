import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'sendco-judge-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let files = 0;

function fileOf(pdf: Uint8Array): string {
  const file = path.join(folder, `${++files}.pdf`);
  writeFileSync(file, pdf);
  return file;
}

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

/**
 * What programs that share no code with ours say of a PDF (qpdf, and poppler's tools), asked when a test wants to know.
 * @throws Error when qpdf finds anything in the file that it would have to mend
 */
export function judge(pdf: Uint8Array) {
  const file = fileOf(pdf);
  run('qpdf', '--check', file);
  const info = run('pdfinfo', '-l', '9999', file);
  const sizes = [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)];
  return {
    info,
    pages: Number(run('qpdf', '--show-npages', file)),
    sizes: sizes.map(([, width, height]) => ({ width: Number(width), height: Number(height) })),
    /** By page, from the first. */
    texts: () => run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1),
    fonts: () => run('pdffonts', file).split('\n').slice(2).filter(Boolean),
    destinations: () => run('pdfinfo', '-dests', file),
    bookmarks: () =>
      (
        JSON.parse(run('qpdf', '--json', '--json-key=outlines', file)) as {
          outlines: { title: string; destpageposfrom1: number }[];
        }
      ).outlines,
    /** The text that tags give to screen readers. */
    structure: () => run('pdfinfo', '-struct-text', file),
  };
}

/** How dark a part of a page is, from 0 (white) to 1: shows which way up it lies. Points, from the top left. */
export function darkness(
  pdf: Uint8Array,
  page: number,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): number {
  // 72 dots to the inch: a dot is a point.
  const area = Object.entries({ x, y, W: width, H: height }).flatMap(([flag, value]) => [
    `-${flag}`,
    String(Math.round(value)),
  ]);
  const only = ['-gray', '-r', '72', '-f', String(page), '-l', String(page)];
  const pgm = execFileSync('pdftoppm', [...only, ...area, fileOf(pdf)]);
  const pixels = pgm.subarray(pgm.indexOf('255\n', 0, 'latin1') + 4);
  return pixels.reduce((sum, value) => sum + (255 - value), 0) / (255 * pixels.length);
}
