import { formatDate } from '../../domain/common/date-words';
import { fail, ok, type Result } from '../../domain/common/result';
import {
  appendixId,
  type AppendixSheet,
  type ContentsEntry,
  type ReviewPackPaper,
} from '../../domain/papers/review-pack';
import { type PaperSheet, plainSheet } from '../../domain/papers/papers';
import type { PackDocument, ReviewPackData } from '../../domain/reviews/pack-data';
import type { Reader } from '../database/database';
import { gatherReview } from '../reviews/pack-data';
import type { ComposedPack } from './compose/compose-pack';
import { prepareAttachments } from './inspect/prepare-attachments';
import type { AttachmentSource, PreparedAttachment } from './inspect/prepared-attachment';
import { makePack } from './make-pack';
import { passwordsOf } from './passwords-repository';
import { pictureUrl } from './picture-url';
import type { PaperPorts } from './ports';
import type { SectionPages } from './print-papers';

/** The pack as it was made, and what the preview says of it. */
export interface ReviewPack {
  readonly title: string;
  readonly pack: ComposedPack;
  readonly contents: readonly ContentsEntry[];
  readonly attachments: readonly PreparedAttachment[];
}

/**
 * Makes the pack of a review: reads and opens every attachment, prints the papers with right page numbers, and puts all together.
 * @throws the signal's reason when it is given up
 */
export async function makeReviewPack(
  ports: PaperPorts,
  reviewId: string,
  signal: AbortSignal,
): Promise<Result<ReviewPack>> {
  const { database, engine, press, onProgress } = ports;
  const material = await gatherReview(database.read, reviewId, database.clock.today());
  if (!material)
    return fail('not-found', 'This review is no longer there. It may have been removed or undone.');
  const { data } = material;
  const tell = (doing: string, done: number, total: number): void => {
    onProgress({ job: 'pack', doing, done, total });
  };
  const sources = await attachmentSources(ports, database.read, data.documents);
  const attachments = await prepareAttachments(
    sources,
    engine,
    {
      printHtml: (html) => press.print({ paper: 'foreign-document', html }, { title: 'Attachment' }),
      heicToJpeg: (heic) => press.heicToJpeg(heic),
    },
    { signal, onAttachment: (done, of) => tell('Reading the attachments', done, of) },
  );
  const title = `${data.review.typeName} papers, ${data.pupil.legalName}`;
  const model = await packModel(ports, data, attachments);
  const pack = await makePack(
    {
      title,
      stamps: {
        confidentialText: 'Confidential',
        packName: title,
        initials: `${data.review.typeName} papers, ${data.pupil.initials}`,
      },
      papers: model.sheets.map(({ id, title: name }, index) => ({
        id,
        title: name,
        stamp: `${paperLabel(index)}: ${name}`,
      })),
      appendices: model.appendices.flatMap((sheet, index) => {
        const attachment = attachments[index];
        const label = `Appendix ${sheet.number}`;
        return attachment
          ? [{ id: sheet.id, title: `${label}: ${sheet.title}`, stamp: label, attachment }]
          : [];
      }),
      print: (pages) =>
        press.print({ ...model, contents: model.contents && numbered(model.contents, pages) }, { title }),
    },
    engine,
    {
      signal,
      onStep: ({ step, done, of }) =>
        tell(step === 'printing' ? 'Printing the papers' : 'Putting the pack together', done, of),
    },
  );
  const starts = new Map(pack.outline.map((entry) => [entry.title, entry.page]));
  const contents = (model.contents ?? []).map((entry) => ({
    ...entry,
    page: starts.get(outlineTitle(entry)) ?? entry.page,
  }));
  return ok({ title, pack, contents, attachments });
}

async function attachmentSources(
  ports: PaperPorts,
  reader: Reader,
  documents: readonly PackDocument[],
): Promise<AttachmentSource[]> {
  const passwords = await passwordsOf(
    reader,
    documents.map(({ documentId }) => documentId),
  );
  return documents.map(({ documentId, title, fileName }) => ({
    id: documentId,
    title,
    fileName,
    password: passwords.get(documentId) ?? null,
    read: () => ports.readContent(documentId),
  }));
}

async function packModel(
  ports: PaperPorts,
  data: ReviewPackData,
  attachments: readonly PreparedAttachment[],
): Promise<ReviewPackPaper> {
  const counted = data.documents.map((document) => {
    const content = attachments.find(({ id }) => id === document.documentId)?.content;
    return { ...document, pages: content?.printable ? content.pages : document.pages };
  });
  const appendices = counted.map((document) => appendixSheet(document, attachments));
  const sheets = (['dates', 'school-report', 'schedule'] as const).map(plainSheet);
  return {
    paper: 'review-pack',
    data: { ...data, documents: counted },
    logo: await pictureUrl(ports, data.school.logoDocumentId),
    title: `Papers for the ${data.review.typeName.toLowerCase()}`,
    contents: [...paperEntries(sheets), ...counted.map(appendixEntry)],
    sheets,
    isLarge: false,
    appendices,
  };
}

function paperEntries(sheets: readonly PaperSheet[]): ContentsEntry[] {
  return sheets.map(({ id, title }, index) => ({
    id,
    label: paperLabel(index),
    title,
    detail: '',
    page: null,
  }));
}

/** As the contents page and the foot of its pages name it. */
function paperLabel(index: number): string {
  return `Paper ${index + 1}`;
}

function appendixEntry(document: PackDocument): ContentsEntry {
  const from = document.author ?? document.agency;
  const when = document.reportDate && formatDate(document.reportDate);
  return {
    id: appendixId(document.number),
    label: `Appendix ${document.number}`,
    title: document.title,
    detail: [from, when].filter(Boolean).join(', '),
    page: null,
  };
}

function appendixSheet(document: PackDocument, attachments: readonly PreparedAttachment[]): AppendixSheet {
  const content = attachments.find(({ id }) => id === document.documentId)?.content;
  const details = [
    { label: 'Written by', value: document.author },
    { label: 'Agency', value: document.agency },
    { label: 'Date of the report', value: document.reportDate && formatDate(document.reportDate) },
    { label: 'Received', value: document.receivedOn && formatDate(document.receivedOn) },
    { label: 'Pages', value: content?.printable ? String(content.pages) : null },
  ];
  return {
    id: appendixId(document.number),
    number: document.number,
    title: document.title,
    details: details.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
    placeholder: content && !content.printable ? { reason: content.reason, advice: content.advice } : null,
  };
}

function numbered(contents: readonly ContentsEntry[], pages: SectionPages): ContentsEntry[] {
  return contents.map((entry) => ({ ...entry, page: pages.get(entry.id) ?? null }));
}

/** The bookmark of an entry: papers are named by their title, appendices with their number before it. */
function outlineTitle({ label, title }: ContentsEntry): string {
  return label.startsWith('Appendix') ? `${label}: ${title}` : title;
}
