import type { IsoDate } from '../common/calendar-date';
import type { PackId } from '../papers/packs';
import type { ReviewType } from '../reviews/codes';
import type { Attendance, InviteeRole } from '../reviews/model';
import type { TrackedDeadline } from '../reviews/deadline-progress';
import type { MeetingWindow } from '../reviews/meeting-window';
import type { ReviewTab } from '../reviews/missing-for-pack';

/** A pupil as a line of a list names her. */
export interface DuePupil {
  readonly id: string;
  /** 'Maya O’Brien-Tate'. */
  readonly name: string;
  readonly calledName: string;
  readonly schoolId: string;
  readonly schoolName: string;
}

/** An open review as far as what is due hangs on it. */
export interface OpenReview {
  readonly reviewId: string;
  readonly type: ReviewType;
  readonly pupil: DuePupil;
  readonly planId: string;
  readonly meetingOn: IsoDate | null;
  /** '14:00', or null. */
  readonly meetingAt: string | null;
  readonly completedOn: IsoDate | null;
  readonly deadlines: readonly TrackedDeadline[];
  readonly window: MeetingWindow;
  /** What the meeting left behind; left out where nobody asks for it. */
  readonly record?: DueRecord;
  readonly invitees: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: InviteeRole;
    readonly agency: string | null;
    readonly adviceWanted: boolean;
    readonly adviceAskedOn: IsoDate | null;
    readonly adviceReceivedOn: IsoDate | null;
    readonly remindedOn: IsoDate | null;
    readonly attendance: Attendance | null;
  }[];
}

/** The record of a meeting as far as what is due hangs on it. */
export interface DueRecord {
  /** True once anything is written under a point of the agenda. */
  readonly isWritten: boolean;
  /** The actions that are not done. */
  readonly actions: readonly {
    readonly id: string;
    readonly what: string;
    readonly owner: string | null;
    readonly dueOn: IsoDate | null;
  }[];
}

/** A plan in force without an open review. */
export interface PlanWithoutReview {
  readonly planId: string;
  readonly pupil: DuePupil;
  /** The type that the next review will be. */
  readonly nextType: ReviewType;
  readonly deadlines: readonly TrackedDeadline[];
  readonly window: MeetingWindow;
}

/** Where a line's button leads. */
export type DueTarget =
  | { readonly kind: 'review'; readonly id: string; readonly tab: ReviewTab }
  | { readonly kind: 'pack'; readonly id: string; readonly pack: PackId }
  /** The pupil’s plan and reviews. */
  | { readonly kind: 'pupil'; readonly id: string }
  | { readonly kind: 'plan'; readonly id: string }
  /** The review of a SEN support plan. */
  | { readonly kind: 'support-plan'; readonly id: string }
  /** The pupil’s support: the meetings with the parents. */
  | { readonly kind: 'support'; readonly id: string }
  /** A request for a copy of the pupil's record. */
  | { readonly kind: 'access'; readonly id: string }
  /** The pupil's file for the next school: to be handed over, or waiting for its receipt. */
  | { readonly kind: 'transfer'; readonly id: string; readonly awaits: 'handing-over' | 'receipt' };

/** One line of Home: who, what, by when, why, one button. */
export interface DueLine {
  readonly id: string;
  readonly pupil: DuePupil;
  /** 'Send the invitations for the annual review'; of what another person owes only 'Advice' or 'Views'. */
  readonly what: string;
  /** Who owes it; null where nobody is named. Apart from `what`, so that the name can be hidden. */
  readonly from: { readonly name: string; readonly agency: string | null } | null;
  readonly dueOn: IsoDate | null;
  /** 'by 7 January 2027 (in 6 weeks)', '3 days late, due 20 November 2026'. */
  readonly byWhen: string;
  /** A full sentence. */
  readonly why: string;
  readonly source: string | null;
  readonly action: { readonly label: string; readonly target: DueTarget };
}

/** What is due across all pupils, in the columns of Home. */
export interface DueLists {
  readonly overdue: readonly DueLine[];
  /** Within 14 days. */
  readonly soon: readonly DueLine[];
  /** Within 15 to 42 days. */
  readonly later: readonly DueLine[];
  /** What other people owe the school. */
  readonly waiting: readonly DueLine[];
}
