import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import yauzl from 'yauzl';
import { text } from 'node:stream/consumers';

const run = promisify(execFile);
type Value = string | number | Date | null;
export type Page = { readonly name: string; rows: Value[][] };

/** Rewrites a workbook without any of its looks, as a program would that knows nothing of ours: only names and cells remain. */
export async function rewriteWorkbook(file: string, edit: (pages: Page[]) => Page[]): Promise<void> {
  const sheets = await readWorkbook(await readFile(file));
  const pages = edit(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Value[][] })));
  const content = await writeWorkbook(
    pages.map(({ name, rows }) => ({
      sheet: name,
      dateFormat: 'dd/mm/yyyy',
      data: rows.map((row) => row.map((cell) => (cell === undefined ? null : cell))),
    })),
  ).toBuffer();
  await writeFile(file, content);
}

/** The row of a page in which a text stands. */
export function rowWith(page: Page, words: string): Value[] {
  const row = page.rows.find((cells) => cells.some((cell) => typeof cell === 'string' && cell.includes(words)));
  if (row === undefined) throw new Error(`No row with ${words}`);
  return row;
}

export async function documentXml(file: string): Promise<string> {
  const zip = await yauzl.fromBufferPromise(await readFile(file));
  for await (const entry of zip.eachEntry())
    if (entry.fileName === 'word/document.xml') return text(await zip.openReadStreamPromise(entry));
  throw new Error('No document');
}

/** Fills a box of a Word file: what Word writes when somebody types into a content control. */
export function fillBox(xml: string, ref: string, box: string, words: string): string {
  const filled = xml.replace(
    new RegExp(`(<w:tag w:val="sd\\.[^"]+\\.${ref}\\.[^".]+\\.${box}"/>.*?)<w:showingPlcHdr/>(.*?<w:t[^>]*>)[^<]*(</w:t>)`),
    (_, before: string, middle: string, after: string) => `${before}${middle}${words}${after}`,
  );
  if (filled === xml) throw new Error(`No box ${ref}.${box}`);
  return filled;
}

/** Puts another document.xml into a Word file (Info-ZIP's zip, which shares no code with ours). */
export async function putDocumentXml(file: string, xml: string, folder: string): Promise<void> {
  const part = path.join(folder, 'word');
  await run('mkdir', ['-p', part]);
  await writeFile(path.join(part, 'document.xml'), xml);
  await run('zip', ['-q', file, 'word/document.xml'], { cwd: folder });
}

/** Opens a file in LibreOffice and saves it again. */
export async function savedByLibreOffice(file: string, folder: string, format: string): Promise<string> {
  const out = path.join(folder, 'saved');
  const profile = `-env:UserInstallation=file://${path.join(tmpdir(), path.basename(folder), 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, file]);
  return path.join(out, path.basename(file));
}
