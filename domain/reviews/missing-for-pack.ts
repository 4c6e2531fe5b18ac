import { formatDate } from '../common/date-words';
import { listInWords } from '../common/text';
import { missingDelivery, type MissingPart, missingViews } from './missing-views';
import { inviteeRoles } from './model';
import type { PackMissingReport, ReviewPackData } from './pack-data';

/** The tabs of a review's screen, as they stand in its address. */
export const reviewTabs = [
  { key: 'dates', name: 'Dates' },
  { key: 'invitees', name: 'Invitees' },
  { key: 'views', name: 'Views and advice' },
  { key: 'report', name: 'School report' },
  { key: 'outcomes', name: 'Outcomes' },
  { key: 'provision', name: 'Provision' },
  { key: 'attachments', name: 'Attachments' },
  { key: 'meeting', name: 'Meeting' },
  { key: 'after', name: 'After the meeting' },
] as const;
export type ReviewTab = (typeof reviewTabs)[number]['key'];

/** Where something that is missing is mended. */
export type MendTarget =
  /** `part`: whom or what on that tab, by its id. */
  | { readonly kind: 'review'; readonly tab: ReviewTab; readonly part?: string }
  | { readonly kind: 'pupil' }
  | { readonly kind: 'plan' }
  | { readonly kind: 'school' };

export interface MissingItem {
  /** Stable within one review. */
  readonly id: string;
  /** A sentence without a full stop: 'Advice from speech and language therapy: asked 12 November 2026, not received'. */
  readonly sentence: string;
  readonly target: MendTarget;
}

/** What the papers of a review still lack, the most telling first. Nothing here stops the printing. */
export function missingForPack(data: ReviewPackData): readonly MissingItem[] {
  return [
    ...meeting(data),
    ...data.missingReports.map(adviceSentence),
    ...invitees(data),
    ...missingViews(data).map((lack) => lacking(lack, 'views')),
    ...schoolReport(data),
    ...outcomes(data),
    ...missingDelivery(data).map((lack) => lacking(lack, 'provision')),
    ...attachments(data),
    ...aroundTheReview(data),
  ];
}

function item(id: string, sentence: string, target: MendTarget): MissingItem {
  return { id, sentence, target };
}
function lacking({ id, sentence, part }: MissingPart, tab: ReviewTab): MissingItem {
  return item(id, sentence, { kind: 'review', tab, ...(part !== undefined && { part }) });
}
function onTab(tab: ReviewTab): MendTarget {
  return { kind: 'review', tab };
}

function meeting({ review }: ReviewPackData): readonly MissingItem[] {
  if (review.meetingOn === null)
    return [item('meeting', 'The date of the meeting is not set', onTab('dates'))];
  const lacks = [
    review.meetingAt === null ? 'time' : '',
    review.place === null && review.onlineLink === null ? 'place' : '',
  ].filter(Boolean);
  return lacks.length === 0
    ? []
    : [item('meeting-details', `The meeting has no ${listInWords(lacks, 'and no')}`, onTab('dates'))];
}

function adviceSentence(report: PackMissingReport): MissingItem {
  const reminded = report.remindedOn === null ? '' : `, reminded ${formatDate(report.remindedOn)}`;
  const asked =
    report.askedOn === null
      ? 'not asked yet'
      : `asked ${formatDate(report.askedOn)}${reminded}, not received`;
  return item(`advice-${report.inviteeId}`, `Advice from ${report.from}: ${asked}`, onTab('invitees'));
}

function invitees({ invitees: people, contacts }: ReviewPackData): readonly MissingItem[] {
  const missing: MissingItem[] = [];
  for (const role of inviteeRoles) {
    if (role.regulation !== null && !people.some((person) => person.role === role.code)) {
      missing.push(
        item(
          `role-${role.code}`,
          `Nobody is invited as ${role.name.toLowerCase()} (${role.regulation})`,
          onTab('invitees'),
        ),
      );
    }
  }
  if (!contacts.some((contact) => contact.parentalResponsibility)) {
    missing.push(
      item('parental-responsibility', 'Nobody with parental responsibility is recorded', { kind: 'pupil' }),
    );
  }
  return missing;
}

function schoolReport({ answerGroups, attainments }: ReviewPackData): readonly MissingItem[] {
  const missing: MissingItem[] = [];
  const empty = answerGroups.filter((group) => group.fields.every((field) => field.value === null));
  if (empty.length > 0 && empty.length === answerGroups.length) {
    missing.push(item('school-report', 'The school report is not begun', onTab('report')));
  } else if (empty.length > 0) {
    const names = listInWords(empty.map((group) => `“${group.title}”`));
    missing.push(item('school-report', `School report: nothing yet under ${names}`, onTab('report')));
  }
  if (attainments.every((row) => row.current === null)) {
    missing.push(item('attainment', 'School report: no attainment or test is entered', onTab('report')));
  }
  return missing;
}

function outcomes({ outcomes: list }: ReviewPackData): readonly MissingItem[] {
  if (list.length === 0)
    return [item('no-outcomes', 'The plan has no outcomes in section E', { kind: 'plan' })];
  const missing: MissingItem[] = [];
  const refs = (unanswered: typeof list): string => listInWords(unanswered.map(({ outcome }) => outcome.ref));
  const withoutProgress = list.filter((note) => note.progress === null);
  if (withoutProgress.length > 0) {
    missing.push(
      item('progress', `Progress is not recorded for ${refs(withoutProgress)}`, onTab('outcomes')),
    );
  }
  const withoutDecision = list.filter((note) => note.decision === null);
  if (withoutDecision.length > 0) {
    missing.push(
      item(
        'decision',
        `Keep, amend or replace is not chosen for ${refs(withoutDecision)}`,
        onTab('outcomes'),
      ),
    );
  }
  const goesOn = list.filter((note) => note.progress !== 'achieved' && note.progress !== 'not-relevant');
  const withoutStep = goesOn.filter((note) => note.newStep === null || note.newByDate === null);
  if (withoutStep.length > 0) {
    missing.push(item('step', `No new step with a date for ${refs(withoutStep)}`, onTab('outcomes')));
  }
  return missing;
}

function attachments({ documents }: ReviewPackData): readonly MissingItem[] {
  return documents.length > 0
    ? []
    : [item('attachments', 'No report from an agency is attached', onTab('attachments'))];
}

function aroundTheReview({ school, provision }: ReviewPackData): readonly MissingItem[] {
  const missing: MissingItem[] = [];
  if (provision.items.length === 0 && provision.universal.length === 0) {
    missing.push(item('no-provision', 'The plan has no provision in section F', { kind: 'plan' }));
  }
  const lacks = [
    school.address === null ? 'address' : '',
    school.phone === null ? 'telephone number' : '',
    school.headName === null ? 'head teacher’s name' : '',
  ].filter(Boolean);
  if (lacks.length > 0) {
    missing.push(
      item('school', `The school’s ${listInWords(lacks)} ${lacks.length === 1 ? 'is' : 'are'} not entered`, {
        kind: 'school',
      }),
    );
  }
  return missing;
}
