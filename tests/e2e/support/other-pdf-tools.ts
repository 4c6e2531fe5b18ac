import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What programs that share no code with ours say of a PDF. */
export interface ReadPdf {
  readonly pages: number;
  /** 'A4' or 'A3' for each such page, upright or lying, its size otherwise. */
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
    sizeOf(Number(width), Number(height)),
  );
  const { stdout: text } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 64 * 1024 * 1024 });
  const faults = await run('qpdf', ['--check', file]).then(
    () => '',
    (error: unknown) => faultsOf(String(error)),
  );
  return { pages, sizes, text, faults };
}

/**
 * qpdf 11 warns of a stream whose last bytes come with the end of its buffer, though the stream is whole: zlib reads it to its end and
 * finds the checksum right. That warning alone is no fault.
 */
function faultsOf(said: string): string {
  const others = said
    .split('\n')
    .filter((line) => line.startsWith('WARNING') || line.startsWith('ERROR'))
    .filter((line) => !line.endsWith('input stream is complete but output may still be valid'));
  return others.length === 0 && said.includes('operation succeeded with warnings') ? '' : said;
}

/** Upright or lying, within half a millimetre. */
function sizeOf(width: number, height: number): string {
  const near = (points: number, wanted: number) => Math.abs(points - wanted) < 1.5;
  const is = (short: number, long: number) =>
    near(Math.min(width, height), short) && near(Math.max(width, height), long);
  if (is(595.28, 841.89)) return 'A4';
  return is(841.89, 1190.55) ? 'A3' : `${width} x ${height}`;
}
