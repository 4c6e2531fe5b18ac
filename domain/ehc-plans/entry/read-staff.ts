import { capital } from '../../common/text';
import { numberOf, numberPattern } from './number-words';

const oneToOne =
  /\b(?:1\s*:\s*1|1\s*[-–]\s*1|1 to 1|one[- ]to[- ]one|1-to-1|individual (?:session|support|tuition|teaching|work)s?)\b/i;
const figures = /(?<![\d:.])([1-3])\s?:\s?(\d{1,2})(?![\d:]|\s?(?:am|pm)\b)( or (?:smaller|fewer|less))?/gi;
const groups = new RegExp(
  String.raw`\b(?:groups?\s+(?:of|with)\s+(up to|no more than|at most|a maximum of)?\s*(${numberPattern})(?!\s*(?:-|–|to|or)\s*\d)|(in pairs|paired|with one other (?:pupil|child))\b)`,
  'gi',
);

/** The ratio that the words state for certain: '1:1', '1:4', '1:6 or smaller'; null where they say none or several. */
export function ratioOf(text: string): string | null {
  const found = new Set<string>();
  for (const [, adults, children, smaller = ''] of text.matchAll(figures))
    found.add(`${adults}:${children}${smaller.toLowerCase()}`);
  if (oneToOne.test(text)) found.add('1:1');
  for (const [, limit, count, pair] of text.matchAll(groups))
    found.add(
      pair === undefined ? `1:${numberOf(count ?? '')}${limit === undefined ? '' : ' or smaller'}` : '1:2',
    );
  const [first, ...others] = found;
  return first === undefined || others.length > 0 ? null : first;
}

/** Who provides it in schools and health services. */
const roles = String.raw`(?:teaching assistants?|learning support assistants?|support assistants?|therapy assistants?|support assistant|assistants?|HLTA|TA|LSA|ELSA|teachers?|therapists?|psychologists?|physiotherapists?|SENDCO|SENCO|SENCo|adults?|mentors?|nurses?|practitioners?|counsellors?|tutors?|key ?workers?|specialists?|members? of staff|staff)`;
const byWhom = new RegExp(
  String.raw`\b(?:by|from)\s+(?:(?:a|an|the|any|one)\s+)?((?:[\p{L}-]+\s+){0,5}?${roles})\b((?:,? (?:who is |and )?(?:trained|supervised|overseen|employed|registered|qualified|at level|with (?:training|experience)|working)\b[^.,;:()\d]*\d?)?)`,
  'u',
);

/** 'by a trained teaching assistant' -> 'Trained teaching assistant'; null where the words name nobody. */
export function providerOf(text: string): string | null {
  const found = byWhom.exec(text);
  const words = `${found?.[1] ?? ''}${found?.[2] ?? ''}`.trim();
  if (words === '' || /\b(?:for|in|at|during|when|if)\b/i.test(found?.[1] ?? '')) return null;
  return capital(words);
}
