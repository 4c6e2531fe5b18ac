import { z } from 'zod';
import { type PaperId, papers } from '../papers/papers';
import { requiredText } from '../pupils/field-schemas';

/** The wording of a letter, with placeholders in double braces: {{child}}. Laid out like `LetterText`. */
export interface LetterTemplate {
  readonly subject: string;
  readonly body: string;
}

/** Every paper that is a letter, in the order of the year. */
export const letterPapers: readonly PaperId[] = papers.filter(({ isLetter }) => isLetter).map(({ id }) => id);

/** Who reads a letter: parents get plain words, professionals the regulation. */
export type Audience = 'parents' | 'professionals';

/** Who can be written to with a letter; a letter without roles goes to the local authority. */
export function audiencesOf(paper: PaperId): readonly Audience[] {
  const roles = papers.find(({ id }) => id === paper)?.forRoles ?? [];
  const audiences: Audience[] = [];
  if (roles.includes('parent')) audiences.push('parents');
  if (roles.length === 0 || roles.some((role) => role !== 'parent')) audiences.push('professionals');
  return audiences;
}

/** What can be typed in a letter. */
export const letterFields = {
  subject: requiredText('Enter the subject of the letter.', 'The subject', 200),
  body: requiredText('Enter the text of the letter.', 'The text', 10_000),
} as const;
export type LetterField = keyof typeof letterFields;

export const letterPaperSchema = z.enum(letterPapers as [PaperId, ...PaperId[]], {
  error: 'This letter is not known.',
});
