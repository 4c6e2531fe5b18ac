import { tidyLine } from '../../domain/common/text';
import type { OpenedFile } from '../../domain/imports/api';
import { mappingProblems } from '../../domain/imports/columns';
import type { Encoding } from '../../domain/imports/decode';
import type { Delimiter } from '../../domain/imports/read-csv';
import type { WorkingFile } from './working-file';

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252',
};

const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** What the screen is told of a file: its columns with examples, never whole rows. */
export function openedFile(file: WorkingFile): OpenedFile {
  return {
    token: file.token,
    fileName: file.fileName,
    readAs: `${encodingNames[file.encoding]}${file.bom ? ' with byte order mark' : ''}`,
    delimiter: delimiterNames[file.delimiter],
    rows: file.rows.length,
    columns: file.headers.map((name, index) => ({
      name,
      examples: examplesOf(file, index),
      target: file.mapping.columns[index] ?? null,
    })),
    remembered: file.remembered,
    problems: mappingProblems(file.mapping, file.headers),
  };
}

/** Rows that are looked through for examples. */
const lookThrough = 60;

function examplesOf(file: WorkingFile, index: number): readonly string[] {
  const values = file.rows
    .slice(0, lookThrough)
    .map((row) => tidyLine(row.cells[index] ?? ''))
    .filter((text) => text !== '');
  return [...new Set(values)].slice(0, 3).map((text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text));
}
