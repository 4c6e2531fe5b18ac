import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What programs that share no code with ours say of a PDF. */
export interface ReadPdf {
  readonly pages: number;
  /** 'A4' for each upright A4 page, its size otherwise. */
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
    isNear(width, 595.28) && isNear(height, 841.89) ? 'A4' : `${width} x ${height}`,
  );
  const { stdout: text } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 64 * 1024 * 1024 });
  const faults = await run('qpdf', ['--check', file]).then(
    () => '',
    (error: unknown) => String(error),
  );
  return { pages, sizes, text, faults };
}

/** Within half a millimetre. */
function isNear(points: string | undefined, wanted: number): boolean {
  return Math.abs(Number(points) - wanted) < 1.5;
}
