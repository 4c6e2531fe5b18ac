import { formatDate } from '../../common/date-words';
import { broadAreas } from '../../pupils/codes';
import type { EhcAdvice, EhcNeed, EhcOutcome, EhcProvision } from '../model';
import { quantityInWords } from '../provision-sums';

/** A field of an item as words, to be compared; the first is the item's own words. */
export interface NamedText {
  readonly label: string;
  readonly text: string;
  /** A date, a figure, a name: shown whole before and after, since half of one says nothing. */
  readonly isValue: boolean;
}

/** An item of any kind, ready to be compared. */
export interface Comparable {
  readonly ref: string;
  readonly text: string;
  readonly fields: readonly NamedText[];
}

export function needFields(need: EhcNeed): Comparable {
  return comparable(need.ref, need.text, [
    ['Need', need.text],
    ['Title', need.title],
    ['Broad area', areaName(need.area)],
    ['Strengths', need.strengths],
  ]);
}

export function outcomeFields(outcome: EhcOutcome): Comparable {
  return comparable(outcome.ref, outcome.text, [
    ['Outcome', outcome.text],
    ['Broad area', areaName(outcome.area)],
    ['To be reached by', dateWords(outcome.byDate)],
    ['Step for this year', outcome.step],
    ['How it is measured', outcome.measure],
    ['Needs that it meets', outcome.needRefs.join(', ')],
  ]);
}

/** The figures of provision are compared as people say them: '30 minutes, 4 times a week, 38 weeks a year'. */
export function provisionFields(provision: EhcProvision): Comparable {
  return comparable(provision.ref, provision.what, [
    ['Provision', provision.what],
    ['How much', quantityInWords(provision)],
    ['Who', provision.who],
    ['Ratio', provision.ratio],
    ['Place', provision.place],
    ['Note', provision.note],
    ['Outcomes that it serves', provision.outcomeRefs.join(', ')],
    ['Needs that it meets', provision.needRefs.join(', ')],
  ]);
}

export function adviceFields(advice: EhcAdvice): Comparable {
  return comparable(String(advice.number), `${advice.title} ${advice.author ?? ''}`, [
    ['Title', advice.title],
    ['Author', advice.author],
    ['Dated', dateWords(advice.datedOn)],
  ]);
}

function comparable(
  ref: string,
  text: string,
  fields: readonly (readonly [string, string | null])[],
): Comparable {
  return { ref, text, fields: fields.map(([label, words]) => named(label, words)) };
}

/** Fields whose words are a sentence or more are compared word by word; all others are values. */
const sentences: readonly string[] = [
  'Need',
  'Strengths',
  'Outcome',
  'Step for this year',
  'How it is measured',
  'Provision',
  'Who',
  'Note',
  'Title',
];

function named(label: string, words: string | null): NamedText {
  return { label, text: words ?? '', isValue: !sentences.includes(label) };
}

export function dateWords(date: string | null): string {
  return date === null ? '' : formatDate(date);
}

function areaName(code: string | null): string {
  return broadAreas.find((area) => area.code === code)?.name ?? '';
}
