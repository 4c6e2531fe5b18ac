import type { PaperId } from './papers';

/** What a filled paper says where a question of a form has no answer: an empty line would look like something forgotten. */
export const notAnswered = 'Not answered';

/** The same of something that was to be noted at the meeting. */
export const notRecorded = 'Not recorded';

const words: Readonly<Partial<Record<PaperId, string>>> = {
  record: notRecorded,
  attendance: notRecorded,
  'la-report': notAnswered,
  transition: notAnswered,
  'early-request': notAnswered,
};

/** What stands in a filled paper that goes out, where there is no answer; null for papers that are still written on by hand. */
export function unansweredIn(paper: PaperId, isBlank: boolean): string | null {
  return isBlank ? null : (words[paper] ?? null);
}
