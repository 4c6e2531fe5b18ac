import type { ReviewPackData } from '../reviews/pack-data';
import { agencyWithPerson } from '../reviews/words';
import { type AttachedPaper, paperInfo, type PaperSheet } from './papers';

/**
 * What lies behind the report to the authority (SEND Regulations 2014, reg. 20(7)), in the order of the pack: every paper but the
 * report itself and the letters, then every attachment.
 * @param sheets all of the pack
 * @param data what this copy may show: its documents are those of the pack, numbered
 */
export function attachedPapers(
  sheets: readonly PaperSheet[],
  data: ReviewPackData,
): readonly AttachedPaper[] {
  return [
    ...sheets
      .filter(({ paper }) => paper !== 'la-report' && !paperInfo(paper).isLetter)
      .map((sheet) => ({
        key: sheet.id,
        title: paperInfo(sheet.paper).title,
        from: writerOf(sheet, data),
        date: null,
      })),
    ...data.documents.map(({ documentId, number, title, author, agency, reportDate }) => ({
      key: documentId,
      title: `Appendix ${number}: ${title}`,
      from: author === null ? (agency ?? '') : agencyWithPerson(agency, author),
      date: reportDate,
    })),
  ];
}

function writerOf({ paper, inviteeId }: PaperSheet, { pupil, invitees }: ReviewPackData): string {
  if (paper === 'child-views') return pupil.calledName;
  const person = invitees.find(({ id }) => id === inviteeId);
  return person ? agencyWithPerson(person.agency, person.name) : 'The school';
}
