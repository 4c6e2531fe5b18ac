import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import Papa from 'papaparse';
import { wordParts } from '../../integration/papers/support/word-file';
import { dangerousParts, qpdfObjects } from './hostile-documents';

/**
 * A name that means the same file on every system and hides nothing: no folder, drive or stream in it, no control or turning characters, no
 * device of Windows, no dot or blank at its end, and within what file systems take.
 */
export const harmlessName =
  /^(?!\.)(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))(?=.{1,200}$)[^/\\:*?"<>|\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]*[^/\\:*?"<>|. \u0000-\u001F]$/iu;

/** What in a saved file is more than text: formulas, fields, links to elsewhere, properties that nobody meant; or that it is no sound file. */
export async function livingInFile(file: string): Promise<string[]> {
  switch (path.extname(file)) {
    case '.csv':
      return livingCells(await readFile(file, 'utf8'));
    case '.ics':
      return livingLines(await readFile(file, 'utf8'));
    case '.xlsx':
    case '.docx':
      return livingParts(await readFile(file));
    case '.pdf':
      return dangerousParts(await qpdfObjects(file));
    case '.json':
      JSON.parse(await readFile(file, 'utf8'));
      return [];
    default:
      return [];
  }
}

/** Cells that a spreadsheet would take for a formula. Numbers stay numbers. */
function livingCells(text: string): string[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' });
  return data
    .flat()
    .filter(
      (cell) => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(cell) && Number.isNaN(Number(cell)),
    );
}

/** Lines of a calendar that begin with a property that we do not write. */
function livingLines(text: string): string[] {
  const known =
    /^(?:BEGIN|END|VERSION|CALSCALE|PRODID|METHOD|X-[A-Z-]+|UID|SUMMARY|DESCRIPTION|DTSTAMP|DTSTART|DTEND|DURATION|LOCATION|CATEGORIES|CLASS|STATUS|TRANSP|SEQUENCE|ACTION|TRIGGER|REPEAT)[;:]/;
  const unfolded = text.replace(/\r?\n[ \t]/g, '');
  return unfolded.split(/\r?\n/).filter((line) => line !== '' && !known.test(line));
}

/** Parts of an Office file that are not well formed, reckon, fetch or lead elsewhere. */
async function livingParts(bytes: Buffer): Promise<string[]> {
  const found: string[] = [];
  for (const [name, part] of await wordParts(bytes)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const text = part.toString('utf8');
    const complain = (message: string): void => {
      found.push(`${name}: ${message}`);
    };
    new DOMParser({
      errorHandler: { warning: complain, error: complain, fatalError: complain },
    }).parseFromString(text, 'application/xml');
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text))
      found.push(`${name}: characters that XML forbids`);
    if (/<f[ >]|TargetMode="External"|<w:altChunk|<w:object|DDE|INCLUDE/.test(text))
      found.push(`${name}: it reckons or leads elsewhere`);
  }
  return found;
}
