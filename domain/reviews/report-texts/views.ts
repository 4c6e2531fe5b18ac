import type { ReviewPackData } from '../pack-data';
import type { PackInviteeForm } from '../record-data';
import { answeredText, answerOf, paragraphsOrNull } from './answers';

/*
 * The summary of views in the report to the authority (R12). Where nobody has written a summary, the views themselves stand in
 * its place, so that what was gathered is never left out.
 */

export function childViewsText({ record }: ReviewPackData): string | null {
  return answerOf(record.laReport, 'laChildViews') ?? answeredText(record.childViews);
}

export function parentViewsText({ record }: ReviewPackData): string | null {
  return answerOf(record.laReport, 'laParentViews') ?? formsText(record.inviteeForms, 'views');
}

export function professionalViewsText({ record }: ReviewPackData): string | null {
  return answerOf(record.laReport, 'laProfessionalViews') ?? formsText(record.inviteeForms, 'advice');
}

function formsText(forms: readonly PackInviteeForm[], form: PackInviteeForm['form']): string | null {
  return paragraphsOrNull(
    forms
      .filter((candidate) => candidate.form === form)
      .map((candidate) => {
        const answers = answeredText(candidate.groups);
        return answers && `${candidate.name}${candidate.agency ? `, ${candidate.agency}` : ''}\n${answers}`;
      }),
  );
}
