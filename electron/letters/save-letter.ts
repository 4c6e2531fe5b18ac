import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import { type LetterField, letterFields } from '../../domain/letters/model';
import { usualTemplate } from '../../domain/letters/templates';
import { type PaperId, paperInfo } from '../../domain/papers/papers';
import type { Database } from '../database/database';
import { ownLetters } from './repository';

interface SaveInput {
  readonly paper: PaperId;
  readonly field: LetterField;
  readonly value: string;
}

/** Keeps the school's own subject or text; the first change of a letter takes the rest over from the usual wording. */
export async function saveLetter(
  database: Database,
  { paper, field, value }: SaveInput,
): Promise<Result<null>> {
  const checked = checkValue(letterFields[field], field, value);
  if (!checked.ok) return checked;
  const text = { [field]: checked.value };
  return database.change(`Changed the wording: ${paperInfo(paper).title}`, async (writer) => {
    const own = (await ownLetters(writer)).find((row) => row.kind === paper);
    if (own) {
      await writer('letterTemplates')
        .where({ id: own.id })
        .update({ ...text, updatedAt: database.clock.now() });
    } else {
      const { subject, body } = usualTemplate(paper);
      await writer('letterTemplates').insert({
        ...database.newRecord(),
        kind: paper,
        subject,
        body,
        ...text,
      });
    }
    return ok(null);
  });
}

/** Puts the school's own wording into the bin, so that the usual one holds. */
export function resetLetter(database: Database, paper: PaperId): Promise<Result<null>> {
  return database.change(`Usual wording again: ${paperInfo(paper).title}`, async (writer) => {
    const own = (await ownLetters(writer)).find((row) => row.kind === paper);
    if (!own) return fail('not-found', 'This letter has its usual wording already.');
    const now = database.clock.now();
    await writer('letterTemplates').where({ id: own.id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}
