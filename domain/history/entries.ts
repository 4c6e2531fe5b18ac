import type { IsoInstant } from '../common/calendar-date';
import { capital } from '../common/text';
import { recordKinds, type RecordTable } from './records/kinds';
import type { KeptValues, RecordField } from './records/record-kind';
import { type NameOf, nameWords, titleWords, valueWords } from './value-words';

/** One row's part of a change, as the history keeps it. */
export interface KeptStep {
  readonly changeId: string;
  readonly table: RecordTable;
  readonly rowId: string;
  readonly before: KeptValues | null;
  readonly after: KeptValues | null;
}

/** One field of one row, whose versions can be compared. */
export interface FieldPlace {
  readonly table: RecordTable;
  readonly id: string;
  readonly column: string;
}

/** What a change did to one field, or to a row as a whole. */
export interface HistoryLine {
  /** The part of the record in which it lies, 'Target: Reads twenty words'; null for the record itself. */
  readonly part: string | null;
  /** The field in its own words; null for a row as a whole. */
  readonly field: string | null;
  readonly kind: 'changed' | 'added' | 'binned' | 'put-back' | 'removed';
  /** In words; null for nothing, and where values are not told. */
  readonly before: string | null;
  readonly after: string | null;
  /** Set for longer texts, of which two versions can be compared. */
  readonly text: FieldPlace | null;
}

/** A change as it concerns one record. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: IsoInstant;
  readonly by: string;
  readonly what: string;
  readonly lines: readonly HistoryLine[];
  /** Lines that are left out, of a change that touched very many fields. */
  readonly more: number;
  /** How many changes, one after the other, this entry stands for. */
  readonly times: number;
}

/** What one step did, field by field. `root`: the record whose history it is; its own rows need no name. */
export function stepLines(step: KeptStep, root: RecordTable, nameOf: NameOf): readonly HistoryLine[] {
  const row = step.after ?? step.before ?? {};
  const answered = answerColumn(step.table);
  const part = step.table === root ? null : partWords(step.table, row, nameOf, answered);
  if (answered !== null) return fieldLines(step, [answered], part, nameOf);
  if (step.before === null) {
    const columns = fieldsBeyondName(step.table);
    return [whole(part, 'added'), ...fieldLines(step, columns, part, nameOf)];
  }
  if (step.after === null) return [whole(part, 'removed')];
  const wasGone = step.before['deleted_at'] !== null && step.before['deleted_at'] !== undefined;
  const isGone = step.after['deleted_at'] !== null && step.after['deleted_at'] !== undefined;
  const moved = wasGone === isGone ? [] : [whole(part, isGone ? 'binned' : 'put-back')];
  return [...moved, ...fieldLines(step, Object.keys(recordKinds[step.table].fields), part, nameOf)];
}

function whole(part: string | null, kind: HistoryLine['kind']): HistoryLine {
  return { part, field: null, kind, before: null, after: null, text: null };
}

/** The column of a row of a form that holds the answer; null for other tables. */
function answerColumn(table: RecordTable): string | null {
  const found = Object.entries(recordKinds[table].fields).find(([, field]) => field.kind === 'answer');
  return found?.[0] ?? null;
}

function fieldsBeyondName(table: RecordTable): readonly string[] {
  const { fields, named } = recordKinds[table];
  return Object.keys(fields).filter((column) => !named.includes(column));
}

/** Of an answer only whose it is: what was asked is the field's own name. */
function partWords(
  table: RecordTable,
  row: KeptValues,
  nameOf: NameOf,
  answered: string | null,
): string | null {
  if (answered === null) return titleWords(table, row, nameOf);
  const field = recordKinds[table].fields[answered];
  const whose = nameWords(table, row, nameOf, field?.kind === 'answer' ? field.by : null);
  return whose === '' ? null : whose;
}

function fieldLines(
  { table, rowId, before, after }: KeptStep,
  columns: readonly string[],
  part: string | null,
  nameOf: NameOf,
): readonly HistoryLine[] {
  return columns.flatMap((column): readonly HistoryLine[] => {
    const field = recordKinds[table].fields[column];
    const then = before?.[column] ?? null;
    const now = after?.[column] ?? null;
    if (field === undefined || then === now) return [];
    // Of something new it need not be said that what is not told of it changed.
    if (field.kind === 'unsaid' && before === null) return [];
    const row = after ?? before ?? {};
    return [
      {
        part,
        field: labelOf(field, row),
        kind: 'changed',
        before: valueWords(field, then, before ?? row, nameOf),
        after: valueWords(field, now, after ?? row, nameOf),
        text: isText(field, row) ? { table, id: rowId, column } : null,
      },
    ];
  });
}

export function labelOf(field: RecordField, row: KeptValues): string {
  if (field.kind !== 'answer') return field.label;
  return field.field(String(row[field.by]))?.label ?? field.label;
}

/** True for what is long enough to be read in two versions. */
export function isText(field: RecordField, row: KeptValues): boolean {
  if (field.kind === 'text') return true;
  return field.kind === 'answer' && field.field(String(row[field.by]))?.kind === 'text';
}

/** A change that touched more fields than this, an import or a new version of a plan, is told in part. */
const mostLines = 40;

/** A change with what it did to a record. Steps in the order in which they were made. */
export function entryOf(
  change: Pick<HistoryEntry, 'id' | 'at' | 'by' | 'what'>,
  steps: readonly KeptStep[],
  root: RecordTable,
  nameOf: NameOf,
): HistoryEntry {
  const lines = steps.flatMap((step) => stepLines(step, root, nameOf));
  return {
    ...change,
    what: capital(change.what),
    lines: lines.slice(0, mostLines),
    more: Math.max(0, lines.length - mostLines),
    times: 1,
  };
}
