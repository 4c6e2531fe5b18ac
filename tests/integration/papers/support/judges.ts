import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What programs that share no code with ours say of a PDF (qpdf, and poppler's tools). */
export function judge(pdf: Uint8Array) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sendco-judge-'));
  const file = path.join(folder, 'judged.pdf');
  writeFileSync(file, pdf);
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
  try {
    // qpdf ends with an error for anything it has to mend.
    run('qpdf', '--check', file);
    const info = run('pdfinfo', '-l', '9999', file);
    return {
      info,
      pages: Number(run('qpdf', '--show-npages', file)),
      sizes: [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)].map(([, width, height]) => ({
        width: Number(width),
        height: Number(height),
      })),
      /** By page, from the first. */
      text: run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1),
      fonts: run('pdffonts', file).split('\n').slice(2).filter(Boolean),
      destinations: run('pdfinfo', '-dests', file),
      outline: JSON.parse(run('qpdf', '--json', '--json-key=outlines', file)) as {
        outlines: { title: string; destpageposfrom1: number }[];
      },
      structure: run('pdfinfo', '-struct-text', file),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How dark a page is in each of its four corners and at its foot, from 0 (white) to 1: shows which way up it lies. */
export function darkness(
  pdf: Uint8Array,
  page: number,
  area: { x: number; y: number; width: number; height: number },
): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'sendco-judge-'));
  const file = path.join(folder, 'judged.pdf');
  writeFileSync(file, pdf);
  try {
    // 72 dots to the inch: a pixel is a point, counted from the top left.
    const crop = ['-x', area.x, '-y', area.y, '-W', area.width, '-H', area.height].map((part) =>
      typeof part === 'number' ? String(Math.round(part)) : part,
    );
    const pgm = execFileSync('pdftoppm', [
      '-gray',
      '-r',
      '72',
      '-f',
      String(page),
      '-l',
      String(page),
      ...crop,
      file,
    ]);
    const pixels = pgm.subarray(pgm.indexOf('255\n', 0, 'latin1') + 4);
    return pixels.reduce((sum, value) => sum + (255 - value), 0) / (255 * pixels.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
