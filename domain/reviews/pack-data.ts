import type { IsoDate } from '../common/calendar-date';
import type {
  EhcAdvice,
  EhcNeed,
  EhcOutcome,
  EhcProvision,
  EhcSectionText,
  PlanStatus,
} from '../ehc-plans/model';
import type { Kept } from '../ehc-plans/plan-view';
import type { FlagType, SenNeedCode } from '../pupils/codes';
import type { ReviewType } from './codes';
import type { CopyOrder } from './copy-sheet/copy-line';
import type { DeadlineRule } from './deadline-model';
import type { DeadlineStatus } from './deadline-status';
import type { Attendance, InviteeRole, OutcomeDecision, OutcomeProgress } from './model';
import type { PackAnswerGroup } from './pack-answer';
import type { Due } from './planned-to-date';
import type { ReviewRecordData } from './record-data';

/*
 * Everything that the papers of a review need, as one plain model: it is put together once (electron/reviews/pack-data.ts) and the
 * papers only lay it out. Dates are yyyy-mm-dd; what is not known is null; lists are in the order in which they are printed.
 */

export interface ReviewPackData {
  /** The day on which the pack was put together. */
  readonly preparedOn: IsoDate;
  readonly school: PackSchool;
  readonly pupil: PackPupil;
  /** Those whom the school may contact, parental responsibility first. */
  readonly contacts: readonly PackContact[];
  readonly plan: PackPlan;
  readonly review: PackReview;
  readonly deadlines: readonly PackDeadline[];
  readonly invitees: readonly PackInvitee[];
  /** The school's report (R6), in its printed groups, answered or not. */
  readonly answerGroups: readonly PackAnswerGroup[];
  readonly attainments: readonly PackAttainment[];
  readonly outcomes: readonly PackOutcome[];
  readonly provision: PackProvision;
  /** The reports that go into the pack, numbered from 1. */
  readonly documents: readonly PackDocument[];
  /** Advice that was asked for, or is wanted, and has not come. */
  readonly missingReports: readonly PackMissingReport[];
  /** Where the report of the meeting went, as it was marked as sent, the first sending first. */
  readonly reportSent: readonly PackReportSent[];
  /** Views, advice, provision as delivered, and the meeting with what came of it. */
  readonly record: ReviewRecordData;
  /** The order of the local authority's online form, as the school has set it (R17). */
  readonly copyOrder: CopyOrder;
}

export interface PackSchool {
  readonly id: string;
  readonly name: string;
  readonly laNumber: string | null;
  readonly laEstab: string | null;
  readonly urn: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly headName: string | null;
  readonly sencoName: string | null;
  /** Whom parents can ask for free advice (SENDIASS): name and how to reach it. */
  readonly adviceService: string | null;
  /** The local authority as letters name it. */
  readonly laName: string | null;
  readonly logoDocumentId: string | null;
}

export interface PackPupil {
  readonly id: string;
  readonly legalForename: string;
  readonly middleNames: string | null;
  readonly legalSurname: string;
  readonly knownAs: string | null;
  /** 'Maya O’Brien-Tate': legal forename and surname. */
  readonly legalName: string;
  /** The first name that the papers use: known-as, else legal forename. */
  readonly calledName: string;
  /** 'MO', for footers. */
  readonly initials: string;
  readonly dob: IsoDate;
  /** Whole years on the day of the meeting (today while there is none). */
  readonly age: number;
  readonly sex: 'F' | 'M' | null;
  readonly upn: string | null;
  /** The year group that the pupil is taught in; null when unknown. */
  readonly ncy: number | null;
  /** 'Year 4', or null. */
  readonly yearName: string | null;
  /** 'taught one year behind the year group of her age, Year 5', or null when they agree. */
  readonly chronologicalYearName: string | null;
  readonly className: string | null;
  readonly teacherName: string | null;
  readonly senStatus: { readonly code: string; readonly name: string } | null;
  /** Open needs, primary first. */
  readonly needs: readonly { readonly type: SenNeedCode; readonly name: string; readonly rank: number }[];
  readonly flags: readonly {
    readonly type: FlagType;
    readonly name: string;
    readonly code: string | null;
    readonly startsOn: IsoDate | null;
  }[];
  readonly admissionDate: IsoDate | null;
  readonly firstLanguage: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly gp: string | null;
  readonly communication: string | null;
  readonly medicalPointer: string | null;
  readonly protectionPointer: string | null;
}

export interface PackContact {
  readonly contactId: string;
  readonly name: string;
  readonly relationship: string;
  readonly parentalResponsibility: boolean;
  readonly livesWith: boolean;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
  readonly language: string | null;
  readonly interpreter: boolean;
  readonly communicationNeeds: string | null;
}

export interface PackPlan {
  readonly id: string;
  readonly version: number;
  readonly status: PlanStatus;
  /** 'Amended final'. */
  readonly statusName: string;
  readonly firstIssuedOn: IsoDate;
  readonly issuedOn: IsoDate;
  readonly lastMeetingOn: IsoDate | null;
  readonly lastReviewCompletedOn: IsoDate | null;
  /** Its name, as papers have it. */
  readonly localAuthority: string | null;
  readonly caseOfficer: string | null;
  readonly band: string | null;
  readonly directPaymentPence: number | null;
  readonly texts: readonly EhcSectionText[];
  readonly needs: readonly Kept<EhcNeed>[];
  readonly advice: readonly Kept<EhcAdvice>[];
}

export interface PackReview {
  readonly id: string;
  readonly type: ReviewType;
  /** 'Annual review'. */
  readonly typeName: string;
  readonly meetingOn: IsoDate | null;
  /** '14:00', or null. */
  readonly meetingAt: string | null;
  /** 'Thursday 21 January 2027 at 2.00 pm', or null while there is no date. */
  readonly meetingWords: string | null;
  readonly place: string | null;
  readonly onlineLink: string | null;
  readonly chair: string | null;
  readonly accessNotes: string | null;
  readonly completedOn: IsoDate | null;
  readonly anniversaryOn: IsoDate | null;
  readonly latestMeetingOn: IsoDate | null;
  /** When the parents' own form came back, and how the child was prepared (R0). */
  readonly parentFormReceivedOn: IsoDate | null;
  readonly childPreparedHow: string | null;
  readonly authorName: string | null;
  readonly authorRole: string | null;
}

export interface PackDeadline {
  readonly rule: DeadlineRule;
  /** 'Send the invitations'. */
  readonly title: string;
  /** The day that counts: the overriding one where there is one. */
  readonly dueOn: IsoDate;
  readonly earliestOn: IsoDate | null;
  /** A full sentence: why this date. */
  readonly reason: string;
  readonly source: string;
  readonly kind: 'statutory' | 'good-practice';
  /** Full sentences. */
  readonly warnings: readonly string[];
  /** The day that the rule gives, and why another one holds; null while the rule's day holds. */
  readonly override: { readonly ruleDueOn: IsoDate; readonly reason: string } | null;
  readonly doneOn: IsoDate | null;
  /** True when the day was taken from the grid of invitees or the review itself, not ticked by hand. */
  readonly doneFromRecords: boolean;
  readonly doneBy: string | null;
  readonly evidence: string | null;
  readonly lateReason: string | null;
  readonly state: DeadlineStatus['state'];
  /** 'in 8 weeks', '2 days late', 'done on 7 January 2027'. */
  readonly statusWords: string;
}

export interface PackInvitee {
  readonly id: string;
  readonly contactId: string | null;
  readonly name: string;
  readonly role: InviteeRole;
  /** 'Parent or person with parental responsibility'. */
  readonly roleName: string;
  /** 'reg. 20(2)(a)', or null for those whom the regulation does not name. */
  readonly regulation: string | null;
  readonly agency: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly adviceWanted: boolean;
  readonly invitedOn: IsoDate | null;
  readonly remindedOn: IsoDate | null;
  readonly adviceAskedOn: IsoDate | null;
  readonly adviceReceivedOn: IsoDate | null;
  readonly circulatedOn: IsoDate | null;
  readonly attendance: Attendance | null;
  readonly attendanceName: string | null;
  readonly reportSentOn: IsoDate | null;
  readonly interpreter: string | null;
  readonly accessNeeds: string | null;
  /** Why advice is late or will not come. */
  readonly adviceNote: string | null;
}

export interface PackAttainment {
  readonly id: string;
  readonly subject: string;
  readonly earlier: string | null;
  readonly previous: string | null;
  readonly current: string | null;
}

/** An outcome of section E with what this review says of it. */
export interface PackOutcome {
  readonly outcome: Kept<EhcOutcome>;
  /** 'Communication and interaction', or null. */
  readonly areaName: string | null;
  readonly baseline: string | null;
  readonly evidence: string | null;
  readonly progress: OutcomeProgress | null;
  readonly progressName: string | null;
  readonly comment: string | null;
  readonly decision: OutcomeDecision | null;
  readonly decisionName: string | null;
  readonly newStep: string | null;
  readonly newMeasure: string | null;
  readonly newByDate: IsoDate | null;
}

export interface PackProvision {
  readonly items: readonly PackProvisionItem[];
  /** Sums over section F, in minutes. */
  readonly minutesPerWeek: number;
  readonly minutesPerYear: number;
  /** Provision without figures by its nature, one sentence each. */
  readonly universal: readonly string[];
}

export interface PackProvisionItem {
  readonly provision: Kept<EhcProvision>;
  /** '15 minutes, 4 times a week, 38 weeks a year'; empty without figures. */
  readonly quantity: string;
  readonly minutesPerWeek: number | null;
  readonly minutesPerYear: number | null;
  readonly quantified: boolean;
  /** The days over which its delivery is compared with the plan; null: with the plan's year. */
  readonly due: Due | null;
  /** Sentences that say what the plan leaves open. */
  readonly gaps: readonly string[];
}

export interface PackDocument {
  /** The number of the appendix, from 1. */
  readonly number: number;
  readonly documentId: string;
  readonly title: string;
  readonly author: string | null;
  readonly agency: string | null;
  readonly reportDate: IsoDate | null;
  readonly receivedOn: IsoDate | null;
  readonly fileName: string;
  /** What sort of file it is, as the documents say ('pdf', 'docx'). */
  readonly kind: string;
  readonly bytes: number;
  /** Null when it could not be counted. */
  readonly pages: number | null;
  readonly sha256: string;
  readonly inSectionK: boolean;
  readonly sharedWithParent: boolean;
  readonly circulatedTo: string | null;
}

/** The report of the meeting as it went to one person. */
export interface PackReportSent {
  /** Null for somebody who was not invited. */
  readonly inviteeId: string | null;
  readonly name: string;
  readonly sentOn: IsoDate;
  /** 'By post'. */
  readonly methodName: string;
}

export interface PackMissingReport {
  readonly inviteeId: string;
  readonly name: string;
  readonly agency: string | null;
  /** 'Speech and Language Therapy (Ms Lockwhistle)': agency with the person, for lists. */
  readonly from: string;
  readonly askedOn: IsoDate | null;
  readonly remindedOn: IsoDate | null;
  readonly reason: string | null;
}
