import { type PaperId, paperInfo } from './papers';

/** Papers that the school may want to write in further: every letter, and the report to the local authority. */
export function canBeWord(paper: PaperId): boolean {
  return paper === 'la-report' || paperInfo(paper).isLetter;
}
