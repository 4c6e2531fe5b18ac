import { monthNames } from '../common/date-words';

/** Who gives support: a sentence that one of them begins is about the service, not about the child. */
const adults =
  'tas?|lsas?|teaching assistants?|support (?:staff|assistants?)|learning mentors?|adults?|staff|teachers?|class teachers?|' +
  'senco|sendco|school|parents?|mum|dad|key ?workers?|therapists?|speech (?:and|&) language therapists?|psychologists?|' +
  'elsas?|nurses?|counsellors?|mentors?';

/** What a child gets or is put into, as opposed to what she does. */
const services: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[.;:\n]\s*|\bby [^,.]*,\s*)(?:(?:an?|the|our|her|his|their|class|one|two|all|key)\s+)*(?:${adults})\s+(?:will|to)\b`,
    'i',
  ),
  /\b(?:will|to)\s+(?:continue to\s+)?receive\b/i,
  /\b(?:will|to)\s+(?:continue to\s+)?(?:have|be given|get)\s+(?:regular\s+|daily\s+|weekly\s+|continued\s+)?(?:access|opportunit(?:y|ies))\s*(?:to|for)\b/i,
  /\bwill\s+(?:continue to\s+)?be\s+(?:given|provided|offered|supported|taught|helped|encouraged|reminded|seated|sat|monitored|assessed|referred)\b/i,
  /\bwill\s+(?:continue to\s+)?(?:have|get)\s+(?:an?\s+|\d+\s+|one\s+|two\s+|three\s+|daily\s+|weekly\s+|regular\s+|extra\s+|additional\s+|small\s+|1:1\s+|one-to-one\s+)*(?:[\w’'-]+\s+)?(?:sessions?|support|help|interventions?|therapy|tuition|lessons?|adult|ta|time with)\b/i,
  /\bwill\s+(?:attend|take part in|join|work in|go to)\s+(?:an?\s+|the\s+|daily\s+|weekly\s+|regular\s+|\d+\s+|small\s+)*(?:[\w’'-]+\s+){0,3}(?:interventions?|sessions?|programmes?|nurture groups?|therapy|booster groups?|support groups?)\b/i,
  new RegExp(
    String.raw`\bwill\s+work\s+(?:1:1\s+|one-to-one\s+|weekly\s+|daily\s+)*with\s+(?:(?:an?|the|his|her|their)\s+)?(?:${adults})\b`,
    'i',
  ),
  /\bsupport (?:will be|is) (?:provided|given|in place)\b/i,
];

/** True when the sentence describes what is provided instead of what the child will do. */
export function describesService(text: string): boolean {
  return services.some((pattern) => pattern.test(text));
}

/**
 * Two behaviours with a "will" each. An "and" alone does not count: 'go and come back', 'ask and answer' and 'understand and carry out'
 * are one behaviour, and only the writer can tell.
 */
const several: readonly RegExp[] = [
  /,?\s(?:and|as well as)\s(?:(?:then|also|he|she|they|[A-Z][\w’'-]+)\s)*will\b/,
  /,?\s(?:and|as well as)\s(?:(?:then|also)\s)?(?:be able to|to be able to)\b/i,
  /\b(?:will also|also will)\b/i,
  /[.;]\s+(?:he|she|they)\s+will\b/i,
];

export function saysSeveralThings(text: string): boolean {
  return several.some((pattern) => pattern.test(text));
}

/** Words that nobody can see or count. Without a measure they leave open when the target is reached. */
const vague: readonly string[] = [
  'improve',
  'improved',
  'improves',
  'better',
  'develop',
  'increase',
  'enhance',
  'extend',
  'strengthen',
  'make progress',
  'make good progress',
  'work on',
  'work towards',
  'continue to',
  'confidence',
  'confident',
  'confidently',
  'more independent',
  'more independently',
  'more often',
  'more able',
  'appropriately',
  'an appropriate',
  'successfully',
  'engage',
  'be aware of',
  'understand',
  'know',
  'try to',
  'begin to',
  'focus',
  'settle',
  'cope',
];

/** The vague words of a target, in the order of the list. */
export function vagueWordsInTarget(text: string): readonly string[] {
  return vague.filter((words) => new RegExp(String.raw`\b${words}\b`, 'i').test(text));
}

const numberWord = String.raw`(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred)`;

const counts: readonly RegExp[] = [
  // 8 out of 10, 4/5, four days out of five, 80%
  new RegExp(String.raw`\b${numberWord}\s+(?:[\w-]+\s+)?(?:out\s+)?of\s+(?:the\s+)?${numberWord}\b`, 'i'),
  /\b\d+\s*\/\s*\d+\b/,
  /\b\d+(?:\.\d+)?\s*(?:%|per cent\b)/i,
  // 80 words, three times a week, within two minutes
  new RegExp(
    String.raw`\b${numberWord}[\s-]+(?:or more\s+|new\s+|different\s+|correct\s+|familiar\s+|common\s+|key\s+|high-frequency\s+|simple\s+|full\s+)*(?:words?|sounds?|letters?|phonemes?|graphemes?|questions?|sentences?|times|minutes?|seconds?|metres?|days|occasions?|marks|points|steps?|spellings?|numbers?|facts?|items?|signs?|pages?|tasks?|turns?|exchanges?|prompts?|reminders?|friends?|foods?|pieces?)\b`,
    'i',
  ),
  /\b(?:once|twice)\s+(?:a|each|every|per)\s+(?:day|week|lesson|session|half-term|term)\b/i,
  /\b(?:every|each)\s+(?:day|lesson|morning|lunchtime|playtime|session)\b/i,
];

/** True when a text says how many, how often or how fast. */
export function hasCount(text: string): boolean {
  return counts.some((pattern) => pattern.test(text));
}

/** What can follow 'by': 'the end of Term 2', '11 December', 'July 2027', 'Easter', 'Year 4'. */
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?\s+(?:${monthNames.join('|')})`;
const stretch = String.raw`(?:the\s+)?(?:autumn|spring|summer)|half[- ]term|term\s+\d|year\s+\d|christmas|easter`;
const dates = new RegExp(
  String.raw`\b(?:by|before|at|until)\s+(?:(?:the\s+)?(?:end|start|beginning)\s+of\b|${day}|${monthNames.join('|')}|${stretch})`,
  'i',
);

/** True when a text says by when in words: 'By the end of Term 2', 'by July 2027'. */
export function namesADate(text: string): boolean {
  return dates.test(text);
}
