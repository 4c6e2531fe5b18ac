import { fail, ok, type Result } from '../../domain/common/result';
import { notLookedAt, notLookedWords, type UnreadDocument } from '../../domain/subject-access/unread';
import type { Reader } from '../database/database';
import { documentChoicesOf } from './repository';

/** Problem `not-looked`: pages that no search can read go out only after somebody ticked that she looked at them. */
export async function lookedAt(
  reader: Reader,
  requestId: string,
  unread: readonly UnreadDocument[],
): Promise<Result<null>> {
  const choices = await documentChoicesOf(reader, requestId);
  const missing = notLookedAt(unread, (documentId) => choices.get(documentId)?.lookedOn ?? null);
  return missing.length === 0 ? ok(null) : fail('not-looked', notLookedWords(missing));
}
