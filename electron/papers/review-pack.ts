import { type PaperId, paperInfo } from '../../domain/papers/papers';
import type { ContentsEntry, ReviewPackPaper } from '../../domain/papers/review-pack';
import type { PackDocument } from '../../domain/reviews/pack-data';
import type { Reader } from '../database/database';
import type { ComposedPack } from './compose/compose-pack';
import {
  appendixEntry,
  appendixSheet,
  numbered,
  type OpenedAttachment,
  paperEntries,
  paperLabel,
} from './contents-entries';
import { prepareAttachments } from './inspect/prepare-attachments';
import type { AttachmentSource, PreparedAttachment } from './inspect/prepared-attachment';
import { type AppendixSection, makePack, type PaperSection } from './make-pack';
import type { PackSource } from './pack-source';
import { passwordsOf } from './passwords-repository';
import { pictureUrl } from './picture-url';
import type { PaperPorts } from './ports';
import { firstPrint, type PrintAs, type SectionPages } from './print-papers';

/** The pack as it was made, and what the preview says of it. */
export interface ReviewPack {
  readonly source: PackSource;
  readonly pack: ComposedPack;
  readonly contents: readonly ContentsEntry[];
  readonly attachments: readonly PreparedAttachment[];
}

/**
 * Makes a pack: reads and opens every attachment, prints the papers with right page numbers, and puts all together.
 * @param before the pack made before this one: most of its page numbers may still be right
 * @throws the signal's reason when it is given up
 */
export async function makeReviewPack(
  ports: PaperPorts,
  source: PackSource,
  { signal, before }: { readonly signal: AbortSignal; readonly before: ReviewPack | null },
): Promise<ReviewPack> {
  const { engine, press, onProgress } = ports;
  const { title, stamp } = source;
  const tell = (doing: string, done: number, total: number): void => {
    onProgress({ job: 'pack', doing, done, total });
  };
  // The pages of another child's pack are others: whether they are right would only be known after printing all of it.
  const guess = pagesOf(before?.source.title === title ? before.contents : []);
  const print = printingOnce(press, title);
  // Printing takes another process: it goes on while the attachments are opened, for what is known of them is nearly always right.
  const expected = expectedAttachments(source);
  if (expected !== null) {
    const { model, entries } = await packModel(ports, source, expected);
    const ids = entries.map(({ id }) => id);
    print(model, guess, firstPrint(ids, guess)).catch(() => undefined);
  }
  const attachments = await openAttachments(ports, source, signal, tell);
  const { model, entries } = await packModel(ports, source, attachments);
  const pack = await makePack(
    {
      title,
      stamps: { confidentialText: 'Confidential', packName: stamp.name, initials: stamp.initials },
      hasContents: model.contents !== null,
      papers: paperSections(model),
      appendices: appendixSections(model, attachments),
      print: (pages, as) => print(model, pages, as),
    },
    engine,
    {
      signal,
      guess,
      onStep: ({ step, done, of }) =>
        tell(step === 'printing' ? 'Printing the papers' : 'Putting the pack together', done, of),
    },
  );
  // A bookmark for each entry, in their order, after that of the contents page.
  const bookmarks = pack.outline.slice(model.contents === null ? 0 : 1);
  const contents = entries.map((entry, index) => ({ ...entry, page: bookmarks[index]?.page ?? null }));
  return { source, pack, contents, attachments };
}

/** Prints a pack with these page numbers; what was asked for before is not printed again. */
function printingOnce(press: PaperPorts['press'], title: string) {
  const printed = new Map<string, Promise<Uint8Array>>();
  return (model: ReviewPackPaper, pages: SectionPages, as: PrintAs): Promise<Uint8Array> => {
    const paper = { ...model, contents: model.contents && numbered(model.contents, pages) };
    const key = JSON.stringify([as, paper]);
    const known = printed.get(key) ?? press.print(paper, { title, isDraft: as === 'draft' });
    printed.set(key, known);
    return known;
  };
}

/** The attachments as they will be found if each can be printed and has the pages that were counted when it came; null when one was not counted. */
function expectedAttachments({ contents, contentsTitle }: PackSource): readonly OpenedAttachment[] | null {
  const { documents } = contents.data;
  if (contentsTitle === null || documents.length === 0) return null;
  const expected = documents.flatMap(({ documentId, pages }): OpenedAttachment[] =>
    pages === null ? [] : [{ id: documentId, content: { printable: true, pages } }],
  );
  return expected.length === documents.length ? expected : null;
}

function pagesOf(contents: readonly ContentsEntry[]): SectionPages {
  return new Map(contents.flatMap(({ id, page }) => (page === null ? [] : [[id, page]])));
}

/** Reads the attachments of a pack out of the vault; nothing is read for a pack without them. */
async function openAttachments(
  ports: PaperPorts,
  { contents, contentsTitle }: PackSource,
  signal: AbortSignal,
  tell: (doing: string, done: number, total: number) => void,
): Promise<PreparedAttachment[]> {
  if (contentsTitle === null) return [];
  const { engine, press } = ports;
  const sources = await attachmentSources(ports, ports.database.read, contents.data.documents);
  return prepareAttachments(
    sources,
    engine,
    {
      printHtml: (html) => press.print({ paper: 'foreign-document', html }, { title: 'Attachment' }),
      heicToJpeg: (heic) => press.heicToJpeg(heic),
    },
    { signal, onAttachment: (done, of) => tell('Reading the attachments', done, of) },
  );
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

/** What is printed, and what the preview lists: papers without a contents page are listed there all the same. */
async function packModel(
  ports: PaperPorts,
  { contents: { sheets, data }, contentsTitle, title, isLarge }: PackSource,
  attachments: readonly OpenedAttachment[],
): Promise<{ readonly model: ReviewPackPaper; readonly entries: readonly ContentsEntry[] }> {
  const counted = data.documents.map((document) => {
    const content = attachments.find(({ id }) => id === document.documentId)?.content;
    return { ...document, pages: content?.printable ? content.pages : document.pages };
  });
  const papers = paperEntries(sheets, contentsTitle !== null);
  const appended = contentsTitle === null ? [] : counted;
  const entries = [...papers, ...appended.map(appendixEntry)];
  const model: ReviewPackPaper = {
    paper: 'review-pack',
    data: { ...data, documents: counted },
    logo: await pictureUrl(ports, data.school.logoDocumentId),
    title: contentsTitle ?? title,
    contents: contentsTitle === null ? null : entries,
    sheets,
    isLarge,
    appendices: appended.map((document) => appendixSheet(document, attachments)),
  };
  return { model, entries };
}

function paperSections({ sheets, contents }: ReviewPackPaper): PaperSection[] {
  return sheets.map(({ id, paper, title, inviteeId }, index) => ({
    id,
    title,
    stamp: contents === null ? aloneStamp(paper) : `${paperLabel(index)}: ${title}`,
    // Papers that go to one person each are numbered for each of them.
    startsAnew: contents === null && inviteeId !== sheets[index - 1]?.inviteeId,
  }));
}

function appendixSections(
  { appendices }: ReviewPackPaper,
  attachments: readonly PreparedAttachment[],
): AppendixSection[] {
  return appendices.flatMap((sheet, index) => {
    const attachment = attachments[index];
    const label = `Appendix ${sheet.number}`;
    return attachment ? [{ id: sheet.id, title: `${label}: ${sheet.title}`, stamp: label, attachment }] : [];
  });
}

/** At the foot of a paper that is in no pack; a letter needs no name there. */
function aloneStamp(paper: PaperId): string {
  const { isLetter, title } = paperInfo(paper);
  return isLetter ? '' : title;
}
