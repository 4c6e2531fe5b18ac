import type { Service } from '../../domain/common/call';
import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import type { ReviewPage, reviewsApi, TypedAnswer } from '../../domain/reviews/api';
import type { DeadlineRule } from '../../domain/reviews/deadline-model';
import { type DeadlineNote, deadlineNoteSchema, reviewFields } from '../../domain/reviews/model';
import { type AnswerField, typedAnswer } from '../../domain/reviews/answer-field';
import { inviteeFormGroups, reviewAnswerFields } from '../../domain/reviews/forms/forms';
import { reviewTypeName } from '../../domain/reviews/words';
import { noField } from '../database/check-field';
import type { Database } from '../database/database';
import { noReview } from '../database/not-there';
import { amendItem } from './amend-item';
import { deliverAsPlanned, setDelivered, takeCosts } from './delivered';
import { notedSessions, takeSessions } from './delivered-sessions';
import { enterAmendedPlan } from './enter-amended-plan';
import { moveCopyField, resetCopyOrder, setCopyField } from './copy-order';
import { setInviteeAnswer } from './invitee-answers';
import {
  addInvitee,
  addProposed,
  markInvitees,
  moveInvitee,
  peopleToPropose,
  removeInvitee,
  setInviteeField,
} from './invitees';
import { reviewList, reviewsOfPupil } from './lists';
import { meetingHistoryOf } from './meeting-history';
import { gatherReview, type ReviewMaterial } from './pack-data';
import { moveDocument, setDocument } from './pack-documents';
import { proposeAmendments } from './propose-amendments';
import {
  addRecordLine,
  addUsualAgenda,
  moveRecordLine,
  removeRecordLine,
  setRecordField,
} from './record-lines';
import { readPlanner } from './planner';
import { reviewById } from './repository';
import {
  addAttainment,
  moveAttainment,
  removeAttainment,
  setAnswer,
  setAttainmentField,
  setOutcomeField,
} from './school-report';
import { startReview } from './start-review';

/** Reviews of EHC plans: the meeting, its deadlines, who is invited, the school's report, what goes into the pack. */
export function reviewsService(database: Database): Service<typeof reviewsApi> {
  return {
    page: ({ id }) => page(database, id),
    packData: async ({ id }) => {
      const material = await gatherReview(database.read, id, database.clock.today());
      return material ? ok(material.data) : noReview;
    },
    list: () => reviewList(database),
    planner: () => readPlanner(database),
    meetingHistory: ({ reviewId }) => meetingHistoryOf(database, reviewId),
    forPupil: ({ pupilId }) => reviewsOfPupil(database, pupilId),
    start: (input) =>
      database.change(`Started a review: ${reviewTypeName(input.type)}`, (writer) =>
        startReview(database, writer, input),
      ),
    setField: (input) => setField(database, input),
    remove: ({ id }) => remove(database, id),
    noteDeadline: ({ reviewId, rule, note }) => noteDeadline(database, reviewId, rule, note),
    addInvitee: (input) => addInvitee(database, input),
    proposeInvitees: ({ reviewId }) => addProposed(database, reviewId),
    setInviteeField: (input) => setInviteeField(database, input),
    markInvitees: (input) => markInvitees(database, input),
    moveInvitee: ({ inviteeId, by }) => moveInvitee(database, inviteeId, by),
    removeInvitee: ({ inviteeId }) => removeInvitee(database, inviteeId),
    setAnswer: (input) => setAnswer(database, input),
    addAttainment: ({ reviewId, subject }) => addAttainment(database, reviewId, subject),
    setAttainmentField: (input) => setAttainmentField(database, input),
    moveAttainment: ({ id, by }) => moveAttainment(database, id, by),
    removeAttainment: ({ id }) => removeAttainment(database, id),
    setOutcomeField: (input) => setOutcomeField(database, input),
    setDocument: (input) => setDocument(database, input),
    moveDocument: (input) => moveDocument(database, input),
    setCopyField: (input) => setCopyField(database, input),
    moveCopyField: (input) => moveCopyField(database, input),
    resetCopyOrder: () => resetCopyOrder(database),
    setInviteeAnswer: (input) => setInviteeAnswer(database, input),
    setDelivered: (input) => setDelivered(database, input),
    deliverAsPlanned: (input) => deliverAsPlanned(database, input),
    takeCosts: (input) => takeCosts(database, input),
    notedSessions: ({ reviewId }) => notedSessions(database, reviewId),
    takeSessions: (input) => takeSessions(database, input),
    addRecordLine: (input) => addRecordLine(database, input),
    setRecordField: (input) => setRecordField(database, input),
    moveRecordLine: (input) => moveRecordLine(database, input),
    removeRecordLine: (input) => removeRecordLine(database, input),
    addUsualAgenda: ({ reviewId }) => addUsualAgenda(database, reviewId),
    amendItem: (input) => amendItem(database, input),
    proposeAmendments: ({ reviewId }) => proposeAmendments(database, reviewId),
    enterAmendedPlan: (input) => enterAmendedPlan(database, input),
  };
}

async function page(database: Database, id: string): Promise<Result<ReviewPage>> {
  const today = database.clock.today();
  const material = await gatherReview(database.read, id, today);
  if (!material) return noReview;
  const proposed = await peopleToPropose(database.read, id, today);
  return ok({
    data: material.data,
    window: material.review.window,
    answers: typedAnswers(material),
    inviteeAnswers: typedInviteeAnswers(material),
    documents: material.documents,
    canPropose: (proposed?.length ?? 0) > 0,
  });
}

function typedAnswers({ answers, known }: ReviewMaterial): readonly TypedAnswer[] {
  return reviewAnswerFields.map((field) => {
    const kept = answers.get(field.key);
    return {
      key: field.key,
      value: typedAnswer(field, kept ?? known[field.key] ?? ''),
      fromRecord: kept === undefined && known[field.key] !== undefined,
    };
  });
}

function typedInviteeAnswers({ review, inviteeAnswers }: ReviewMaterial): ReviewPage['inviteeAnswers'] {
  return Object.fromEntries(
    review.invitees.map(({ id, role }) => {
      const fields = inviteeFormGroups(role).flatMap((group): readonly AnswerField[] => group.fields);
      const kept = inviteeAnswers.get(id);
      const answers = fields.map((field) => ({
        key: field.key,
        value: typedAnswer(field, kept?.get(field.key) ?? ''),
        fromRecord: false,
      }));
      return [id, answers];
    }),
  );
}

async function setField(
  database: Database,
  { reviewId, field, value }: { reviewId: string; field: string; value: string | boolean | null },
): Promise<Result<null>> {
  if (!Object.hasOwn(reviewFields, field)) return noField;
  const checked = checkValue(reviewFields[field as keyof typeof reviewFields], field, value);
  if (!checked.ok) return checked;
  return database.change(
    field === 'meetingOn' ? 'Moved the review meeting' : 'Changed the review',
    async (writer) => {
      const review = await reviewById(writer, reviewId);
      if (!review) return noReview;
      const completedOn = field === 'completedOn' ? checked.value : null;
      if (completedOn !== null && review.meetingOn !== null && completedOn < review.meetingOn) {
        return fail('invalid', 'The decision cannot be before the meeting.');
      }
      const noticeOn = field === 'noticeOn' ? checked.value : null;
      if (noticeOn !== null && review.meetingOn !== null && noticeOn < review.meetingOn) {
        return fail('invalid', 'The amendment notice cannot be before the meeting.');
      }
      await writer('reviews')
        .where({ id: reviewId })
        .update({ [field]: checked.value, updatedAt: database.clock.now() });
      return ok(null);
    },
  );
}

async function remove(database: Database, id: string): Promise<Result<null>> {
  return database.change('Removed a review', async (writer) => {
    if (!(await reviewById(writer, id))) return noReview;
    const now = database.clock.now();
    await writer('reviews').where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

async function noteDeadline(
  database: Database,
  reviewId: string,
  rule: DeadlineRule,
  part: { readonly [Key in keyof DeadlineNote]?: string | null | undefined },
): Promise<Result<null>> {
  return database.change('Changed a deadline', async (writer) => {
    if (!(await reviewById(writer, reviewId))) return noReview;
    const row: (DeadlineNote & { id: string }) | undefined = await writer('reviewDeadlines')
      .where({ reviewId, rule })
      .first();
    const blank = {
      doneOn: null,
      doneBy: null,
      evidence: null,
      lateReason: null,
      overrideDueOn: null,
      overrideReason: null,
    };
    const given = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
    const checked = deadlineNoteSchema.safeParse({ ...blank, ...row, ...given });
    if (!checked.success) return fail('invalid', checked.error.issues[0]?.message ?? 'This cannot be saved.');
    if (row)
      await writer('reviewDeadlines')
        .where({ id: row.id })
        .update({ ...checked.data, updatedAt: database.clock.now() });
    else await writer('reviewDeadlines').insert({ ...database.newRecord(), reviewId, rule, ...checked.data });
    return ok(null);
  });
}
