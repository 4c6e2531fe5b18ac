import { fillLetter } from '../../domain/letters/fill-letter';
import type { LetterTemplate } from '../../domain/letters/model';
import { usualTemplate } from '../../domain/letters/templates';
import type { LetterWriter } from '../../domain/papers/pack-contents';
import type { PaperId } from '../../domain/papers/papers';

/** Fills letters in the school's own wording where it has one. */
export function letterWriter(templates: ReadonlyMap<PaperId, LetterTemplate>): LetterWriter {
  return (data, paper, inviteeId) =>
    fillLetter(paper, templates.get(paper) ?? usualTemplate(paper), data, inviteeId);
}
