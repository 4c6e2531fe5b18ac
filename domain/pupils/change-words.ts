import { isIsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { capital } from '../common/text';
import { sexes } from './codes';
import { ethnicityName } from './ethnicity';
import { isPupilField, pupilFieldNames } from './field-names';
import type { PupilFieldName } from './model';
import { yearGroupName } from './year-group';

type Value = string | number | null;

/** Fields whose values are ids or long texts: that they changed is said, not from what to what. */
const withoutValues: ReadonlySet<PupilFieldName> = new Set([
  'classId',
  'photoDocumentId',
  'summary',
  'strengths',
  'communication',
  'protectionPointer',
]);

/** A value that is longer than this would bury the line. */
const longest = 60;

/**
 * One line for each field of a pupil that a change touched: 'Date of birth: 3 March 2018, before 4 March 2018'. `before` and `after` are
 * keyed by field; other keys are left out.
 */
export function changeLines(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): readonly string[] {
  return Object.keys(after).flatMap((field) => {
    if (!isPupilField(field) || before[field] === after[field]) return [];
    const name = capital(pupilFieldNames[field]);
    if (withoutValues.has(field)) return [`${name} changed`];
    const now = valueWords(field, after[field] ?? null);
    const then = valueWords(field, before[field] ?? null);
    return [then === null ? `${name}: ${now ?? 'nothing'}` : `${name}: ${now ?? 'nothing'}, before ${then}`];
  });
}

function valueWords(field: PupilFieldName, value: Value): string | null {
  if (value === null || value === '') return null;
  if (field === 'ncy') return yearGroupName(Number(value));
  if (field === 'attendancePercent') return `${value}%`;
  if (field === 'ethnicity') return ethnicityName(String(value));
  if (field === 'sex') return sexes.find(({ code }) => code === value)?.name ?? String(value);
  const text = String(value).replace(/\n/g, ', ');
  if (isIsoDate(text)) return formatDate(text);
  return text.length > longest ? `${[...text].slice(0, longest).join('')}…` : text;
}
