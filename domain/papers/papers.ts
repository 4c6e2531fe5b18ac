import type { IsoDate } from '../common/calendar-date';
import type { InviteeRole } from '../reviews/model';

/** The papers of a review that the program writes (R0 to R17). */
export type PaperId =
  | 'dates'
  | 'invite-parent'
  | 'invite-professional'
  | 'advice'
  | 'child-views'
  | 'parent-views'
  | 'school-report'
  | 'provision'
  | 'schedule'
  | 'agenda'
  | 'attendance'
  | 'record'
  | 'la-report'
  | 'amendments'
  | 'letter-remind'
  | 'letter-papers'
  | 'letter-la'
  | 'letter-report'
  | 'letter-absent-parent'
  | 'letter-late-report'
  | 'letter-late-parent'
  | 'letter-chase-decision'
  | 'letter-chase-final-plan'
  | 'transition'
  | 'early-request'
  | 'copy-sheet';

export interface PaperInfo {
  readonly id: PaperId;
  /** As SENDCOs number their forms: 'R6'. */
  readonly code: string;
  readonly title: string;
  /** Whom a copy is made for, one each; empty where there is one for the whole review. */
  readonly forRoles: readonly InviteeRole[];
  /** A form that can be printed without answers, to be filled in by hand. */
  readonly canBeBlank: boolean;
  /** A letter, whose wording the school can change. */
  readonly isLetter: boolean;
}

const everyone: readonly InviteeRole[] = ['parent', 'la-sen', 'health', 'social-care', 'other'];
const professionals: readonly InviteeRole[] = ['la-sen', 'health', 'social-care', 'other'];
const parents: readonly InviteeRole[] = ['parent'];
const nobody: readonly InviteeRole[] = [];

function form(id: PaperId, code: string, title: string, forRoles = nobody): PaperInfo {
  return { id, code, title, forRoles, canBeBlank: true, isLetter: false };
}
function letter(id: PaperId, code: string, title: string, forRoles = nobody): PaperInfo {
  return { id, code, title, forRoles, canBeBlank: false, isLetter: true };
}

/** In the order in which a year of a review needs them. */
export const papers: readonly PaperInfo[] = [
  form('dates', 'R0', 'Checklist and dates'),
  letter('invite-parent', 'R1', 'Invitation to parents and carers', parents),
  letter('invite-professional', 'R2', 'Invitation and request for advice', professionals),
  form('advice', 'R3', 'Advice for the review', professionals),
  form('child-views', 'R4', 'The child’s views'),
  form('parent-views', 'R5', 'Parents’ and carers’ views', parents),
  form('school-report', 'R6', 'School report'),
  form('provision', 'R7', 'Provision and funding'),
  form('schedule', 'R8', 'Schedule of reports'),
  form('agenda', 'R9', 'Agenda'),
  form('attendance', 'R10', 'Attendance'),
  form('record', 'R11', 'Record of the meeting'),
  form('la-report', 'R12', 'Report to the local authority'),
  form('amendments', 'R13', 'Proposed amendments'),
  letter('letter-remind', 'R14', 'Reminder: advice or views not received', everyone),
  letter('letter-papers', 'R14', 'Letter with the papers for the meeting', everyone),
  letter('letter-la', 'R14', 'Letter to the local authority with the report'),
  letter('letter-report', 'R14', 'Letter with the report of the meeting', everyone),
  letter('letter-absent-parent', 'R14', 'Letter to a parent who was not there', parents),
  letter('letter-late-report', 'R14', 'Letter about a late report'),
  letter('letter-late-parent', 'R14', 'Letter to parents about a late report', parents),
  letter('letter-chase-decision', 'R14', 'Letter asking for the decision'),
  letter('letter-chase-final-plan', 'R14', 'Letter asking for the final plan'),
  form('transition', 'R15', 'Transition'),
  form('early-request', 'R16', 'Request for an early review'),
  { ...form('copy-sheet', 'R17', 'Copy sheet for the local authority’s form'), canBeBlank: false },
];

/** Facts of a paper. @throws Error for an id that is not in the list, which the types exclude */
export function paperInfo(id: PaperId): PaperInfo {
  const found = papers.find((paper) => paper.id === id);
  if (!found) throw new Error(`There is no paper ${id}`);
  return found;
}

/** The versions of the child's form: faces and symbols, short sentences, full. */
export type ChildLayout = 'symbols' | 'simple' | 'full';
export const childLayouts: readonly { readonly code: ChildLayout; readonly name: string }[] = [
  { code: 'symbols', name: 'Symbols and faces' },
  { code: 'simple', name: 'Simple' },
  { code: 'full', name: 'Full' },
];

/** A letter with every placeholder filled. Paragraphs are separated by an empty line; lines that begin with "- " are a list. */
export interface LetterText {
  readonly subject: string;
  readonly body: string;
}

/** A paper or an attachment that goes with the report to the local authority. */
export interface AttachedPaper {
  /** The id of the sheet or document. */
  readonly key: string;
  /** 'Record of the meeting', 'Appendix 2: Speech and language therapy report'. */
  readonly title: string;
  /** Whose it is: 'The school', 'Educational psychology service (Dr Q Hallowday)'. */
  readonly from: string;
  /** Of a report; null where there is none. */
  readonly date: IsoDate | null;
}

/** One paper as it is to be printed. */
export interface PaperSheet {
  /** Its own on the page: 'paper-agenda', 'paper-advice-<invitee id>'. */
  readonly id: string;
  readonly paper: PaperId;
  /** As the contents page names it: 'Advice for the review: Dr Q Hallowday'. */
  readonly title: string;
  /** For whom this copy is; null where it is for the whole review. */
  readonly inviteeId: string | null;
  /** Without answers: room to write by hand. */
  readonly isBlank: boolean;
  /** For the child's form. */
  readonly layout: ChildLayout | null;
  /** For letters. */
  readonly letter: LetterText | null;
  /** For the report to the authority: what goes with it. */
  readonly attached: readonly AttachedPaper[] | null;
}

/** The id of a paper's section on the page. */
export function sheetId(paper: PaperId, inviteeId: string | null = null): string {
  return inviteeId === null ? `paper-${paper}` : `paper-${paper}-${inviteeId}`;
}

/** A paper filled from the records, for the whole review. */
export function plainSheet(paper: PaperId): PaperSheet {
  return {
    id: sheetId(paper),
    paper,
    title: paperInfo(paper).title,
    inviteeId: null,
    isBlank: false,
    layout: paper === 'child-views' ? 'full' : null,
    letter: null,
    attached: null,
  };
}
