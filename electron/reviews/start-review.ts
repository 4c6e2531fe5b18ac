import { fail, ok, type Result } from '../../domain/common/result';
import type { ReviewType } from '../../domain/reviews/codes';
import { proposeInvitees } from '../../domain/reviews/propose-invitees';
import type { Database, Reader, Writer } from '../database/database';
import { loadCases, type PupilCase } from './caseload';
import { insertInvitees } from './invitees';
import { peopleAround } from './people-around';
import { schoolById } from './people-repository';
import { writeUsualAgenda } from './record-lines';

/** What makes new records and knows the day; it reads nothing, so it may be used inside a change. */
type Records = Pick<Database, 'newRecord' | 'clock'>;

/**
 * Starts a review of a pupil's plan in force inside a change: the review, its proposed invitees, the usual agenda and, for each outcome,
 * a row that is seeded from the plan. Failures: `no-plan`, `already-open`.
 */
export async function startReview(
  records: Records,
  writer: Writer,
  input: { readonly pupilId: string; readonly type: ReviewType; readonly meetingOn: string | null },
): Promise<Result<{ reviewId: string }>> {
  const [pupilCase] = await loadCases(writer, records.clock.today(), [input.pupilId]);
  if (!pupilCase?.inForce) {
    return fail(
      'no-plan',
      'There is no plan in force to review. Add the EHC plan first, or change its status from draft to final.',
    );
  }
  if (pupilCase.open)
    return fail(
      'already-open',
      'A review is already open for this pupil. Complete it before starting the next one.',
    );
  const review = {
    ...records.newRecord(),
    planId: pupilCase.inForce.id,
    ...input,
    chair: await chairOf(writer, pupilCase),
  };
  await writer('reviews').insert(review);
  const people = await peopleAround(writer, review.id, pupilCase);
  await insertInvitees(records, writer, review.id, proposeInvitees(people));
  await seedOutcomes(records, writer, review.id, pupilCase.inForce.id);
  await writeUsualAgenda(records, writer, review.id);
  return ok({ reviewId: review.id });
}

async function chairOf(reader: Reader, { pupil }: PupilCase): Promise<string | null> {
  return (await schoolById(reader, pupil.schoolId))?.sencoName ?? null;
}

/** The measure that the plan agreed goes on as the measure of the new step, to be changed where it must. */
async function seedOutcomes(
  records: Records,
  writer: Writer,
  reviewId: string,
  planId: string,
): Promise<void> {
  const outcomes: { id: string; measure: string | null }[] = await writer('ehcOutcomes')
    .select('id', 'measure')
    .where({ planId })
    .whereNull('deletedAt');
  const rows = outcomes.map(({ id, measure }) => ({
    ...records.newRecord(),
    reviewId,
    outcomeId: id,
    newMeasure: measure,
  }));
  for (const row of rows) await writer('reviewOutcomes').insert(row);
}
