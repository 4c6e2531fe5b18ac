import { type AnswerField, type AnswerGroup } from '../reviews/answer-field';
import { childViewsGroups } from '../reviews/forms/child-views';
import type { PackAnswer, PackAnswerGroup } from '../reviews/pack-answer';
import type { ProfilePupil } from '../profiles/model';
import type { ChildLayout } from './papers';

/** The form for the child's views (R4) without a review: for a plan that is being made, to be filled in by hand. */
export interface ViewsPaper {
  readonly paper: 'views';
  readonly layout: ChildLayout;
  readonly schoolName: string;
  readonly name: string;
  readonly yearAndClass: string;
  readonly groups: readonly PackAnswerGroup[];
}

/** What is said to a review meeting has no place here. */
const onlyForReviews: ReadonlySet<string> = new Set(['childSay']);

export function viewsPaper(pupil: ProfilePupil, layout: ChildLayout): ViewsPaper {
  return {
    paper: 'views',
    layout,
    schoolName: pupil.schoolName,
    name: pupil.name,
    yearAndClass: pupil.yearAndClass,
    groups: childViewsGroups.map(blankGroup),
  };
}

function blankGroup({ key, title, fields }: AnswerGroup): PackAnswerGroup {
  return { key, title, fields: fields.filter(({ key: id }) => !onlyForReviews.has(id)).map(blankField) };
}

function blankField({ key, label, hint, kind, options }: AnswerField): PackAnswer {
  return { key, label, hint, kind, options: options.map(({ name }) => name), value: null };
}
