import type { AnswerGroup } from '../../../domain/reviews/answer-field';
import type { PackAnswerGroup } from '../../../domain/reviews/pack-answer';
import type { PackInvitee, ReviewPackData } from '../../../domain/reviews/pack-data';
import { printedGroups } from '../../../domain/reviews/printed-groups';

interface InviteeForm {
  readonly invitee: PackInvitee | null;
  readonly groups: readonly PackAnswerGroup[];
  /** What was said of each outcome, by the outcome's id. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Nothing is answered yet: a form to be filled in. */
  readonly isToFill: boolean;
}

/** The form of one invitee with the answers; without an invitee the bare form, for anyone to fill in. */
export function inviteeFormOf(
  data: ReviewPackData,
  inviteeId: string | null,
  bare: readonly AnswerGroup[],
): InviteeForm {
  const form = data.record.inviteeForms.find((item) => item.inviteeId === inviteeId);
  const groups = form?.groups ?? printedGroups(bare, () => '');
  const outcomes = form?.outcomes ?? {};
  const isAnswered = groups.some(({ fields }) => fields.some(({ value }) => value !== null));
  return {
    groups,
    outcomes,
    isToFill: !isAnswered && Object.keys(outcomes).length === 0,
    invitee: data.invitees.find(({ id }) => id === inviteeId) ?? null,
  };
}
