import sanitizeFilename from 'sanitize-filename';
import { fail, ok, type Result } from '../../../domain/common/result';
import { fillLetter } from '../../../domain/letters/fill-letter';
import { type PaperId, paperInfo } from '../../../domain/papers/papers';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { letterTemplates } from '../../letters/repository';
import { gatherReview } from '../../reviews/pack-data';
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

const noReview = fail('not-found', 'This review is no longer there. It may have been removed or undone.');
const noInvitee = fail('not-found', 'This person is no longer invited to the review. Nothing was saved.');
const notInWord = fail('invalid', 'This paper is made as a PDF. Letters and the report can be saved for Word.');

/** Writes a letter, or the report to the local authority with its amendments, as a Word file. */
export async function wordPaper(
  ports: Pick<PaperPorts, 'database' | 'readContent'>,
  { reviewId, paper, inviteeId }: WordRequest,
): Promise<Result<WordPaper>> {
  const { database } = ports;
  const { isLetter, title } = paperInfo(paper);
  if (!isLetter && paper !== 'la-report') return notInWord;
  const material = await gatherReview(database.read, reviewId, database.clock.today());
  if (!material) return noReview;
  const { data } = material;
  const recipient = data.invitees.find(({ id }) => id === inviteeId);
  if (inviteeId !== null && !recipient) return noInvitee;
  const logo = await logoRun(ports, data.school.logoDocumentId, data.school.name);
  const content = isLetter
    ? await letter(ports, { data, paper, inviteeId }, logo)
    : ok(await reportFile(data, logo));
  if (!content.ok) return content;
  const name = [title, data.pupil.legalName, recipient?.name].filter(Boolean).join(', ');
  return ok({ fileName: `${sanitizeFilename(name)}.docx`, content: content.value });
}

async function letter(
  { database }: Pick<PaperPorts, 'database'>,
  { data, paper, inviteeId }: { data: ReviewPackData; paper: PaperId; inviteeId: string | null },
  logo: Awaited<ReturnType<typeof logoRun>>,
): Promise<Result<Uint8Array>> {
  const template = (await letterTemplates(database.read)).get(paper);
  // Every letter has a usual wording; one for somebody needs to know for whom.
  if (!template || (inviteeId === null && paperInfo(paper).forRoles.length > 0)) return noInvitee;
  const text = fillLetter(paper, template, data, inviteeId);
  return ok(await letterFile({ paper, data, inviteeId, text }, logo));
}
