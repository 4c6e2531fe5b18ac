import type { IsoDate } from '../common/calendar-date';
import { formatDateSlashes } from '../common/date-words';
import { ethnicityCode } from '../pupils/ethnicity';
import { languageName } from '../pupils/language';
import { nhsNumberProblem, tidyNhsNumber } from '../pupils/nhs-number';
import { tidyUln, ulnProblem } from '../pupils/uln';
import { tidyUpn, upnProblem } from '../pupils/upn';
import { chronologicalNcy, highestNcy, lowestNcy, parseYearGroup, yearGroupName } from '../pupils/year-group';
import type { Identity, ImportValue } from './candidate';
import { parseDateText } from './parse-date';
import { parseSex } from './parse-values';
import type { RowReader } from './row-reader';
import type { ImportField } from './targets';

/** Who the row is about, without any report: even a bad row says that a pupil is still in the file. */
export function readIdentity(reader: RowReader): Identity {
  const dob = parseDateText(reader.line('dob'), reader.today, true);
  const upn = tidyUpn(reader.line('upn'));
  return {
    upn: upn === '' ? null : upn,
    legalForename: reader.line('legalForename'),
    legalSurname: reader.line('legalSurname'),
    dob: dob.ok ? dob.date : null,
  };
}

type Fields = Partial<Record<ImportField, ImportValue>>;

/** The pupil's own fields. Blank cells give nothing. Problems go to the reader. */
export function readPersonFields(reader: RowReader): Fields {
  const fields: Fields = {};
  const put = (field: ImportField, value: ImportValue): void => {
    if (value !== null && value !== '') fields[field] = value;
  };
  for (const field of [
    'legalForename',
    'middleNames',
    'legalSurname',
    'knownAs',
    'preferredSurname',
  ] as const) {
    put(field, reader.line(field));
  }
  reportNames(reader);
  put('upn', readUpn(reader));
  const former = tidyUpn(reader.line('formerUpn'));
  put('formerUpn', former === '' || upnProblem(former) !== null ? null : former);
  put('uln', readNumber(reader, 'uln', tidyUln, ulnProblem));
  put('nhsNumber', readNumber(reader, 'nhsNumber', tidyNhsNumber, nhsNumberProblem));
  const dob = readDob(reader);
  put('dob', dob);
  put('ncy', readYear(reader, dob));
  put('admissionDate', readDate(reader, 'admissionDate', dob));
  put('leavingDate', readDate(reader, 'leavingDate', dob));
  put('sex', readSex(reader));
  put('className', reader.line('className'));
  put('ethnicity', ethnicityCode(reader.line('ethnicity')));
  put('firstLanguage', languageName(reader.line('firstLanguage')));
  const parts = [reader.text('address'), reader.line('town'), reader.line('county')];
  put('address', parts.filter((part) => part !== '').join(', '));
  put('postcode', reader.line('postcode').toUpperCase());
  put('gp', reader.line('gp'));
  put('attendancePercent', readAttendance(reader));
  return fields;
}

function reportNames(reader: RowReader): void {
  const forename = reader.line('legalForename');
  const surname = reader.line('legalSurname');
  const upn = tidyUpn(reader.line('upn'));
  const known = (parts: readonly (readonly [string, string])[]): string => {
    const words = parts.flatMap(([label, value]) => (value === '' ? [] : [`${label} ${value}`])).join(', ');
    return words === '' ? '' : ` (${words})`;
  };
  if (surname === '') {
    const who = known([
      ['forename', forename],
      ['UPN', upn],
    ]);
    reader.report('reject-row', 'missing-name', 'legalSurname', `No legal surname${who}.`);
  }
  if (forename === '') {
    const who = known([
      ['surname', surname],
      ['UPN', upn],
    ]);
    reader.report('reject-row', 'missing-name', 'legalForename', `No legal forename${who}.`);
  }
  const seen = new Set<string>();
  for (const [field, label] of [
    ['legalForename', 'Forename'],
    ['legalSurname', 'Surname'],
    ['middleNames', 'Middle name'],
    ['knownAs', 'Preferred forename'],
    ['preferredSurname', 'Preferred surname'],
  ] as const) {
    const value = reader.line(field);
    if (value === '' || seen.has(value)) continue;
    seen.add(value);
    reportOddName(reader, field, label, value);
  }
}

function reportOddName(reader: RowReader, field: ImportField, label: string, value: string): void {
  if (/^[=+\-@]/.test(value)) {
    reader.report(
      'hold',
      'formula',
      field,
      `${label} begins with '${value.slice(0, 1)}': looks like a spreadsheet formula, not a name. It is kept as plain text only.`,
    );
  } else if (/[?\uFFFD]/.test(value)) {
    reader.report(
      'warn',
      'damaged-name',
      field,
      `${label} ${value} has lost a letter on its way through another system. A better spelling that is already here is kept.`,
    );
  }
}

function readUpn(reader: RowReader): string | null {
  const upn = tidyUpn(reader.line('upn'));
  if (upn === '') return null;
  const problem = upnProblem(upn);
  if (problem === null) return upn;
  // A UPN of the wrong length is plain to see; a wrong letter might have been taken for a match, so that is said.
  const more = upn.length === 13 ? ' Nothing matched on this UPN.' : '';
  reader.report('reject-value', 'bad-upn', 'upn', problem + more);
  return null;
}

function readNumber(
  reader: RowReader,
  field: 'uln' | 'nhsNumber',
  clean: (raw: string) => string,
  problemOf: (raw: string) => string | null,
): string | null {
  const value = clean(reader.line(field));
  if (value === '') return null;
  const problem = problemOf(value);
  if (problem === null) return value;
  reader.report('reject-value', 'bad-number', field, problem);
  return null;
}

function readDob(reader: RowReader): IsoDate | null {
  const raw = reader.line('dob');
  if (raw === '') {
    const name = [reader.line('legalForename'), reader.line('legalSurname')].join(' ').trim();
    reader.report('reject-row', 'missing-dob', 'dob', `No date of birth${name === '' ? '' : ` (${name})`}.`);
    return null;
  }
  const parsed = parseDateText(raw, reader.today, true);
  if (!parsed.ok) {
    reader.report('reject-row', 'bad-date', 'dob', parsed.message);
    return null;
  }
  if (parsed.date > reader.today) {
    reader.report(
      'reject-row',
      'future-dob',
      'dob',
      `Date of birth ${formatDateSlashes(parsed.date)} is after the import date.`,
    );
    return null;
  }
  return parsed.date;
}

/** A date that the row can do without: what is wrong with it is said, and it is left out. */
export function readDate(
  reader: RowReader,
  field: 'admissionDate' | 'leavingDate' | 'senStatusFrom',
  dob: IsoDate | null,
): IsoDate | null {
  const raw = reader.line(field);
  if (raw === '') return null;
  const parsed = parseDateText(raw, reader.today);
  if (!parsed.ok) {
    reader.report('reject-value', 'bad-date', field, parsed.message);
    return null;
  }
  if (dob !== null && parsed.date < dob) {
    reader.report(
      'reject-value',
      'before-birth',
      field,
      `${formatDateSlashes(parsed.date)} is before the child was born.`,
    );
    return null;
  }
  return parsed.date;
}

function readYear(reader: RowReader, dob: IsoDate | null): number | null {
  const raw = reader.line('ncy');
  if (raw === '') return null;
  const ncy = parseYearGroup(raw);
  if (ncy === null || ncy < lowestNcy || ncy > highestNcy) {
    reader.report(
      'reject-value',
      'bad-value',
      'ncy',
      `${raw} is not a year group of a primary school (nursery, Reception, Year 1 to 6).`,
    );
    return null;
  }
  if (dob !== null) {
    const byAge = chronologicalNcy(dob, reader.today);
    if (byAge !== ncy) {
      reader.report(
        'warn',
        'year-mismatch',
        'ncy',
        `${yearGroupName(ncy)} but born ${formatDateSlashes(dob)}, which is ${yearGroupName(byAge)} by age: out of chronological year, or a typing error?`,
      );
    }
  }
  return ncy;
}

function readSex(reader: RowReader): string | null {
  const raw = reader.line('sex');
  if (raw === '') return null;
  const sex = parseSex(raw);
  if (sex === null)
    reader.report('reject-value', 'bad-value', 'sex', `Sex ${raw} is not known: F or M is needed.`);
  return sex;
}

function readAttendance(reader: RowReader): number | null {
  const raw = reader.line('attendancePercent').replace(/%$/, '').trim();
  if (raw === '') return null;
  const value = Number(raw.replace(',', '.'));
  if (Number.isFinite(value) && value >= 0 && value <= 100) return value;
  reader.report(
    'reject-value',
    'bad-value',
    'attendancePercent',
    `Attendance ${raw} is not a number from 0 to 100.`,
  );
  return null;
}
