import { fail, ok, type Result } from '../../domain/common/result';
import type { SliceOptions } from '../../domain/common/slices';
import { type ColumnMapping, proposeMapping } from '../../domain/imports/columns';
import { decodeBytes, type Encoding } from '../../domain/imports/decode';
import { type CsvRow, type Delimiter, openCsv, readRowsInSlices } from '../../domain/imports/read-csv';
import { newId } from '../database/database';
import type { Prepared } from './prepared';

/** A value of the file that is no known code, and the code that the user chose for it. */
export interface ChosenCode {
  readonly kind: 'need' | 'status';
  readonly value: string;
  readonly code: string;
}

/** A file that was read. It lives in memory only, until it is imported, closed, or the vault is locked. */
export interface WorkingFile {
  readonly token: string;
  readonly fileName: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
  mapping: ColumnMapping;
  remembered: boolean;
  chosen: readonly ChosenCode[];
  /** Cells of rows that the user had repaired, by row. */
  repaired: ReadonlyMap<number, readonly string[]>;
  prepared: Prepared | null;
  /** Set to stop the work in progress. */
  stop: boolean;
}

/** A zip archive, as which Excel and LibreOffice keep workbooks, and the older Excel format. */
const workbookStarts: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const notCsv = fail(
  'not-csv',
  'This is not a CSV file. If it is an Excel workbook, open it in Excel, choose “Save as” and “CSV UTF-8 (comma delimited)”, and ' +
    'choose the new file here. Nothing was changed.',
);

/** True for the bytes of a workbook, by how they begin. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return workbookStarts.some((start) => start.every((byte, index) => bytes[index] === byte));
}

/** Reads bytes as a file of rows. Failures `not-csv`, `empty-file`, `no-rows`, `cancelled`. */
export async function readWorkingFile(
  bytes: Uint8Array,
  fileName: string,
  options: SliceOptions = {},
): Promise<Result<WorkingFile>> {
  if (isWorkbook(bytes)) return notCsv;
  const { text, encoding, bom } = decodeBytes(bytes);
  if (text.includes('\u0000')) return notCsv;
  const csv = openCsv(text);
  if (!csv.ok) return csv;
  const rows = await readRowsInSlices(csv.value, options);
  if (!rows.ok) return rows;
  if (rows.value.length === 0) {
    return fail('no-rows', 'The file has column names but no pupils below them. Nothing was changed.');
  }
  const { headers, delimiter } = csv.value;
  return ok({
    token: newId(),
    fileName,
    encoding,
    bom,
    delimiter,
    headers,
    rows: rows.value,
    mapping: proposeMapping(headers),
    remembered: false,
    chosen: [],
    repaired: new Map(),
    prepared: null,
    stop: false,
  });
}
