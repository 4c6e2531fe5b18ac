import { fail, ok, type Result } from '../../domain/common/result';
import type { LetterPreview } from '../../domain/letters/api';
import { exampleReview } from '../../domain/letters/example-review';
import { fillLetter, letterGaps } from '../../domain/letters/fill-letter';
import { letterFrame } from '../../domain/letters/letter-frame';
import type { Audience } from '../../domain/letters/model';
import { readingAgeWords, readingGrade } from '../../domain/letters/reading-age';
import { usualTemplate } from '../../domain/letters/templates';
import { type PaperId, paperInfo } from '../../domain/papers/papers';
import type { ReviewPackData } from '../../domain/reviews/pack-data';
import type { Database } from '../database/database';
import type { ExampleReviews } from './example-reviews';
import { firstSchool, letterTemplates } from './repository';

interface PreviewInput {
  readonly paper: PaperId;
  readonly audience: Audience;
  readonly reviewId: string | null;
}

/** A letter with the facts of a review, to the first person of its audience who is invited. */
export async function previewLetter(
  database: Database,
  reviews: ExampleReviews,
  { paper, audience, reviewId }: PreviewInput,
): Promise<Result<LetterPreview>> {
  const found = reviewId === null ? await madeUp(database) : await reviews.packData({ id: reviewId });
  if (!found.ok) return found;
  const template = (await letterTemplates(database.read)).get(paper) ?? usualTemplate(paper);
  const inviteeId = readerOf(paper, found.value, audience);
  const letter = fillLetter(paper, template, found.value, inviteeId);
  return ok({
    frame: letterFrame(paper, found.value, inviteeId),
    letter,
    gaps: letterGaps(paper, template, found.value, inviteeId),
    reading: audience === 'parents' ? readingAgeWords(readingGrade(letter.body)) : null,
  });
}

async function madeUp(database: Database): Promise<Result<ReviewPackData>> {
  const school = await firstSchool(database.read);
  if (!school) return fail('no-school', 'Add a school first: its name stands on every letter.');
  return ok(exampleReview(school, database.clock.today()));
}

/** Null for a letter to the local authority, and where nobody of the audience is invited. */
function readerOf(paper: PaperId, data: ReviewPackData, audience: Audience): string | null {
  const { forRoles } = paperInfo(paper);
  const readers = data.invitees.filter(
    ({ role }) => forRoles.includes(role) && (role === 'parent') === (audience === 'parents'),
  );
  // The local authority has letters of its own: somebody else shows better what this one says.
  return (readers.find(({ role }) => role !== 'la-sen') ?? readers[0])?.id ?? null;
}
