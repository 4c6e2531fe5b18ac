import { fail, ok, type Result } from '../../domain/common/result';
import type { DocumentChoice } from '../../domain/reviews/api';
import type { Database, Writer } from '../database/database';
import { loadCases } from './caseload';
import { documentChoices } from './documents-repository';
import { reviewById } from './repository';

const gone = fail('not-found', 'This document or review is no longer there. Nothing was changed.');

/** Chooses whether a report goes into the pack, and notes to whom it was circulated. What is left out stays as it is. */
export async function setDocument(
  database: Database,
  input: {
    reviewId: string;
    documentId: string;
    included?: boolean | undefined;
    circulatedTo?: string | null | undefined;
  },
): Promise<Result<null>> {
  const { reviewId, documentId, included, circulatedTo } = input;
  return database.change('Changed the attachments of a pack', async (writer) => {
    const choices = await choicesOf(database, writer, reviewId);
    if (!choices?.some((choice) => choice.documentId === documentId)) return gone;
    const changed = choices.map((choice) =>
      choice.documentId === documentId
        ? {
            ...choice,
            included: included ?? choice.included,
            circulatedTo: circulatedTo === undefined ? choice.circulatedTo : circulatedTo?.trim() || null,
          }
        : choice,
    );
    await keepChoices(database, writer, reviewId, changed);
    return ok(null);
  });
}

/** Moves a report one place within the pack. */
export async function moveDocument(
  database: Database,
  { reviewId, documentId, by }: { reviewId: string; documentId: string; by: -1 | 1 },
): Promise<Result<null>> {
  return database.change('Changed the order of a pack', async (writer) => {
    const choices = await choicesOf(database, writer, reviewId);
    const from = choices?.findIndex((choice) => choice.documentId === documentId) ?? -1;
    if (!choices || from < 0) return gone;
    const moved = [...choices];
    const [own, neighbour] = [moved[from], moved[from + by]];
    if (own && neighbour) {
      moved[from] = neighbour;
      moved[from + by] = own;
    }
    await keepChoices(database, writer, reviewId, moved);
    return ok(null);
  });
}

async function choicesOf(
  database: Database,
  writer: Writer,
  reviewId: string,
): Promise<DocumentChoice[] | null> {
  const review = await reviewById(writer, reviewId);
  const [pupilCase] = review ? await loadCases(writer, database.clock.today(), [review.pupilId]) : [];
  const found = pupilCase?.reviews.find((candidate) => candidate.row.id === reviewId);
  if (!review || !found) return null;
  return documentChoices(writer, reviewId, review.pupilId, found.facts.lastReviewMeetingOn);
}

/** Writes the whole list as it stands, so that a later report cannot change what was chosen. */
async function keepChoices(
  database: Database,
  writer: Writer,
  reviewId: string,
  choices: readonly DocumentChoice[],
): Promise<void> {
  const rows: { id: string; documentId: string }[] = await writer('reviewDocuments')
    .select('id', 'documentId')
    .where({ reviewId });
  const idOf = new Map(rows.map((row) => [row.documentId, row.id]));
  for (const [position, { documentId, included, circulatedTo }] of choices.entries()) {
    const values = { included: included ? 1 : 0, circulatedTo, position };
    const id = idOf.get(documentId);
    if (id === undefined)
      await writer('reviewDocuments').insert({ ...database.newRecord(), reviewId, documentId, ...values });
    else
      await writer('reviewDocuments')
        .where({ id })
        .update({ ...values, updatedAt: database.clock.now() });
  }
}
