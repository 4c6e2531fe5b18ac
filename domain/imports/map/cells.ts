import type { z } from 'zod';
import type { IsoDate } from '../../common/calendar-date';
import { tidyLine } from '../../common/text';
import { parseDateText } from '../parse-date';
import { fieldName, type KnownTable, type MapField, type MapRow } from './tables';

/** What is wrong, and where: 'provision-map.csv, row 7, “Weeks planned”'. */
export interface MapProblem {
  readonly place: string;
  readonly message: string;
}

/** Reads the cells of one row; what is wrong is told to `problems`, and the value is then null. */
export interface Cells {
  readonly place: string;
  /** The text of a cell, '' where there is none. */
  readonly text: (field: MapField) => string;
  readonly value: <Value>(field: MapField, schema: z.ZodType<Value>) => Value | null;
  readonly date: (field: MapField) => IsoDate | null;
  readonly tell: (message: string, field?: MapField) => void;
}

export function cellsOf(
  { table, columns }: KnownTable,
  row: MapRow,
  today: IsoDate,
  problems: MapProblem[],
): Cells {
  const place = `${table.source}, row ${row.row}`;
  const tell = (message: string, field?: MapField) => {
    problems.push({ place: field === undefined ? place : `${place}, “${fieldName(field)}”`, message });
  };
  const text = (field: MapField) => {
    const column = columns.get(field);
    return column === undefined ? '' : tidyLine(row.cells[column] ?? '');
  };
  /** A formula that a program wrote as text has no value. */
  const isFormula = (field: MapField): boolean => {
    if (!text(field).startsWith('=')) return false;
    tell(
      'This is a formula, not its result. Save the file with values, or choose the workbook itself.',
      field,
    );
    return true;
  };
  return {
    place,
    text,
    tell,
    value: (field, schema) => {
      if (isFormula(field)) return null;
      const parsed = schema.safeParse(text(field));
      if (parsed.success) return parsed.data;
      tell(parsed.error.issues[0]?.message ?? 'This cannot be read.', field);
      return null;
    },
    date: (field) => {
      if (isFormula(field)) return null;
      const parsed = parseDateText(text(field), today);
      if (parsed.ok) return parsed.date;
      tell(text(field) === '' ? 'Enter the first day.' : parsed.message, field);
      return null;
    },
  };
}
