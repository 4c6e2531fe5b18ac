import { letterPapers, type LetterTemplate } from '../../domain/letters/model';
import { usualTemplate } from '../../domain/letters/templates';
import type { PaperId } from '../../domain/papers/papers';
import type { PackSchool } from '../../domain/reviews/pack-data';
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

/** Ids of wordings that the school gave up, the latest of each letter. */
export async function formerLetters(reader: Reader): Promise<ReadonlyMap<PaperId, string>> {
  const rows: Pick<LetterRow, 'id' | 'kind'>[] = await reader('letterTemplates')
    .select('id', 'kind')
    .whereNotNull('deletedAt')
    .orderBy('createdAt');
  return new Map(rows.map(({ id, kind }) => [kind, id]));
}

/** The school whose letters are shown with a made-up review. */
export async function firstSchool(reader: Reader): Promise<PackSchool | undefined> {
  return reader<PackSchool>('schools')
    .select('id', 'name', 'laNumber', 'laEstab', 'urn', 'address', 'postcode', 'phone', 'email')
    .select('headName', 'sencoName', 'adviceService', 'laName', 'logoDocumentId')
    .whereNull('deletedAt')
    .orderBy(['position', 'createdAt'])
    .first();
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
