import type { AnswerGroup } from '../../domain/reviews/answer-field';
import { childViewsGroups } from '../../domain/reviews/forms/child-views';
import { earlyReviewGroups } from '../../domain/reviews/forms/early-review';
import { inviteeForm, inviteeFormGroups, outcomeAnswerKey } from '../../domain/reviews/forms/forms';
import { fundingGroups } from '../../domain/reviews/forms/funding';
import { laReportGroups } from '../../domain/reviews/forms/la-report';
import { transitionGroups } from '../../domain/reviews/forms/transition';
import { childLayoutOf } from '../../domain/reviews/known-views';
import { type OutcomeNote, outcomeProgress } from '../../domain/reviews/model';
import type { PackAnswerGroup } from '../../domain/reviews/pack-answer';
import { printedGroups } from '../../domain/reviews/printed-groups';
import { recommendations } from '../../domain/reviews/record-codes';
import type { PackInviteeForm, PackOutcomeRecord, ReviewRecordData } from '../../domain/reviews/record-data';
import type { Reader } from '../database/database';
import type { CaseReview } from './caseload';
import { actionsOf, agendaOf, amendmentsOf, deliveredOf, differencesOf } from './record-repository';
import type { InviteeRow } from './repository';

/** What was read for a review already, and how an answer of it is found. */
interface RecordSources {
  readonly review: CaseReview;
  readonly answered: (key: string) => string;
  readonly inviteeAnswers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly notes: ReadonlyMap<string, OutcomeNote>;
}

/** Gathers the part of a review around its meeting, for screens and papers. Reads only. */
export async function gatherRecord(reader: Reader, sources: RecordSources): Promise<ReviewRecordData> {
  const { review, answered, inviteeAnswers, notes } = sources;
  const { row } = review;
  const printed = (groups: readonly AnswerGroup[]): PackAnswerGroup[] => printedGroups(groups, answered);
  return {
    childViews: printed(childViewsGroups),
    childLayout: childLayoutOf(answered('childLayout')),
    inviteeForms: review.invitees.flatMap((invitee) =>
      formOf(invitee, inviteeAnswers.get(invitee.id) ?? new Map<string, string>()),
    ),
    outcomes: Object.fromEntries([...notes].map(([id, note]) => [id, outcomeRecord(note)])),
    delivered: await deliveredOf(reader, row.id),
    funding: printed(fundingGroups),
    agenda: await agendaOf(reader, row.id),
    actions: await actionsOf(reader, row.id),
    differences: await differencesOf(reader, row.id),
    amendments: await amendmentsOf(reader, row.id),
    laReport: printed(laReportGroups),
    transition: printed(transitionGroups),
    earlyReview: printed(earlyReviewGroups),
    minuteTaker: row.minuteTaker,
    meetingEndedAt: row.meetingEndedAt,
    recommendation: row.recommendation,
    recommendationName: nameOf(row.recommendation),
    decision: row.decision,
    decisionName: nameOf(row.decision),
    noticeOn: row.noticeOn,
  };
}

function formOf(invitee: InviteeRow, answers: ReadonlyMap<string, string>): PackInviteeForm[] {
  const { id, name, role, agency } = invitee;
  const form = inviteeForm(role);
  if (form === null) return [];
  const stem = outcomeAnswerKey('');
  const spoken = [...answers].filter(([key, value]) => key.startsWith(stem) && value !== '');
  return [
    {
      inviteeId: id,
      name,
      role,
      agency,
      form,
      groups: printedGroups(inviteeFormGroups(role), (key) => answers.get(key) ?? ''),
      outcomes: Object.fromEntries(spoken.map(([key, value]) => [key.slice(stem.length), value])),
    },
  ];
}

function outcomeRecord(note: OutcomeNote): PackOutcomeRecord {
  return {
    childFeeling: note.childFeeling,
    agreedProgress: note.agreedProgress,
    agreedProgressName: outcomeProgress.find((item) => item.code === note.agreedProgress)?.name ?? null,
    meetingNote: note.meetingNote,
    newWho: note.newWho,
  };
}

function nameOf(code: string | null): string | null {
  return recommendations.find((item) => item.code === code)?.name ?? null;
}
