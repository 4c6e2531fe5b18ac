import { listInWords } from '../common/text';
import type { EhcProvision } from './model';
import { minutesPerYear } from './provision-sums';

/** Words that leave provision open; provision must be "detailed and specific" and normally quantified (Code of Practice 9.69). */
const vagueWords: readonly string[] = [
  'access to',
  'opportunities for',
  'opportunity to',
  'as appropriate',
  'as required',
  'as needed',
  'where appropriate',
  'where possible',
  'when necessary',
  'regular',
  'regularly',
  'would benefit from',
  'may need',
  'some support',
  'up to',
  'or equivalent',
];

/** Whether a piece of provision says how much, who and how; each gap is a sentence for the user. */
export interface QuantifiedCheck {
  readonly quantified: boolean;
  readonly gaps: readonly string[];
}

/**
 * Checks that provision of section F says how long, how often, for how many weeks, who and in what ratio, in plain words.
 * 'None' and 'None required' are complete as they are.
 */
export function checkQuantified(
  provision: Pick<
    EhcProvision,
    'what' | 'who' | 'ratio' | 'minutesPerSession' | 'sessionsPerWeek' | 'sessionsPerYear' | 'weeksPerYear'
  >,
): QuantifiedCheck {
  if (/^none\b/i.test(provision.what.trim())) return { quantified: true, gaps: [] };
  const missing: string[] = [];
  if (provision.minutesPerSession === null) missing.push('how long each session is');
  if (provision.sessionsPerWeek === null && provision.sessionsPerYear === null)
    missing.push('how often it happens');
  if (
    provision.sessionsPerWeek !== null &&
    provision.sessionsPerYear === null &&
    provision.weeksPerYear === null
  ) {
    missing.push('for how many weeks of the year');
  }
  if (provision.who === null) missing.push('who provides it');
  if (provision.ratio === null) missing.push('whether it is one to one or in a group');
  const gaps = missing.length === 0 ? [] : [`This does not say ${listInWords(missing)}.`];
  const vague = vagueWords.filter((words) => new RegExp(`\\b${words}\\b`, 'i').test(provision.what));
  if (vague.length > 0) {
    gaps.push(
      `The words ${listInWords(vague.map((words) => `“${words}”`))} leave it open how much is provided.`,
    );
  }
  return { quantified: minutesPerYear(provision) !== null && gaps.length === 0, gaps };
}
