import { isIsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { instantOn, timeOn } from '../common/london-time';
import { poundsInWords } from '../common/money';
import { shortened } from '../common/shortened';
import { capital } from '../common/text';
import { printedAnswer } from '../reviews/answer-field';
import { isRecordTable, recordKinds, type RecordTable } from './records/kinds';
import type { KeptValues, RecordField } from './records/record-kind';

/** What a row of another table is called; null for one that is not known any more. */
export type NameOf = (table: RecordTable, id: string) => string | null;

export interface RowPlace {
  readonly table: RecordTable;
  readonly id: string;
}

/** A kept value as people read it; null for nothing. `row`: the row in which it stands. */
export function valueWords(
  field: RecordField,
  value: string | number | null | undefined,
  row: KeptValues,
  nameOf: NameOf,
): string | null {
  if (value === null || value === undefined || value === '') return null;
  switch (field.kind) {
    case 'line':
      return String(value).replace(/\n/g, ', ');
    case 'text':
      return String(value);
    case 'number':
      return Number(value).toLocaleString('en-GB');
    case 'percent':
      return `${value}%`;
    case 'money':
      return poundsInWords(Number(value));
    case 'minutes':
      return minutesWords(Number(value));
    case 'date':
      return isIsoDate(String(value)) ? formatDate(String(value)) : String(value);
    case 'moment':
      return momentWords(String(value));
    case 'yes-no':
      return Number(value) === 1 ? 'Yes' : 'No';
    case 'choice':
      return field.options.find(({ code }) => code === value)?.name ?? String(value);
    case 'words':
      return field.words(value, row);
    case 'record':
      return isRecordTable(field.table) ? (nameOf(field.table, String(value)) ?? lost(field.table)) : null;
    case 'answer': {
      const item = field.field(String(row[field.by]));
      return item === null ? String(value) : printedAnswer(item, String(value));
    }
    case 'unsaid':
      return null;
  }
}

/** '45 minutes', '27 hours 30 minutes'. */
function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    ...(hours > 0 ? [`${hours} ${hours === 1 ? 'hour' : 'hours'}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${rest === 1 ? 'minute' : 'minutes'}`] : []),
  ];
  return words.join(' ');
}

/** '21 January 2027 at 19:05', by the clocks of England. */
export function momentWords(instant: string): string {
  return `${formatDate(instantOn(instant))} at ${timeOn(instant)}`;
}

function lost(table: RecordTable): string {
  return `${article(recordKinds[table].one)} that is no longer there`;
}

function article(noun: string): string {
  return /^[aeiouE]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** A name longer than this would bury the line. */
const longestName = 80;

/** The words that tell a row from its neighbours: 'Reads twenty words'; '' where it has none. `but` leaves out a column. */
export function nameWords(
  table: RecordTable,
  row: KeptValues,
  nameOf: NameOf,
  but: string | null = null,
): string {
  const { named, fields } = recordKinds[table];
  // First name and surname are one name.
  const joiner = table === 'pupils' ? ' ' : ', ';
  const words = named.flatMap((column) => {
    const field = fields[column];
    const said = field && column !== but ? valueWords(field, row[column], row, nameOf) : null;
    return said === null ? [] : [said];
  });
  return shortened(words.join(joiner), longestName);
}

/** 'Target: Reads twenty words', 'Pupil'. */
export function titleWords(table: RecordTable, row: KeptValues, nameOf: NameOf): string {
  const name = nameWords(table, row, nameOf);
  const one = capital(recordKinds[table].one);
  return name === '' ? one : `${one}: ${name}`;
}

/** The rows whose names are needed to tell a row's values. */
export function rowsNamedBy(
  table: RecordTable,
  row: KeptValues,
  columns?: readonly string[],
): readonly RowPlace[] {
  const { fields } = recordKinds[table];
  return (columns ?? Object.keys(fields)).flatMap((column) => {
    const field = fields[column];
    const id = row[column];
    const isNamed = field?.kind === 'record' && isRecordTable(field.table) && typeof id === 'string';
    return isNamed && isRecordTable(field.table) ? [{ table: field.table, id }] : [];
  });
}
