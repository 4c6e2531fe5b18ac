import { formatDate } from '../common/date-words';
import {
  type Box,
  type RowKind,
  rowKinds,
  rowsOf,
  sheetTables,
  type TeacherSheet,
} from '../teacher-sheets/sheet';
import { ratingsLine, sheetCaption, sheetTitle } from '../teacher-sheets/words';

/** A teacher's sheet to be filled in by hand, on A4 landscape. */
export interface TeacherSheetPaper {
  readonly paper: 'teacher-sheet';
  readonly title: string;
  readonly caption: string;
  readonly printedOn: string;
  /** What the ratings mean; null where nothing is to be rated. */
  readonly ratings: string | null;
  readonly tables: readonly {
    readonly kind: RowKind;
    readonly title: string;
    readonly hint: string;
    readonly heads: readonly string[];
    /** Shares of the width of the paper, as those of the boxes. */
    readonly headShares: readonly number[];
    readonly boxes: readonly Pick<Box, 'id' | 'head' | 'share'>[];
    readonly rows: readonly { readonly key: string; readonly texts: readonly string[] }[];
  }[];
}

export function teacherSheetPaper(sheet: TeacherSheet): TeacherSheetPaper {
  const tables = rowKinds.flatMap((kind) => {
    const { title, hint, heads, headShares, boxes } = sheetTables[kind];
    const rows = rowsOf(sheet, kind).map(({ ref, texts }) => ({ key: ref, texts }));
    return rows.length === 0 ? [] : [{ kind, title, hint, heads, headShares, boxes, rows }];
  });
  return {
    paper: 'teacher-sheet',
    title: sheetTitle(sheet),
    caption: sheetCaption(sheet),
    printedOn: formatDate(sheet.madeOn),
    ratings: rowsOf(sheet, 'target').length > 0 ? ratingsLine : null,
    tables,
  };
}
