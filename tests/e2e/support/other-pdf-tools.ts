import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What programs that share no code with ours say of a PDF. */
export interface ReadPdf {
  readonly pages: number;
  /** 'A4' for each A4 page, upright or lying, its size otherwise. */
  readonly sizes: readonly string[];
  readonly text: string;
  /** What qpdf finds wrong; empty when all is well. */
  readonly faults: string;
}

/** Reads a PDF with poppler and qpdf (Debian packages poppler-utils and qpdf). */
export async function readPdf(file: string): Promise<ReadPdf> {
  const { stdout: info } = await run('pdfinfo', ['-l', '-1', file]);
  const pages = Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]);
  const sizes = [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)].map(([, width, height]) =>
    isA4(Number(width), Number(height)) ? 'A4' : `${width} x ${height}`,
  );
  const { stdout: text } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 64 * 1024 * 1024 });
  const faults = await run('qpdf', ['--check', file]).then(
    () => '',
    (error: unknown) => String(error),
  );
  return { pages, sizes, text, faults };
}

/** Upright or lying, within half a millimetre. */
function isA4(width: number, height: number): boolean {
  const near = (points: number, wanted: number) => Math.abs(points - wanted) < 1.5;
  return near(Math.min(width, height), 595.28) && near(Math.max(width, height), 841.89);
}
