import { safeStem } from '../../files/safe-name';
import { fail, ok, type Result } from '../../../domain/common/result';
import type { PaperId } from '../../../domain/papers/papers';
import { singleContents, singleTitle } from '../../../domain/papers/single-paper';
import { canBeWord } from '../../../domain/papers/word';
import { gatherPapers } from '../gather-papers';
import type { PaperPorts } from '../ports';
import { letterFile } from './letter-file';
import { logoRun } from './logo';
import { reportFile } from './report-file';

export interface WordRequest {
  readonly reviewId: string;
  readonly paper: PaperId;
  /** Whom a letter is for; null for the local authority and for papers of the whole review. */
  readonly inviteeId: string | null;
}

/** A Word file in memory, and what it may be called. */
export interface WordPaper {
  readonly fileName: string;
  readonly content: Uint8Array;
}

const notInvited = fail(
  'not-found',
  'There is no such letter for this person, or the person is no longer invited. Nothing was saved.',
);
const notInWord = fail(
  'invalid',
  'This paper is made as a PDF. The letters and the report to the local authority can be saved for Word.',
);

/** Writes a letter, or the report to the local authority with its amendments, as a Word file. It shows no more than the printed one. */
export async function wordPaper(
  ports: Pick<PaperPorts, 'database' | 'readContent'>,
  { reviewId, paper, inviteeId }: WordRequest,
): Promise<Result<WordPaper>> {
  if (!canBeWord(paper)) return notInWord;
  const material = await gatherPapers(ports.database, reviewId);
  if (!material.ok) return material;
  const { data, write, reportChoice } = material.value;
  const wish = { paper, inviteeId, isBlank: false, isLarge: false, childLayout: null };
  const contents = singleContents(data, wish, write, reportChoice);
  if (contents === null) return notInvited;
  const shown = contents.data;
  const logo = await logoRun(ports, shown.school.logoDocumentId, shown.school.name);
  const [sheet] = contents.sheets;
  const text = sheet?.letter;
  return ok({
    fileName: `${safeStem(singleTitle(data, contents))}.docx`,
    content: text
      ? await letterFile({ paper, data: shown, inviteeId, text }, logo)
      : await reportFile({ data: shown, attached: sheet?.attached ?? [] }, logo),
  });
}
