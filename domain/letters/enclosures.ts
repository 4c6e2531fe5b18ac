import type { PaperId } from '../papers/papers';
import type { ReviewPackData } from '../reviews/pack-data';
import type { Audience } from './model';

/** What lies in the envelope with a letter, in words that follow 'With this letter:'. */
export function enclosuresOf(
  paper: PaperId,
  audience: Audience,
  { record }: Pick<ReviewPackData, 'record'>,
): readonly string[] {
  const toParents = audience === 'parents';
  const changes = record.amendments.length > 0;
  switch (paper) {
    case 'invite-parent':
      return ['a slip for your answer', 'a form for what you think'];
    case 'invite-professional':
      return ['the outcomes in the plan', 'a slip for your answer', 'a form for your advice'];
    case 'letter-remind':
      return [toParents ? 'the form for what you think' : 'the form for your advice'];
    case 'letter-papers':
      return [
        toParents
          ? 'the papers for the meeting: what your child and others say, the school’s report, and the reports that have come (all are listed on the first page)'
          : 'the papers for the meeting: the views of the child and the parents, the school’s report, and the advice and reports received (all are listed on the first page)',
      ];
    case 'letter-la':
      return [
        'the school’s report of the meeting, with its recommendation',
        ...(changes ? ['the amendments to the plan that are proposed'] : []),
        'the views, advice and reports on which it rests (all are listed on the first page)',
      ];
    case 'letter-report':
    case 'letter-absent-parent':
      return [
        'the report of the meeting',
        ...(changes
          ? [
              toParents
                ? 'the changes to the plan that are proposed'
                : 'the amendments to the plan that are proposed',
            ]
          : []),
      ];
    default:
      return [];
  }
}

/** Up to so many characters stand on one line. */
const oneLine = 90;

/** 'With this letter: a slip for your answer; a form for what you think'; null where they are better a list. */
export function enclosureLine(items: readonly string[]): string | null {
  const words = items.join('; ');
  return words.length <= oneLine ? `With this letter: ${words}` : null;
}
