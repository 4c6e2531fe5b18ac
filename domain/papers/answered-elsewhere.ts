import type { ReviewPackData } from '../reviews/pack-data';
import type { usualAgenda } from '../reviews/record-model';
import { fieldOf } from './answers';

type Title = (typeof usualAgenda)[number];

/**
 * What stands under a point of the agenda to which nobody wrote anything because its answer stands in a part of the record of its own:
 * 'See “Actions” below.' Null where there is no such part or nothing in it, and for a point that the school put on the agenda itself.
 */
export function answeredElsewhere(
  title: string,
  { record, outcomes }: Pick<ReviewPackData, 'record' | 'outcomes'>,
): string | null {
  const answers = new Map<string, string | null>([
    answer(
      'Progress towards each outcome (section E)',
      Object.values(record.outcomes).some(({ agreedProgress }) => agreedProgress !== null) &&
        see('Progress agreed for each outcome'),
    ),
    answer(
      'New steps for the coming year',
      outcomes.some(({ newStep }) => newStep !== null) && see('New targets for the coming year'),
    ),
    answer('Actions', record.actions.length > 0 && see('Actions')),
    answer('Date of the next review', proposedDay(record)),
  ]);
  return answers.get(title) ?? null;
}

/** The title is one of the usual agenda's, so that a point that is renamed there is renamed here. */
function answer(title: Title, words: string | false | null): [Title, string | null] {
  return [title, words || null];
}

function see(heading: string): string {
  return `See “${heading}” below.`;
}

function proposedDay({ laReport }: ReviewPackData['record']): string | null {
  const day = fieldOf(laReport, 'laNextReviewOn')?.value ?? null;
  return day && `Proposed: ${day}.`;
}
