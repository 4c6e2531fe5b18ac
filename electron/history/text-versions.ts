import { fail, ok, type Result } from '../../domain/common/result';
import type { TextVersions } from '../../domain/history/api';
import { type FieldPlace, isText, labelOf } from '../../domain/history/entries';
import { recordKinds } from '../../domain/history/records/kinds';
import { titleWords, rowsNamedBy } from '../../domain/history/value-words';
import { foldVersions, type TextVersion } from '../../domain/history/versions';
import type { Reader } from '../database/database';
import { inParts, values } from './kept-steps';
import { sameRows } from './rows-of-record';
import { namesOf, rowsByPlaces } from './names';

const noText = fail('not-found', 'There is no such text in the history.');

/** Every version of a long text that the history keeps, the latest first. Problem `not-found`. */
export async function textVersions(reader: Reader, place: FieldPlace): Promise<Result<TextVersions>> {
  const [found] = await rowsByPlaces(reader, [place]);
  const field = recordKinds[place.table].fields[place.column];
  if (found === undefined || field === undefined || !isText(field, found.row)) return noText;
  const { row, table } = found;
  const nameOf = await namesOf(reader, rowsNamedBy(table, row));
  const ids = await sameRows(reader, place, row);
  return ok({
    title: titleWords(table, row, nameOf),
    field: labelOf(field, row),
    versions: foldVersions(await versionsOf(reader, place, ids)),
  });
}

interface VersionRow {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly oldValues: string | null;
  readonly newValues: string | null;
}

async function versionsOf(
  reader: Reader,
  { table, column }: FieldPlace,
  ids: readonly string[],
): Promise<readonly TextVersion[]> {
  const rows: VersionRow[] = [];
  for (const part of inParts(ids)) {
    rows.push(
      ...((await reader('history as h')
        .join('changes as c', 'c.id', 'h.changeId')
        .select('c.id', 'c.at', 'c.by', 'c.what', 'h.oldValues', 'h.newValues')
        .where('h.tableName', table)
        .whereIn('h.rowId', [...part])
        .orderBy('h.seq', 'desc')) as VersionRow[]),
    );
  }
  return rows.flatMap(({ id, at, by, what, oldValues, newValues }) => {
    const [before, after] = [textIn(oldValues, column), textIn(newValues, column)];
    return before === after && oldValues !== null ? [] : [{ id, at, by, what, text: after }];
  });
}

function textIn(json: string | null, column: string): string {
  return String(values(json)?.[column] ?? '');
}
