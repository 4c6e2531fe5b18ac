import type { PackInvitee, ReviewPackData } from '../reviews/pack-data';
import { isAnswered } from './answers';
import { type PaperId, paperInfo, sheetId } from './papers';

/** The three packs of a review, in the order of its year. */
export const packIds = ['invitations', 'meeting', 'la-report'] as const;
export type PackId = (typeof packIds)[number];

export interface PackInfo {
  readonly id: PackId;
  readonly name: string;
  /** After the type of the review, for titles: 'Annual review papers'. */
  readonly noun: string;
  readonly about: string;
  /** A pack of letters goes to each person apart: no contents page, pages numbered for each person, no attachments. */
  readonly isLetters: boolean;
}

export const packs: readonly PackInfo[] = [
  {
    id: 'invitations',
    name: 'Invitations',
    noun: 'invitations',
    about: 'For each invitee a letter and the forms that go with it, and the child’s form',
    isLetters: true,
  },
  {
    id: 'meeting',
    name: 'Papers for the meeting',
    noun: 'papers',
    about: 'The agenda, all views and advice, the school’s report, and the reports attached',
    isLetters: false,
  },
  {
    id: 'la-report',
    name: 'Report to the local authority',
    noun: 'report',
    about: 'The recommendation, the record of the meeting, proposed amendments, and the reports attached',
    isLetters: false,
  },
];

/** Facts of a pack. @throws Error for an id that is not in the list, which the types exclude */
export function packInfo(id: PackId): PackInfo {
  const found = packs.find((pack) => pack.id === id);
  if (!found) throw new Error(`There is no pack ${id}`);
  return found;
}

/** A paper that a pack can have. */
export interface PackOffer {
  /** The id of its sheet: one for each paper and person. */
  readonly key: string;
  readonly paper: PaperId;
  readonly inviteeId: string | null;
  /** As the contents page names it. */
  readonly title: string;
  /** Whether it goes in unless the user says otherwise. */
  readonly goesIn: boolean;
  /** Whether it is printed without answers unless the user says otherwise. */
  readonly isBlank: boolean;
  readonly canBeBlank: boolean;
  /** Why it stays out by itself: 'nothing written yet'. */
  readonly note: string | null;
  /** Why this reader does not get it unless the user says otherwise; null for the pack as a whole. */
  readonly keptBack: string | null;
}

const meetingPapers: readonly PaperId[] = [
  'agenda',
  'dates',
  'child-views',
  'parent-views',
  'school-report',
  'provision',
  'advice',
  'schedule',
];

/**
 * What goes to the authority within two weeks of the meeting: the report with its reasons, and the advice and information on which
 * it rests (SEND Regulations 2014, reg. 20(7) and (8)).
 */
const reportPapers: readonly PaperId[] = [
  'letter-la',
  'la-report',
  'amendments',
  'record',
  'attendance',
  'transition',
  'child-views',
  'parent-views',
  'school-report',
  'provision',
  'advice',
  'schedule',
];

/**
 * Every paper that a pack offers, in its usual order.
 * @param forInviteeId a copy for one person: what goes to everybody, and the letters to this person
 */
export function packOffers(
  pack: PackId,
  data: ReviewPackData,
  forInviteeId: string | null = null,
): readonly PackOffer[] {
  const reader = data.invitees.find(({ id }) => id === forInviteeId) ?? null;
  switch (pack) {
    case 'invitations':
      return invitations(data, reader);
    case 'meeting':
      return [...coverLetter('letter-papers', reader), ...offersOf(meetingPapers, data, reader)];
    case 'la-report':
      return [...reportLetter(reader), ...offersOf(reportPapers, data, reader)];
  }
}

function invitations(data: ReviewPackData, reader: PackInvitee | null): readonly PackOffer[] {
  const people = reader === null ? data.invitees : [reader];
  const letters = people.flatMap((person) => {
    const papers = (['invite-parent', 'parent-views', 'invite-professional', 'advice'] as const).filter(
      (paper) => paperInfo(paper).forRoles.includes(person.role),
    );
    return papers.map((paper) => ({
      ...offer(paper, person),
      goesIn: paper !== 'advice' || person.adviceWanted,
      isBlank: paperInfo(paper).canBeBlank,
      note: paper === 'advice' && !person.adviceWanted ? 'no advice is asked' : null,
    }));
  });
  const keptBack = reader === null || reader.role === 'child' ? null : 'goes to the child';
  return [...letters, { ...offer('child-views'), isBlank: true, keptBack }];
}

function coverLetter(paper: PaperId, reader: PackInvitee | null): readonly PackOffer[] {
  return reader && paperInfo(paper).forRoles.includes(reader.role) ? [offer(paper, reader)] : [];
}

/** Everyone who was invited gets the report (reg. 20(9)); a parent who was not there is told what was said. */
function reportLetter(reader: PackInvitee | null): readonly PackOffer[] {
  if (reader?.role === 'la-sen') return [];
  const wasAway = reader?.attendance === 'apologies' || reader?.attendance === 'absent';
  return coverLetter(reader?.role === 'parent' && wasAway ? 'letter-absent-parent' : 'letter-report', reader);
}

function offersOf(
  papers: readonly PaperId[],
  data: ReviewPackData,
  reader: PackInvitee | null,
): readonly PackOffer[] {
  return papers.flatMap((paper) => {
    if (paper === 'advice' || paper === 'parent-views') return returnedForms(paper, data);
    const note = whyNot(paper, data);
    return [{ ...offer(paper), goesIn: note === null, note, keptBack: whyNotFor(paper, reader) }];
  });
}

/** The forms of parents and professionals: in as soon as something is written in them. */
function returnedForms(paper: 'advice' | 'parent-views', data: ReviewPackData): readonly PackOffer[] {
  return data.invitees
    .filter(({ role }) => paperInfo(paper).forRoles.includes(role))
    .map((person) => {
      const form = data.record.inviteeForms.find(({ inviteeId }) => inviteeId === person.id);
      const isWritten =
        form !== undefined && (isAnswered(form.groups) || Object.keys(form.outcomes).length > 0);
      return {
        ...offer(paper, person),
        goesIn: isWritten,
        note: isWritten ? null : 'nothing written yet',
      };
    });
}

/** Why a paper stays out by itself; null when it goes in. */
function whyNot(paper: PaperId, data: ReviewPackData): string | null {
  const { record, review, documents, missingReports } = data;
  switch (paper) {
    case 'child-views':
      return isAnswered(record.childViews) ? null : 'nothing written yet';
    case 'amendments':
      return record.amendments.length > 0 ? null : 'no amendment is proposed';
    case 'transition':
      return review.type === 'phase-transfer' ? null : 'for a change of school or phase';
    case 'schedule':
      return documents.length > 0 || missingReports.length > 0 ? null : 'no report is attached or awaited';
    default:
      return null;
  }
}

/** Why a paper that is in the pack does not go to this reader by itself. */
function whyNotFor(paper: PaperId, reader: PackInvitee | null): string | null {
  if (reader === null) return null;
  // It holds what the school notes for itself about other people.
  if (paper === 'dates') return reader.role === 'school' ? null : 'the school’s own checklist';
  if (paper === 'letter-la') return reader.role === 'la-sen' ? null : 'a letter to the local authority';
  return null;
}

function offer(paper: PaperId, person: PackInvitee | null = null): PackOffer {
  const { title, canBeBlank } = paperInfo(paper);
  return {
    key: sheetId(paper, person?.id ?? null),
    paper,
    inviteeId: person?.id ?? null,
    title: person === null ? title : `${title}: ${person.name}`,
    goesIn: true,
    isBlank: false,
    canBeBlank,
    note: null,
    keptBack: null,
  };
}

/** The title of a made pack, and of its file: 'Annual review papers, Maya O’Brien-Tate, copy for Ms Bríd O’Brien'. */
export function packTitle(pack: PackId, data: ReviewPackData, forInviteeId: string | null = null): string {
  const reader = data.invitees.find(({ id }) => id === forInviteeId);
  const title = `${data.review.typeName} ${packInfo(pack).noun}, ${data.pupil.legalName}`;
  return reader ? `${title}, copy for ${reader.name}` : title;
}

/** What stands over the contents page. */
export function contentsTitle(pack: PackId, data: ReviewPackData): string {
  const review = data.review.typeName.toLowerCase();
  return pack === 'la-report' ? `Report of the ${review}` : `Papers for the ${review}`;
}
