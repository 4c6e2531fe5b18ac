import type { AnswerField, AnswerGroup } from '../answer-field';
import type { InviteeRole } from '../model';
import { checklistFields, schoolReportGroups } from '../school-report-fields';
import { adviceGroups } from './advice';
import { childLayoutField, childViewsGroups } from './child-views';
import { earlyReviewGroups } from './early-review';
import { fundingGroups } from './funding';
import { laReportGroups } from './la-report';
import { parentViewsGroups } from './parent-views';
import { transitionGroups } from './transition';

/** Every field that is answered once in a review. */
export const reviewAnswerFields: readonly AnswerField[] = [
  ...[
    ...schoolReportGroups,
    ...childViewsGroups,
    ...laReportGroups,
    ...fundingGroups,
    ...transitionGroups,
    ...earlyReviewGroups,
  ].flatMap((group) => group.fields),
  ...checklistFields,
  childLayoutField,
];

/** The field of the review with this key, or null. */
export function reviewAnswerField(key: string): AnswerField | null {
  return reviewAnswerFields.find((item) => item.key === key) ?? null;
}

/** The form that an invitee fills in: parents their views, professionals their advice; none for the child and the school itself. */
export function inviteeForm(role: InviteeRole): 'views' | 'advice' | null {
  if (role === 'parent') return 'views';
  return role === 'child' || role === 'school' ? null : 'advice';
}

/** The groups of an invitee's form, in their printed order. */
export function inviteeFormGroups(role: InviteeRole): readonly AnswerGroup[] {
  const form = inviteeForm(role);
  if (form === null) return [];
  return form === 'views' ? parentViewsGroups : adviceGroups;
}

const outcomePrefix = 'outcome:';

/** The key under which an invitee's words on one outcome are kept. */
export function outcomeAnswerKey(outcomeId: string): string {
  return `${outcomePrefix}${outcomeId}`;
}

/** The field of an invitee's form with this key, an outcome's included; null for an unknown one. */
export function inviteeAnswerField(role: InviteeRole, key: string): AnswerField | null {
  if (inviteeForm(role) !== null && key.startsWith(outcomePrefix)) {
    return { key, kind: 'text', label: 'Progress towards this outcome', hint: null, options: [] };
  }
  const fields = inviteeFormGroups(role).flatMap((group) => group.fields);
  return fields.find((item) => item.key === key) ?? null;
}
