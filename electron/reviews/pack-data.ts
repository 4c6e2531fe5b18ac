import { broadAreas, flagName, senNeedName, senStatusName } from '../../domain/pupils/codes';
import { ageOn, chronologicalNcy, yearGroupName, yearGroupOn } from '../../domain/pupils/year-group';
import { planStatuses } from '../../domain/ehc-plans/model';
import type { PlanView } from '../../domain/ehc-plans/plan-view';
import {
  minutesPerWeek,
  minutesPerYear,
  provisionTotals,
  quantityInWords,
} from '../../domain/ehc-plans/provision-sums';
import { checkQuantified } from '../../domain/ehc-plans/quantified';
import { knownViews } from '../../domain/reviews/known-views';
import { latestMeetingOn, reviewAnniversary } from '../../domain/reviews/anniversary';
import type { DocumentChoice } from '../../domain/reviews/api';
import type { TrackedDeadline } from '../../domain/reviews/deadline-progress';
import {
  attendances,
  inviteeRoles,
  type OutcomeNote,
  outcomeDecisions,
  outcomeProgress,
} from '../../domain/reviews/model';
import type {
  PackContact,
  PackDeadline,
  PackDocument,
  PackInvitee,
  PackMissingReport,
  PackOutcome,
  PackPlan,
  PackProvision,
  PackPupil,
  PackReview,
  PackSchool,
  ReviewPackData,
} from '../../domain/reviews/pack-data';
import type { Due } from '../../domain/reviews/planned-to-date';
import { printedGroups } from '../../domain/reviews/printed-groups';
import { knownAnswers, schoolReportGroups } from '../../domain/reviews/school-report-fields';
import { agencyWithPerson, initialsOf, meetingInWords, reviewTypeName } from '../../domain/reviews/words';
import { localAuthorityName } from '../../domain/school/local-authority';
import type { Reader } from '../database/database';
import { planView } from '../ehc-plans/repository';
import { type CaseReview, loadCases } from './caseload';
import { keptCopyOrder } from './copy-order';
import { documentChoices } from './documents-repository';
import { duesOf } from './planned-to-date';
import { contactsOf, type PupilRow, schoolById, senRecordOf } from './people-repository';
import { gatherRecord } from './record-data';
import { inviteeAnswersOf } from './record-repository';
import { reportSendings } from './report-sendings';
import { answersOf, attainmentsOf, type InviteeRow, outcomeNotesOf, reviewById } from './repository';

/** Everything that was read for a review, before it is laid out. */
export interface ReviewMaterial {
  readonly data: ReviewPackData;
  readonly review: CaseReview;
  readonly answers: ReadonlyMap<string, string>;
  /** Invitee id -> field -> value. */
  readonly inviteeAnswers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly known: Readonly<Record<string, string>>;
  readonly documents: readonly DocumentChoice[];
}

/** Gathers everything that the papers of a review need; undefined when the review is not there. Reads only. */
export async function gatherReview(
  reader: Reader,
  reviewId: string,
  today: string,
): Promise<ReviewMaterial | undefined> {
  const row = await reviewById(reader, reviewId);
  const [pupilCase] = row ? await loadCases(reader, today, [row.pupilId]) : [];
  const review = pupilCase?.reviews.find((candidate) => candidate.row.id === reviewId);
  const view = review ? await planView(reader, review.plan.id) : undefined;
  const school = pupilCase ? await schoolById(reader, pupilCase.pupil.schoolId) : undefined;
  if (!pupilCase || !review || !view || !school) return undefined;
  const { pupil } = pupilCase;
  const contacts = (await contactsOf(reader, pupil.id)).filter((contact) => contact.contactAllowed);
  const record = await senRecordOf(reader, pupil.id, today);
  const answers = await answersOf(reader, reviewId);
  const inviteeAnswers = await inviteeAnswersOf(reader, reviewId);
  const notes = await outcomeNotesOf(reader, reviewId);
  const attainments = await attainmentsOf(reader, reviewId);
  const documents = await documentChoices(reader, reviewId, pupil.id, review.facts.lastReviewMeetingOn);
  const known = {
    ...knownFrom(pupil, record, school),
    ...knownViews({ ncy: yearGroupOn(pupil, today), invitees: review.invitees }),
  };
  const answered = (key: string): string => answers.get(key) ?? known[key] ?? '';
  const gathered = await gatherRecord(reader, { review, answered, inviteeAnswers, notes });
  const due = await duesOf(reader, { review, delivered: gathered.delivered, today });
  const data: ReviewPackData = {
    preparedOn: today,
    school,
    pupil: packPupil(pupil, record, review.row.meetingOn ?? today, today),
    contacts: contacts.map(withoutPermission),
    plan: { ...packPlan(view, school), ...lastReviewOf(review) },
    review: packReview(review, answered),
    deadlines: review.deadlines.map(packDeadline),
    invitees: review.invitees.map(packInvitee),
    answerGroups: printedGroups(schoolReportGroups, answered),
    attainments,
    outcomes: view.outcomes.map((outcome) => packOutcome(outcome, notes.get(outcome.id))),
    provision: packProvision(view, due),
    documents: numbered(documents),
    missingReports: missingReports(review.invitees),
    reportSent: await reportSendings(reader, reviewId),
    record: gathered,
    copyOrder: await keptCopyOrder(reader),
  };
  return { data, review, answers, inviteeAnswers, known, documents };
}

type SenRecord = Awaited<ReturnType<typeof senRecordOf>>;

function knownFrom(pupil: PupilRow, record: SenRecord, school: PackSchool): Readonly<Record<string, string>> {
  const socialCare = record.flags.filter(({ type }) => type === 'CP' || type === 'CIN' || type === 'EH');
  return knownAnswers({
    attendancePercent: pupil.attendancePercent,
    firstLanguage: pupil.firstLanguage,
    strengths: pupil.strengths,
    isLookedAfter: record.flags.some(({ type }) => type === 'LAC'),
    socialCareFlags: socialCare.map(({ type }) => flagName(type)),
    sencoName: school.sencoName,
  });
}

function withoutPermission({
  contactAllowed: _,
  ...contact
}: PackContact & { contactAllowed: boolean }): PackContact {
  return contact;
}

function packPupil(pupil: PupilRow, record: SenRecord, meetingOn: string, today: string): PackPupil {
  const { attendancePercent: _, strengths: __, schoolId: ___, schoolName: ____, ...kept } = pupil;
  const chronological = chronologicalNcy(pupil.dob, today);
  const year = yearGroupOn(pupil, today);
  return {
    ...kept,
    legalName: `${pupil.legalForename} ${pupil.legalSurname}`,
    calledName: pupil.knownAs ?? pupil.legalForename,
    initials: initialsOf(pupil.legalForename, pupil.legalSurname),
    age: ageOn(pupil.dob, meetingOn).years,
    yearName: yearGroupName(year),
    chronologicalYearName: year === chronological ? null : yearGroupName(chronological),
    senStatus:
      record.status === null ? null : { code: record.status, name: senStatusName(record.status as 'E') },
    needs: record.needs.map((need) => ({ ...need, name: senNeedName(need.type) })),
    flags: record.flags.map((flag) => ({ ...flag, name: flagName(flag.type) })),
  };
}

function packPlan({ plan, texts, needs, advice }: PlanView, school: PackSchool): PackPlan {
  const { pupilId: _, previousId: __, ...kept } = plan;
  const statusName = planStatuses.find((status) => status.code === plan.status)?.name ?? plan.status;
  const localAuthority = localAuthorityName(plan.localAuthority, school);
  return { ...kept, localAuthority, statusName, texts, needs, advice };
}

/** A review that left the plan as it was is not in the plan: the papers name the review from which the dates run. */
function lastReviewOf({ facts: { lastReviewMeetingOn, lastReviewCompletedOn } }: CaseReview) {
  return { lastMeetingOn: lastReviewMeetingOn, lastReviewCompletedOn };
}

function packReview({ row, facts }: CaseReview, answered: (key: string) => string): PackReview {
  const { id, type, meetingOn, meetingAt, place, onlineLink, chair, accessNotes, completedOn } = row;
  const orNull = (key: string): string | null => (answered(key) === '' ? null : answered(key));
  return {
    id,
    type,
    meetingOn,
    meetingAt,
    place,
    onlineLink,
    chair,
    accessNotes,
    completedOn,
    typeName: reviewTypeName(row.type),
    meetingWords: meetingInWords(row.meetingOn, row.meetingAt),
    anniversaryOn: reviewAnniversary(facts),
    latestMeetingOn: latestMeetingOn(facts),
    parentFormReceivedOn: orNull('parentFormReceivedOn'),
    childPreparedHow: orNull('childPreparedHow'),
    authorName: orNull('authorName'),
    authorRole: orNull('authorRole'),
  };
}

/** A deadline as papers and screens show it. */
export function packDeadline(deadline: TrackedDeadline): PackDeadline {
  const {
    rule,
    title,
    earliestOn,
    reason,
    source,
    kind,
    override,
    doneOn,
    doneFromRecords,
    doneBy,
    evidence,
    lateReason,
  } = deadline;
  return {
    rule,
    title,
    dueOn: deadline.countsOn,
    earliestOn,
    reason,
    source,
    kind,
    warnings: deadline.warnings.map((warning) => warning.message),
    override,
    doneOn,
    doneFromRecords,
    doneBy,
    evidence,
    lateReason,
    state: deadline.status.state,
    statusWords: deadline.status.words,
  };
}

function packInvitee({ reviewId: _, ...invitee }: InviteeRow): PackInvitee {
  const role = inviteeRoles.find((item) => item.code === invitee.role);
  return {
    ...invitee,
    roleName: role?.name ?? invitee.role,
    regulation: role?.regulation ?? null,
    attendanceName: attendances.find((item) => item.code === invitee.attendance)?.name ?? null,
  };
}

function packOutcome(outcome: PlanView['outcomes'][number], note: OutcomeNote | undefined): PackOutcome {
  return {
    outcome,
    areaName: broadAreas.find((area) => area.code === outcome.area)?.name ?? null,
    baseline: note?.baseline ?? null,
    evidence: note?.evidence ?? null,
    progress: note?.progress ?? null,
    progressName: outcomeProgress.find((item) => item.code === note?.progress)?.name ?? null,
    comment: note?.comment ?? null,
    decision: note?.decision ?? null,
    decisionName: outcomeDecisions.find((item) => item.code === note?.decision)?.name ?? null,
    newStep: note?.newStep ?? null,
    newMeasure: note?.newMeasure ?? null,
    newByDate: note?.newByDate ?? null,
  };
}

function packProvision(
  { provisions, universal }: PlanView,
  dueOf: (provisionId: string) => Due,
): PackProvision {
  const items = provisions.map((provision) => ({
    provision,
    quantity: quantityInWords(provision),
    minutesPerWeek: minutesPerWeek(provision),
    minutesPerYear: minutesPerYear(provision),
    due: dueOf(provision.id),
    ...checkQuantified(provision),
  }));
  return {
    items,
    universal,
    ...provisionTotals(provisions.filter((provision) => provision.section === 'F')),
  };
}

function numbered(documents: readonly DocumentChoice[]): PackDocument[] {
  return documents
    .filter((document) => document.included)
    .map(({ included: _, ...document }, index) => ({ number: index + 1, ...document }));
}

/** Professionals whose advice is wanted and has not come. Parents and the child give their views on forms of their own (R4, R5). */
function missingReports(invitees: readonly InviteeRow[]): PackMissingReport[] {
  return invitees
    .filter(
      (person) =>
        person.adviceWanted &&
        person.adviceReceivedOn === null &&
        person.role !== 'parent' &&
        person.role !== 'child',
    )
    .map((person) => ({
      inviteeId: person.id,
      name: person.name,
      agency: person.agency,
      from: agencyWithPerson(person.agency, person.name),
      askedOn: person.adviceAskedOn,
      remindedOn: person.remindedOn,
      reason: person.adviceNote,
    }));
}
