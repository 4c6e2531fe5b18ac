import { z } from 'zod';
import { idSchema } from '../common/ids';
import type { ReviewPackData } from '../reviews/pack-data';
import { attachedPapers } from './attached-papers';
import { copyData } from './copy-data';
import { type PackChoice, usualChoice } from './pack-choice';
import { type LetterWriter, type PackContents, packContents } from './pack-contents';
import type { PackId } from './packs';
import { type AttachedPaper, type PaperId, paperInfo, papers, sheetId } from './papers';

/** One of the papers of a review. */
export const paperIdSchema = z.enum(papers.map(({ id }) => id) as [PaperId, ...PaperId[]], {
  error: 'This paper is not known.',
});

/** A paper that is printed alone: 'A blank parents' form', 'The agenda'. */
export const singlePaperSchema = z.object({
  paper: paperIdSchema,
  /** For papers that there are for each person; a form without answers can be printed for nobody in particular. */
  inviteeId: idSchema.nullable(),
  isBlank: z.boolean(),
  isLarge: z.boolean(),
  /** Of the child's form; null: by the child's year. */
  childLayout: z.enum(['symbols', 'simple', 'full']).nullable(),
});
export type SinglePaper = z.output<typeof singlePaperSchema>;

/**
 * The one sheet of a paper that is printed alone; null when the person is not invited, or not one for whom there is such a paper.
 * @param reportChoice what was chosen for the pack to the authority: the report names what that pack holds, also when it is printed alone
 */
export function singleContents(
  data: ReviewPackData,
  { paper, inviteeId, isBlank, childLayout }: SinglePaper,
  write: LetterWriter,
  reportChoice: PackChoice = usualChoice,
): PackContents | null {
  const { title, forRoles, canBeBlank, isLetter } = paperInfo(paper);
  const person = data.invitees.find(({ id }) => id === inviteeId) ?? null;
  const isForNobody = inviteeId === null && (forRoles.length === 0 || (isBlank && canBeBlank));
  const isForPerson = person !== null && forRoles.includes(person.role);
  if (!isForNobody && !isForPerson) return null;
  const shown = copyData(data, person, [], data.documents);
  const sheet = {
    id: sheetId(paper, inviteeId),
    paper,
    title: person === null ? title : `${title}: ${person.name}`,
    inviteeId,
    isBlank: isBlank && canBeBlank,
    layout: paper === 'child-views' ? (childLayout ?? data.record.childLayout) : null,
    letter: isLetter ? write(shown, paper, inviteeId) : null,
    attached: paper === 'la-report' ? attachedInPack(data, reportChoice, write) : null,
  };
  return { sheets: [sheet], data: shown };
}

/** What goes with the report in the pack to the authority as a whole. */
function attachedInPack(
  data: ReviewPackData,
  choice: PackChoice,
  write: LetterWriter,
): readonly AttachedPaper[] {
  const whole = packContents('la-report', data, { ...choice, forInviteeId: null }, write);
  return attachedPapers(whole.sheets, whole.data);
}

/** The title of a paper printed alone, and of its file: 'Agenda, Maya O’Brien-Tate'. */
export function singleTitle(data: ReviewPackData, contents: PackContents): string {
  const [sheet] = contents.sheets;
  return [sheet?.title, data.pupil.legalName].filter(Boolean).join(', ');
}

/** A paper that is often wanted alone. */
export interface SingleOffer {
  readonly paper: PaperId;
  /** The first person for whom there is one; it can be changed. */
  readonly inviteeId: string | null;
  readonly isBlank: boolean;
  readonly label: string;
}

const blankForms: readonly PaperId[] = ['parent-views', 'advice', 'child-views'];
const singles: Readonly<Record<PackId, readonly PaperId[]>> = {
  invitations: [...blankForms, 'letter-remind'],
  meeting: ['letter-remind', 'letter-papers', 'early-request'],
  'la-report': [
    'letter-report',
    'letter-absent-parent',
    'letter-late-report',
    'letter-late-parent',
    'letter-chase-decision',
    'letter-chase-final-plan',
  ],
};

/** The papers around a pack that are printed by themselves: blank forms, and the letters that are in no pack. */
export function singlesAround(pack: PackId, data: ReviewPackData): readonly SingleOffer[] {
  return singles[pack].flatMap((paper): SingleOffer[] => {
    const { title, forRoles } = paperInfo(paper);
    if (blankForms.includes(paper))
      return [{ paper, inviteeId: null, isBlank: true, label: `${title}, blank` }];
    const person = data.invitees.find(({ role }) => forRoles.includes(role));
    if (forRoles.length > 0 && !person) return [];
    return [{ paper, inviteeId: person?.id ?? null, isBlank: false, label: title }];
  });
}
