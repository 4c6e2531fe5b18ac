import readWorkbook from 'read-excel-file/node';
import type { RawFile } from '../../domain/teacher-sheets/filled-rows';
import { mostColumns, mostRows } from './bounds';

/**
 * A filled workbook, cell by cell. What a formula gives is the value that the spreadsheet program stored.
 * @throws Error when it is no readable workbook
 */
export async function readXlsx(bytes: Uint8Array): Promise<RawFile> {
  const sheets = await readWorkbook(Buffer.from(bytes));
  return {
    format: 'xlsx',
    tables: sheets.map(({ sheet, data }) =>
      data.slice(0, mostRows).map((cells, index) => ({
        place: `sheet “${sheet}”, row ${index + 1}`,
        cells: cells.slice(0, mostColumns).map((cell) => ({ text: textOf(cell), tags: [] })),
      })),
    ),
  };
}

/** The library's types call a day the class of days: a cell is looked at as it is. */
function textOf(cell: unknown): string {
  // A workbook keeps days without a zone: they are read as midnight UTC.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}
