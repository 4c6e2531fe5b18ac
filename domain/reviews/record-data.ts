import type { IsoDate } from '../common/calendar-date';
import type { SectionLetter } from '../ehc-plans/sections';
import type { ChildLayout } from '../papers/papers';
import type { InviteeRole, OutcomeProgress } from './model';
import type { PackAnswerGroup } from './pack-answer';
import type { Feeling, Recommendation, Standing } from './record-codes';

/**
 * The part of a review that is gathered and decided around its meeting: views, advice, provision as delivered, the meeting's
 * record, recommendation and decision. Papers print it; what is not known is null.
 */
export interface ReviewRecordData {
  /** R4: the child's views, answered or not. */
  readonly childViews: readonly PackAnswerGroup[];
  /** Which version of R4 is printed: chosen, or proposed by the year group. */
  readonly childLayout: ChildLayout;
  /** R5 and R3: one form for each parent and professional who is invited. */
  readonly inviteeForms: readonly PackInviteeForm[];
  /** What the review says of each outcome besides the school's report, by the outcome's id. */
  readonly outcomes: Readonly<Record<string, PackOutcomeRecord>>;
  /** R7: provision as delivered, by the id of the item of the plan. */
  readonly delivered: Readonly<Record<string, PackDelivered>>;
  readonly funding: readonly PackAnswerGroup[];
  readonly agenda: readonly PackAgendaItem[];
  readonly actions: readonly PackAction[];
  readonly differences: readonly PackDifference[];
  readonly amendments: readonly PackAmendment[];
  /** R12, besides the recommendation. */
  readonly laReport: readonly PackAnswerGroup[];
  readonly transition: readonly PackAnswerGroup[];
  readonly earlyReview: readonly PackAnswerGroup[];
  readonly minuteTaker: string | null;
  /** '15:10', or null. */
  readonly meetingEndedAt: string | null;
  readonly recommendation: Recommendation | null;
  readonly recommendationName: string | null;
  readonly decision: Recommendation | null;
  readonly decisionName: string | null;
  /** When the notice with the proposed amendments was sent (reg. 22). */
  readonly noticeOn: IsoDate | null;
}

export interface PackInviteeForm {
  readonly inviteeId: string;
  readonly name: string;
  readonly role: InviteeRole;
  readonly agency: string | null;
  readonly form: 'views' | 'advice';
  readonly groups: readonly PackAnswerGroup[];
  /** What this person says of each outcome, by the outcome's id; only what was said. */
  readonly outcomes: Readonly<Record<string, string>>;
}

export interface PackOutcomeRecord {
  readonly childFeeling: Feeling | null;
  readonly agreedProgress: OutcomeProgress | null;
  readonly agreedProgressName: string | null;
  readonly meetingNote: string | null;
  /** Who works on the new step. */
  readonly newWho: string | null;
}

/** Minutes, sessions and weeks as delivered; money in whole pence. */
export interface PackDelivered {
  readonly deliveredBy: string | null;
  readonly startedOn: IsoDate | null;
  readonly minutesPerSession: number | null;
  readonly sessionsPerWeek: number | null;
  readonly sessionsPerYear: number | null;
  readonly weeks: number | null;
  readonly gapReason: string | null;
  readonly effect: string | null;
  readonly hourlyCostPence: number | null;
  readonly otherCostPence: number | null;
}

export interface PackAgendaItem {
  readonly id: string;
  readonly title: string;
  readonly discussion: string | null;
  readonly decision: string | null;
}

export interface PackAction {
  readonly id: string;
  readonly what: string;
  readonly owner: string | null;
  readonly dueOn: IsoDate | null;
  readonly doneOn: IsoDate | null;
}

export interface PackDifference {
  readonly id: string;
  readonly who: string | null;
  readonly about: string | null;
  readonly words: string;
}

export interface PackAmendment {
  readonly id: string;
  readonly section: SectionLetter | null;
  readonly ref: string | null;
  readonly itemId: string | null;
  readonly currentText: string | null;
  readonly proposedText: string;
  readonly reason: string | null;
  readonly evidence: string | null;
  readonly proposedBy: string | null;
  readonly standing: Standing | null;
}

/** A record in which nothing has been written yet, its forms included. */
export const emptyRecord: ReviewRecordData = {
  childViews: [],
  childLayout: 'full',
  inviteeForms: [],
  outcomes: {},
  delivered: {},
  funding: [],
  agenda: [],
  actions: [],
  differences: [],
  amendments: [],
  laReport: [],
  transition: [],
  earlyReview: [],
  minuteTaker: null,
  meetingEndedAt: null,
  recommendation: null,
  recommendationName: null,
  decision: null,
  decisionName: null,
  noticeOn: null,
};
