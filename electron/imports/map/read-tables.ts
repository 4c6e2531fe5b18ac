import path from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { fail, ok, type Result } from '../../../domain/common/result';
import { tidyLine } from '../../../domain/common/text';
import type { MapTable } from '../../../domain/imports/map/tables';
import { readImportFile } from '../read-file';
import { isWorkbook, readWorkingFile } from '../working-file';

type Sheet = Awaited<ReturnType<typeof readWorkbook>>[number];

/** Reads the files of a costed map: CSV files, or a workbook with its sheets. A failure names the file. */
export async function readMapTables(files: readonly string[]): Promise<Result<readonly MapTable[]>> {
  const tables: MapTable[] = [];
  for (const file of files) {
    const name = path.basename(file);
    const bytes = await readImportFile(file);
    const read = !bytes.ok ? bytes : await readTables(bytes.value, name);
    if (!read.ok) return fail(read.problem.kind, `${name}: ${read.problem.message}`);
    tables.push(...read.value);
  }
  return ok(tables);
}

/** The tables of one file whose bytes are here. */
export async function readTables(bytes: Uint8Array, name: string): Promise<Result<readonly MapTable[]>> {
  if (isWorkbook(bytes)) return readSheets(bytes);
  const file = await readWorkingFile(bytes, name);
  if (!file.ok) return file;
  const { headers, rows } = file.value;
  return ok([
    {
      source: name,
      isSheet: false,
      headers,
      rows: rows.map(({ line, cells }) => ({ row: line, cells })),
    },
  ]);
}

/** The sheets of a workbook. What a formula gives is the value that the spreadsheet program stored. */
async function readSheets(bytes: Uint8Array): Promise<Result<readonly MapTable[]>> {
  let sheets: readonly Sheet[];
  try {
    sheets = await readWorkbook(Buffer.from(bytes));
  } catch {
    return fail(
      'not-a-workbook',
      'This workbook cannot be read. Open it in your spreadsheet program, save it as .xlsx and choose the new file. Nothing was changed.',
    );
  }
  return ok(
    sheets.flatMap(({ sheet, data }) => {
      const [headers, ...rows] = data;
      if (headers === undefined) return [];
      return [
        {
          source: `sheet “${sheet}”`,
          isSheet: true,
          headers: headers.map((cell) => tidyLine(textOf(cell))),
          rows: rows
            .map((cells, index) => ({ row: index + 2, cells: cells.map(textOf) }))
            .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
        },
      ];
    }),
  );
}

/** The library's types call a day the class of days: a cell is looked at as it is. */
function textOf(cell: unknown): string {
  // A workbook keeps days without a zone: they are read as midnight UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}
