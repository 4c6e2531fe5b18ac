import { addMonths, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { countOf } from '../common/text';
import { academicYearName, academicYearOf } from '../school/academic-year';
import { basisWords, type RecordClassKey, type RetentionRule } from './classes';
import type { PupilFacts } from './model';

/** The day up to which a record is kept, that day included, and why, as one sentence. */
export interface KeptUntil {
  /** Null while the years have not begun: the pupil has not left, the file was not passed on. */
  readonly until: IsoDate | null;
  readonly words: string;
}

/** Which class the record of a pupil is in. A file that was passed on is the next school's: what stays here is a copy, whatever it was. */
export function classOf({ passedOn, hadPlan, hadSen }: PupilFacts): RecordClassKey {
  if (passedOn !== null) return 'passed-on';
  if (hadPlan) return 'ehcp-file';
  return hadSen ? 'sen-file' : 'pupil-file';
}

/** 'Kept until 14 May 2049: date of birth 14 May 2018 plus 31 years, by the last school.' */
export function keptUntil(key: RecordClassKey, rule: RetentionRule, facts: PupilFacts): KeptUntil {
  const from = startOf(rule, facts);
  if (from === null) return { until: null, words: notBegun[rule.basis] };
  const isTheLastSchools = rule.basis === 'birth' && key !== 'passed-on';
  const until = addYears(from.on, rule.years);
  const last = isTheLastSchools ? ', by the last school' : '';
  return { until, words: sentence(until, `${from.words} plus ${countOf(rule.years, 'year')}${last}`) };
}

/** The same for records that go by school year; `startYear` 2026 for 2026/27. */
export function yearKeptUntil(rule: RetentionRule, startYear: number): { until: IsoDate; words: string } {
  const until = addYears(`${startYear + 1}-08-31`, rule.years);
  const words = sentence(until, `${endOfYear(startYear)} plus ${countOf(rule.years, 'year')}`);
  return { until, words };
}

/** 'Date of birth plus 31 years': the rule without anything of a pupil, as a certificate has it. */
export function ruleInWords({ basis, years }: RetentionRule): string {
  return `${basisWords[basis]} plus ${countOf(years, 'year')}`;
}

/** The same day `years` later; of 29 February the 28th, where there is no 29th. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

function sentence(until: IsoDate, why: string): string {
  return `Kept until ${formatDate(until)}: ${why}.`;
}

const notBegun: Readonly<Record<RetentionRule['basis'], string>> = {
  birth: '',
  left: 'Kept: the years begin on the last day at this school.',
  closed: 'Kept: the years begin when the file is passed on to the next school.',
  'year-end': 'Kept: the years begin with the end of the school year in which the pupil leaves.',
};

function startOf(
  { basis }: RetentionRule,
  facts: PupilFacts,
): { readonly on: IsoDate; readonly words: string } | null {
  const { dob, leftOn, passedOn, passedTo } = facts;
  switch (basis) {
    case 'birth':
      return { on: dob, words: `date of birth ${formatDate(dob)}` };
    case 'left':
      return leftOn === null ? null : { on: leftOn, words: `left on ${formatDate(leftOn)}` };
    case 'closed': {
      if (passedOn === null) return null;
      const where = passedTo ?? 'the next school';
      return { on: passedOn, words: `file passed on to ${where} on ${formatDate(passedOn)}` };
    }
    case 'year-end': {
      if (leftOn === null) return null;
      const { startYear, endsOn } = academicYearOf(leftOn);
      return { on: endsOn, words: endOfYear(startYear) };
    }
  }
}

function endOfYear(startYear: number): string {
  return `end of the school year ${academicYearName(startYear)}`;
}
