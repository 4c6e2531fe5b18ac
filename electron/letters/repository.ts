import { letterPapers, type LetterTemplate } from '../../domain/letters/model';
import { usualTemplate } from '../../domain/letters/templates';
import type { PaperId } from '../../domain/papers/papers';
import type { Reader } from '../database/database';

/** The school's own wording of a letter. */
export interface LetterRow extends LetterTemplate {
  readonly id: string;
  readonly kind: PaperId;
}

/** The letters that the school words itself. */
export async function ownLetters(reader: Reader): Promise<readonly LetterRow[]> {
  const rows: LetterRow[] = await reader('letterTemplates')
    .select('id', 'kind', 'subject', 'body')
    .whereNull('deletedAt');
  return rows;
}

/** The wording of every letter: the school's own where it has one, else the usual. */
export async function letterTemplates(reader: Reader): Promise<ReadonlyMap<PaperId, LetterTemplate>> {
  const own = new Map((await ownLetters(reader)).map((row) => [row.kind, row]));
  return new Map(
    letterPapers.map((paper) => {
      const { subject, body } = own.get(paper) ?? usualTemplate(paper);
      return [paper, { subject, body }];
    }),
  );
}
