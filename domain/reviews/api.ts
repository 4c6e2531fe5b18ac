import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { byId, idSchema, nothing } from '../common/ids';
import type { NotCarried } from '../ehc-plans/carry-delivery';
import { ehcPlanFields, type PlanStatus } from '../ehc-plans/model';
import type { PlanVersion } from '../ehc-plans/plan-view';
import { chosenDate } from '../pupils/field-schemas';
import type { LeftAmendment } from './apply-amendments';
import {
  attainmentFields,
  deadlineNotePart,
  inviteeDays,
  inviteeFields,
  reviewFields,
  startReviewSchema,
} from './model';
import type { ReviewType } from './codes';
import { deadlineRules } from './deadline-model';
import type { MeetingHistory } from './meeting-history';
import type { MeetingWindow } from './meeting-window';
import type { PackDeadline, PackDocument, ReviewPackData } from './pack-data';
import { recordLists } from './record-model';
import type { ItemSessions } from '../sessions/item-sessions';
import type { Planner } from './planner/planner-model';

/** One answer of the school report as it stands in its field. */
export interface TypedAnswer {
  readonly key: string;
  /** As typed (money in pounds); '' while empty. */
  readonly value: string;
  /** True while it is taken from the pupil's own record. */
  readonly fromRecord: boolean;
}

/** A report of the pupil that may go into the pack. */
export interface DocumentChoice extends Omit<PackDocument, 'number'> {
  readonly included: boolean;
}

/** What the screen of a review shows. The rules of the domain word the rest from `data`. */
export interface ReviewPage {
  readonly data: ReviewPackData;
  readonly window: MeetingWindow;
  readonly answers: readonly TypedAnswer[];
  /** The same for the forms of invitees (R3, R5), by the invitee's id; what is not there is empty. */
  readonly inviteeAnswers: Readonly<Record<string, readonly TypedAnswer[]>>;
  /** The pupil's reports in the order of the pack, also those left out. */
  readonly documents: readonly DocumentChoice[];
  readonly canPropose: boolean;
}

/** A review on a list. */
export interface ReviewLine {
  readonly reviewId: string;
  readonly type: ReviewType;
  readonly meetingOn: IsoDate | null;
  readonly completedOn: IsoDate | null;
}

/** The plan and reviews of one pupil, for her page. */
export interface PupilReviews {
  readonly calledName: string;
  readonly plan:
    (PlanVersion & { readonly localAuthority: string | null; readonly caseOfficer: string | null }) | null;
  readonly olderPlans: readonly PlanVersion[];
  readonly outcomeCount: number;
  readonly provisionMinutesPerWeek: number;
  /** The deadlines that do not hang on a meeting; empty without a plan. */
  readonly keyDates: readonly PackDeadline[];
  readonly reviews: readonly ReviewLine[];
  /** The next review to start; null without a plan in force, or while one is open. */
  readonly next: {
    readonly type: ReviewType;
    readonly why: string;
    readonly windows: readonly TypeWindow[];
  } | null;
}

/** The lawful window for the meeting of each type of review. */
export interface TypeWindow {
  readonly type: ReviewType;
  readonly window: MeetingWindow;
}

/** One row of the screen of all reviews: an open review, or a plan whose review is not started. */
export interface ReviewListRow {
  readonly reviewId: string | null;
  readonly planId: string;
  readonly planStatus: PlanStatus;
  readonly type: ReviewType;
  readonly pupil: {
    readonly id: string;
    readonly name: string;
    readonly yearName: string | null;
    readonly className: string | null;
  };
  readonly schoolId: string;
  readonly schoolName: string;
  readonly meetingOn: IsoDate | null;
  readonly latestMeetingOn: IsoDate | null;
  readonly state: ReviewListState;
  /** 'Meeting 21 January 2027 (in 8 weeks); the latest lawful day is 21 January 2027.' */
  readonly sentence: string;
  /** 'Next: send the invitations by 7 January 2027 (in 6 weeks).' */
  readonly next: string;
}

export type ReviewListState = 'late' | 'not-started' | 'no-date' | 'planned' | 'held' | 'complete';

export interface ReviewList {
  readonly today: IsoDate;
  readonly rows: readonly ReviewListRow[];
  readonly schools: readonly { readonly id: string; readonly name: string }[];
}

const value = z.union([z.string(), z.boolean(), z.null()], { error: 'This value cannot be saved.' });
const text = z.string().max(20_000, 'This can have at most 20,000 characters.');
const direction = z.union([z.literal(-1), z.literal(1)]);
const day = z.enum(inviteeDays.map((item) => item.key));
const list = z.enum(recordLists);
const nullableDate = reviewFields.meetingOn;
const copyKey = z.string().max(60);

export const reviewsApi = {
  page: call(byId).returns<ReviewPage>(),
  packData: call(byId).returns<ReviewPackData>(),
  list: call(nothing).returns<ReviewList>(),
  /** All reviews of all pupils with their lawful windows, for the planner of a year. */
  planner: call(nothing).returns<Planner>(),
  /** The dates that the meeting of a review has had. */
  meetingHistory: call(z.object({ reviewId: idSchema })).returns<MeetingHistory>(),
  forPupil: call(z.object({ pupilId: idSchema })).returns<PupilReviews>(),
  /** Starts a review of the plan in force and proposes whom to invite and which reports go in. */
  start: call(startReviewSchema.extend({ pupilId: idSchema })).returns<{ reviewId: string }>(),
  /** One of reviewFields. Moving the meeting moves every deadline that hangs on it. */
  setField: call(z.object({ reviewId: idSchema, field: z.string().max(40), value })).returns<null>(),
  remove: call(byId).returns<null>(),
  /** Notes on a deadline: done on, by whom, evidence, why late; another date only with a reason. Fields left out stay. */
  noteDeadline: call(
    z.object({
      reviewId: idSchema,
      rule: z.enum(deadlineRules),
      note: deadlineNotePart,
    }),
  ).returns<null>(),
  addInvitee: call(
    z.object({
      reviewId: idSchema,
      name: inviteeFields.name,
      role: inviteeFields.role,
      agency: inviteeFields.agency,
      /** For someone who came to the meeting and was not invited. */
      attendance: inviteeFields.attendance.optional(),
    }),
  ).returns<{ id: string }>(),
  /** Adds those who should be invited by the records and are not yet. Gives how many. */
  proposeInvitees: call(z.object({ reviewId: idSchema })).returns<{ added: number }>(),
  setInviteeField: call(z.object({ inviteeId: idSchema, field: z.string().max(40), value })).returns<null>(),
  /** One day for several invitees at once: "everyone was invited today". */
  markInvitees: call(
    z.object({ reviewId: idSchema, inviteeIds: z.array(idSchema).min(1).max(100), day, on: nullableDate }),
  ).returns<null>(),
  moveInvitee: call(z.object({ inviteeId: idSchema, by: direction })).returns<null>(),
  removeInvitee: call(z.object({ inviteeId: idSchema })).returns<null>(),
  /** An answer of the school report or of the checklist, as typed. */
  setAnswer: call(z.object({ reviewId: idSchema, field: z.string().max(40), value: text })).returns<null>(),
  addAttainment: call(z.object({ reviewId: idSchema, subject: attainmentFields.subject })).returns<{
    id: string;
  }>(),
  setAttainmentField: call(
    z.object({
      id: idSchema,
      field: z.enum(['subject', 'earlier', 'previous', 'current']),
      value: z.string().max(200).nullable(),
    }),
  ).returns<null>(),
  moveAttainment: call(z.object({ id: idSchema, by: direction })).returns<null>(),
  removeAttainment: call(byId).returns<null>(),
  /** One of outcomeNoteFields, for an outcome of section E. */
  setOutcomeField: call(
    z.object({ reviewId: idSchema, outcomeId: idSchema, field: z.string().max(40), value }),
  ).returns<null>(),
  setDocument: call(
    z.object({
      reviewId: idSchema,
      documentId: idSchema,
      included: z.boolean().optional(),
      circulatedTo: z.string().max(1000).nullable().optional(),
    }),
  ).returns<null>(),
  /** An answer of an invitee's form (advice or views), as typed. `field` may name an outcome (forms.ts, outcomeAnswerKey). */
  setInviteeAnswer: call(
    z.object({ inviteeId: idSchema, field: z.string().max(60), value: text }),
  ).returns<null>(),
  /** One of deliveredFields, for an item of provision of the review's plan. Money: text is pounds as typed, a number pence. */
  setDelivered: call(
    z.object({
      reviewId: idSchema,
      provisionId: idSchema,
      field: z.string().max(40),
      value: z.union([z.string(), z.number(), z.null()], { error: 'This value cannot be saved.' }),
    }),
  ).returns<null>(),
  /** Takes the plan's own figures as delivered for these items, in one change; who provides it only where nobody is named. */
  deliverAsPlanned: call(
    z.object({ reviewId: idSchema, provisionIds: z.array(idSchema).min(1).max(200) }),
  ).returns<null>(),
  /** Keeps the price of an hour and other costs of items, whole pence, in one change; null leaves what is there. */
  takeCosts: call(
    z.object({
      reviewId: idSchema,
      items: z
        .array(
          z.object({
            provisionId: idSchema,
            hourlyCostPence: z.int().min(0).max(1_000_000).nullable(),
            otherCostPence: z.int().min(0).max(100_000_000).nullable(),
          }),
        )
        .min(1)
        .max(200),
    }),
  ).returns<null>(),
  /** What the register of sessions has for items of section F, by the item's id; only items that a run delivers. */
  notedSessions: call(z.object({ reviewId: idSchema })).returns<Readonly<Record<string, ItemSessions>>>(),
  /**
   * Takes what the register of sessions has as delivered, for these items, in one change. What was typed stays, unless `replace`.
   * Gives how many items were changed.
   */
  takeSessions: call(
    z.object({ reviewId: idSchema, provisionIds: z.array(idSchema).min(1).max(200), replace: z.boolean() }),
  ).returns<{ taken: number }>(),
  /** Adds a line to the agenda, the actions, the differences of opinion or the amendments. */
  addRecordLine: call(
    z.object({
      reviewId: idSchema,
      list,
      text,
      /** Other fields of the line that are known already: recordFields. */
      more: z.record(z.string().max(40), value).optional(),
    }),
  ).returns<{ id: string }>(),
  /** One of recordFields of that list. */
  setRecordField: call(z.object({ list, id: idSchema, field: z.string().max(40), value })).returns<null>(),
  moveRecordLine: call(z.object({ list, id: idSchema, by: direction })).returns<null>(),
  removeRecordLine: call(z.object({ list, id: idSchema })).returns<null>(),
  /** Writes the usual agenda into a review that has none. */
  addUsualAgenda: call(z.object({ reviewId: idSchema })).returns<{ added: number }>(),
  /** Begins an amendment from an item of the plan, with its wording as current and as proposed wording. */
  amendItem: call(
    z.object({ reviewId: idSchema, kind: z.enum(['need', 'outcome', 'provision']), itemId: idSchema }),
  ).returns<{ id: string }>(),
  /** Begins the amendments that follow from outcomes and provision; what is there stays. Gives how many. */
  proposeAmendments: call(z.object({ reviewId: idSchema })).returns<{ added: number }>(),
  /** Makes the version of the plan that follows from the review, if wanted with the agreed amendments in it. */
  enterAmendedPlan: call(
    z.object({
      reviewId: idSchema,
      status: ehcPlanFields.status,
      issuedOn: chosenDate('Enter the date of issue.', 'The date of issue'),
      withAmendments: z.boolean(),
    }),
  ).returns<{
    planId: string;
    /** 'Section E, E1': where the proposed wording now stands. */
    applied: readonly string[];
    left: readonly LeftAmendment[];
    notCarried: readonly NotCarried[];
  }>(),
  moveDocument: call(z.object({ reviewId: idSchema, documentId: idSchema, by: direction })).returns<null>(),
  /** Sets one of copyLineFields for a field of the authority's online form (R17); for all reviews alike. */
  setCopyField: call(
    z.object({
      key: copyKey,
      field: z.enum(['label', 'limit', 'included']),
      value: z.union([z.string(), z.number(), z.boolean(), z.null()], {
        error: 'This value cannot be saved.',
      }),
    }),
  ).returns<null>(),
  /** Puts a field at another place of the form, counted from 1. */
  moveCopyField: call(
    z.object({
      key: copyKey,
      place: z.number().int('The place must be a whole number.').min(1, 'The first place is 1.').max(1000),
    }),
  ).returns<null>(),
  /** Puts the fields of the form back into the program's own order. */
  resetCopyOrder: call(nothing).returns<null>(),
};
