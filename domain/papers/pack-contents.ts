import type { PackDocument, PackInvitee, ReviewPackData } from '../reviews/pack-data';
import { attachedPapers } from './attached-papers';
import { copyData } from './copy-data';
import { chosenPapers, type ChosenPaper, forReader, type PackChoice } from './pack-choice';
import { type PackId, packInfo, packOffers } from './packs';
import { type ChildLayout, type LetterText, type PaperId, paperInfo, type PaperSheet } from './papers';

/** Gives a letter its words, for the review as a whole or for one invitee. */
export type LetterWriter = (data: ReviewPackData, paper: PaperId, inviteeId: string | null) => LetterText;

/** What is printed: the sheets in their order, and what is known to them. */
export interface PackContents {
  readonly sheets: readonly PaperSheet[];
  /** Only what this copy may show: nothing in it tells of what was left out. */
  readonly data: ReviewPackData;
}

/** An attachment of the pack with what was chosen for this copy. */
export interface ChosenDocument extends PackDocument {
  readonly included: boolean;
  /** Why it stays out of this copy unless the user says otherwise. */
  readonly keptBack: string | null;
}

/**
 * What a choice comes to: sheets in the chosen order, none twice, and the data that this copy may show.
 * @param data as gathered for the review; its documents are those that go into the packs
 */
export function packContents(
  pack: PackId,
  data: ReviewPackData,
  choice: PackChoice,
  write: LetterWriter,
): PackContents {
  const papers = chosenPapers(pack, packOffers(pack, data, choice.forInviteeId), choice);
  const documents = chosenDocuments(pack, data, choice).flatMap(({ included, keptBack: _, ...document }) =>
    included ? [document] : [],
  );
  const shown = copyData(data, readerOf(data, choice), papers, documents);
  const layout = choice.childLayout ?? data.record.childLayout;
  const sheets = papers
    .filter(({ included }) => included)
    .map((paper) => sheetOf(paper, layout, shown, write));
  return { sheets: sheets.map((sheet) => withAttached(sheet, sheets, shown)), data: shown };
}

/** The report to the authority names what lies behind it. */
function withAttached(sheet: PaperSheet, sheets: readonly PaperSheet[], data: ReviewPackData): PaperSheet {
  return sheet.paper === 'la-report' ? { ...sheet, attached: attachedPapers(sheets, data) } : sheet;
}

/** The attachments of a pack, in their order, with what was chosen for this copy. */
export function chosenDocuments(
  pack: PackId,
  data: ReviewPackData,
  choice: PackChoice,
): readonly ChosenDocument[] {
  if (packInfo(pack).isLetters) return [];
  const role = readerOf(data, choice)?.role;
  const isFamily = role === 'parent' || role === 'child';
  return data.documents.map((document) => {
    const keptBack = isFamily && !document.sharedWithParent ? 'not yet shared with the parents' : null;
    const included = choice.withAttachments && (forReader(choice, document.documentId) ?? keptBack === null);
    return { ...document, included, keptBack };
  });
}

/** Whose copy it is; null for the pack as a whole, also when the person is no longer invited. */
export function readerOf(data: ReviewPackData, { forInviteeId }: PackChoice): PackInvitee | null {
  return data.invitees.find(({ id }) => id === forInviteeId) ?? null;
}

function sheetOf(
  { key, paper, title, inviteeId, isBlank }: ChosenPaper,
  layout: ChildLayout,
  data: ReviewPackData,
  write: LetterWriter,
): PaperSheet {
  return {
    id: key,
    paper,
    title,
    inviteeId,
    isBlank,
    layout: paper === 'child-views' ? layout : null,
    letter: paperInfo(paper).isLetter ? write(data, paper, inviteeId) : null,
    attached: null,
  };
}
