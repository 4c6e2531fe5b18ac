import type { PaperId } from '../papers/papers';
import type { LetterTemplate } from './model';
import { afterMeetingTemplates } from './templates-after';
import { invitationTemplates } from './templates-before';
import { authorityTemplates } from './templates-authority';

const usual: Readonly<Partial<Record<PaperId, LetterTemplate>>> = {
  ...invitationTemplates,
  ...afterMeetingTemplates,
  ...authorityTemplates,
};

/** The program's own wording of a letter. @throws Error for a paper that is not a letter */
export function usualTemplate(paper: PaperId): LetterTemplate {
  const template = usual[paper];
  if (!template) throw new Error(`The paper ${paper} is not a letter`);
  return template;
}
