import { fold, listInWords } from '../common/text';
import type { EhcProvision } from './model';
import { minutesPerYear } from './provision-sums';
import { uncountedWordsIn, vagueWordsIn } from './vague-words';

/** Whether a piece of provision says how much, who and how; each gap is a sentence for the user. */
export interface QuantifiedCheck {
  readonly quantified: boolean;
  readonly gaps: readonly string[];
}

type Checked = Pick<
  EhcProvision,
  'what' | 'who' | 'ratio' | 'minutesPerSession' | 'sessionsPerWeek' | 'sessionsPerYear' | 'weeksPerYear'
> & { readonly section?: EhcProvision['section'] };

/**
 * Checks that provision is specified and quantified, in plain words (Code of Practice 9.69): in section F how long, how often, for how
 * many weeks, who with what training, and in what ratio; in G, H1 and H2 who provides it. In all of them that no words leave it open.
 * 'None' and 'None required' are complete as they are.
 */
export function checkQuantified(provision: Checked): QuantifiedCheck {
  const { what, section = 'F' } = provision;
  if (/^(?:none\b|no .{0,60}\brequired\b|not applicable|n\/a\b)/i.test(what.trim()))
    return { quantified: true, gaps: [] };
  const missing = section === 'F' ? missingIn(provision) : who(provision);
  const gaps = [
    ...(missing.length === 0 ? [] : [`This does not say ${listInWords(missing)}.`]),
    ...openCount(provision),
    ...noTraining(provision),
    ...openWords(what),
  ];
  return { quantified: (section !== 'F' || minutesPerYear(provision) !== null) && gaps.length === 0, gaps };
}

function missingIn(provision: Checked): readonly string[] {
  const { minutesPerSession, sessionsPerWeek, sessionsPerYear, weeksPerYear, ratio } = provision;
  const hasNoWeeks = sessionsPerWeek !== null && sessionsPerYear === null && weeksPerYear === null;
  return [
    ...(minutesPerSession === null ? ['how long each session is'] : []),
    ...(sessionsPerWeek === null && sessionsPerYear === null ? ['how often it happens'] : []),
    ...(hasNoWeeks ? ['for how many weeks of the year'] : []),
    ...who(provision),
    ...(ratio === null ? ['whether it is one to one or in a group'] : []),
  ];
}

/** "The type of support and who will provide it" belongs to sections G and H too (9.69). */
function who(provision: Checked): readonly string[] {
  return provision.who === null && !namesProvider.test(provision.what) ? ['who provides it'] : [];
}

/** Health and social care provision mostly names its provider in its own words: 'Physiotherapist: review every six weeks'. */
const namesProvider =
  /\b(?:therapists?|physiotherapists?|nurses?|paediatricians?|psychologists?|teachers?|teaching assistants?|social workers?|personal assistants?|(?:paediatric|nursing|therapy|CAMHS) (?:service|team))\b/i;

/** 'Termly' in the words, and no number of sessions in the figures. */
function openCount({ what, sessionsPerWeek, sessionsPerYear }: Checked): readonly string[] {
  const words = sessionsPerWeek === null && sessionsPerYear === null ? uncountedWordsIn(what) : [];
  return words.length === 0
    ? []
    : [
        `${quoted(words, 'The word', 'The words')} can be counted in more than one way: say how many times a year.`,
      ];
}

/** People of whom one knows nothing: "level of expertise" is part of what section F must say (9.69). */
const anybody =
  /^(?:an? |the |any |key |school |class |support )*(?:adults?|staff|members? of staff|people|person|school|setting)$/;

function noTraining({ who: provider }: Checked): readonly string[] {
  return provider !== null && anybody.test(fold(provider))
    ? [`“${provider}” could be anybody: say what training or experience they have.`]
    : [];
}

function openWords(what: string): readonly string[] {
  const words = vagueWordsIn(what);
  if (words.length === 0) return [];
  const verb = words.length === 1 && !words[0]?.includes(' ') ? 'leaves' : 'leave';
  return [`${quoted(words, 'The word', 'The words')} ${verb} it open how much is provided.`];
}

function quoted(words: readonly string[], one: string, many: string): string {
  const isOne = words.length === 1 && !words[0]?.includes(' ');
  return `${isOne ? one : many} ${listInWords(words.map((word) => `“${word}”`))}`;
}
