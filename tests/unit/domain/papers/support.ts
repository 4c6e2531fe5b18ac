import type { LetterWriter } from '../../../../domain/papers/pack-contents';
import { usualChoice, type PackChoice } from '../../../../domain/papers/pack-choice';
import type { ReviewPackData } from '../../../../domain/reviews/pack-data';

/** A letter that says for whom it is: what letters say in full has tests of its own. */
export const write: LetterWriter = (_data, paper, inviteeId) => ({
  subject: paper,
  body: `To ${inviteeId ?? 'the authority'}`,
});

export function choiceFor(inviteeId: string | null, more: Partial<PackChoice> = {}): PackChoice {
  return { ...usualChoice, forInviteeId: inviteeId, ...more };
}

/** The first invitee of a role. */
export function inviteeOf(data: ReviewPackData, role: string): string {
  const found = data.invitees.find((person) => person.role === role);
  if (!found) throw new Error(`Nobody is invited as ${role}`);
  return found.id;
}

/** The same review with something written in every form of a parent or professional: words that tell whose form it is. */
export function withFormsWritten(data: ReviewPackData): ReviewPackData {
  const inviteeForms = data.record.inviteeForms.map((form) => ({
    ...form,
    groups: form.groups.map((group) => ({
      ...group,
      fields: group.fields.map((field) => ({ ...field, value: wordsOf(form.inviteeId) })),
    })),
  }));
  return { ...data, record: { ...data.record, inviteeForms } };
}

/** What stands in the form of this person. */
export function wordsOf(inviteeId: string): string {
  return `Written by ${inviteeId} in confidence`;
}
