import { fail, ok, type Result } from '../../domain/common/result';
import { appendixId } from '../../domain/papers/review-pack';
import { formatDate } from '../../domain/common/date-words';
import { aboutCopy } from '../../domain/subject-access/about-copy';
import { dataFile } from '../../domain/subject-access/data-file';
import { NameMatcher } from '../../domain/subject-access/redact/name-matcher';
import { everyText, mapEveryText } from '../../domain/subject-access/redact/redact-all';
import { leftIn, redactText, removedMark } from '../../domain/subject-access/redact/redact-text';
import { hasUnread, type UnreadDocument } from '../../domain/subject-access/unread';
import { noPupil } from '../database/not-there';
import type { PreparedAttachment } from '../papers/inspect/prepared-attachment';
import { pictureUrl } from '../papers/picture-url';
import { copySource, type CopySource } from './copy-source';
import type { CopyDocumentFile, FinishedCopy } from './finished-copy';
import { openDocuments } from './open-documents';
import type { CopyPorts } from './ports';
import { type AppendedDocument, partSheetId, printRecord, type RecordDraft } from './print-record';
import type { RequestRow } from './repository';
import { copyHead, type CopyHead } from './school-of-pupil';
import { whereFound } from './where-found';

/** What was taken out of a copy. */
export interface RemovedCounts {
  readonly removed: number;
  readonly flattenedPages: number;
}

/**
 * Makes the copy of a child's record: the names that are to be taken out leave the texts before anything is printed, pages of documents that
 * hold one become pictures with it painted over, and the finished copy is searched for each of them. Problem `still-there`: one was found, so
 * there is no copy. @throws the signal's reason
 */
export async function makeCopy(
  ports: CopyPorts,
  request: RequestRow,
  signal: AbortSignal,
): Promise<Result<FinishedCopy & RemovedCounts>> {
  const { database, engine, onProgress } = ports;
  const head = await copyHead(database.read, request.pupilId);
  if (!head) return noPupil;
  const tell = (doing: string, done: number, total: number): void => {
    onProgress({ job: 'subject-access', doing, done, total });
  };
  const source = await copySource(database.read, request);
  const matcher = new NameMatcher(source.patterns);
  let removed = 0;
  const redact = (text: string): string => {
    removed += leftIn(text, matcher).length;
    return redactText(text, matcher);
  };
  const opened = await openDocuments(
    ports,
    database.read,
    source.documents.filter(({ included }) => included).map(({ row }) => row),
    { signal, onDocument: (done, of) => tell('Reading the documents', done, of) },
  );
  const painted = await paintOver(ports, source, opened, signal, tell);
  const unread = await unreadOf(ports, opened, signal);
  const documents = withRows(source, painted, matcher);
  const draft = mapEveryText(await draftOf(ports, head, source, unread), redact);
  const { pack, contents } = await printRecord(
    ports,
    draft,
    documents.map(({ row, prepared }) => appended(row, prepared, redact)),
    { packName: `Copy of the record, ${head.name}`, initials: `Copy of the record, ${head.initials}` },
    {
      signal,
      onStep: ({ step, done, of }) =>
        tell(step === 'printing' ? 'Printing the record' : 'Putting it together', done, of),
    },
  );
  const data = mapEveryText(dataOf(head, source, unread, database.clock.today()), redact);
  tell('Searching the finished copy', 0, 0);
  const inPages = await engine.stillThere({ pdf: pack.pdf, patterns: source.patterns }, signal);
  const inData = everyText(data).flatMap((text) => leftIn(text, matcher));
  if (inPages.length + inData.length > 0) return fail('still-there', whereFound(inPages, inData, contents));
  return ok({
    title: draft.title,
    pack,
    contents,
    data: `${JSON.stringify(data, null, 2)}\n`,
    documents,
    patterns: source.patterns,
    unread: withPlaces(unread, contents).filter(hasUnread),
    head,
    removed: removed + painted.removed,
    flattenedPages: painted.pictures,
  });
}

async function paintOver(
  { engine }: CopyPorts,
  { patterns, documents }: CopySource,
  opened: readonly PreparedAttachment[],
  signal: AbortSignal,
  tell: (doing: string, done: number, total: number) => void,
): Promise<{
  readonly documents: readonly PreparedAttachment[];
  readonly removed: number;
  readonly pictures: number;
  /** The ids of those on which something was. */
  readonly painted: ReadonlySet<string>;
}> {
  const done: PreparedAttachment[] = [];
  let [removed, pictures] = [0, 0];
  const painted = new Set<string>();
  for (const attachment of opened) {
    const { content } = attachment;
    tell('Taking names out of the documents', done.length, opened.length);
    if (!content.printable) {
      done.push(attachment);
      continue;
    }
    const areas = documents.find(({ id }) => id === attachment.id)?.areas ?? [];
    const redacted = await engine.redact({ pdf: content.pdf, patterns, areas }, signal);
    removed += redacted.removed;
    pictures += redacted.pictures.length;
    if (redacted.pictures.length > 0) painted.add(attachment.id);
    done.push({ ...attachment, content: { ...content, pdf: redacted.pdf } });
  }
  return { documents: done, removed, pictures, painted };
}

/** Of each document what no search can read, in the order in which they follow the record. */
async function unreadOf(
  { engine }: CopyPorts,
  opened: readonly PreparedAttachment[],
  signal: AbortSignal,
): Promise<readonly UnreadDocument[]> {
  const seen: UnreadDocument[] = [];
  for (const { id: documentId, title, content } of opened) {
    const { pages, unread } = content.printable
      ? {
          pages: content.pages,
          unread: (await engine.lookAt({ pdf: content.pdf, patterns: [] }, signal)).unread,
        }
      : { pages: 0, unread: [] };
    seen.push({ documentId, title, pages, unread, firstPage: null });
  }
  return seen;
}

/** A document begins on the page behind its divider. */
function withPlaces(
  unread: readonly UnreadDocument[],
  contents: FinishedCopy['contents'],
): readonly UnreadDocument[] {
  return unread.map((document, index) => {
    const divider = contents.find(({ id }) => id === appendixId(index + 1))?.page ?? null;
    return { ...document, firstPage: document.pages === 0 || divider === null ? null : divider + 1 };
  });
}

async function draftOf(
  ports: CopyPorts,
  head: CopyHead,
  { record, patterns, givesHome }: CopySource,
  unread: readonly UnreadDocument[],
): Promise<RecordDraft> {
  const madeOn = ports.database.clock.today();
  const isRedacted = patterns.some(([, { isRemoved }]) => isRemoved);
  return {
    paper: 'pupil-record',
    school: head.school,
    logo: await pictureUrl(ports, head.logoDocumentId),
    title: `Copy of the record, ${head.name}`,
    subtitle: `Subject access (UK GDPR, article 15), made on ${formatDate(madeOn)}`,
    facts: [{ label: 'Pupil', value: head.name }, ...head.facts],
    about: aboutCopy({ calledName: head.calledName, madeOn, isRedacted, givesHome, documents: unread }),
    parts: record.parts.map((part) => ({ ...part, sheetId: partSheetId(part) })),
    history: record.history.length === 0 ? null : { sheetId: 'part-history', lines: record.history },
    pupilName: head.name,
    receipt: null,
  };
}

function withRows(
  { documents }: CopySource,
  { documents: prepared, painted }: Awaited<ReturnType<typeof paintOver>>,
  matcher: NameMatcher,
): CopyDocumentFile[] {
  return prepared.flatMap((one) => {
    const row = documents.find(({ id }) => id === one.id)?.row;
    return row
      ? [{ row, title: redactText(row.title, matcher), prepared: one, isPainted: painted.has(one.id) }]
      : [];
  });
}

function appended(
  { title, author, agency, reportDate, receivedOn }: CopyDocumentFile['row'],
  prepared: PreparedAttachment,
  redact: (text: string) => string,
): AppendedDocument {
  return { row: mapEveryText({ title, author, agency, reportDate, receivedOn }, redact), prepared };
}

function dataOf(
  head: CopyHead,
  { record, documents, patterns, givesHome }: CopySource,
  unread: readonly UnreadDocument[],
  madeOn: string,
): object {
  return dataFile(record, {
    pupil: head.name,
    school: head.school.name,
    madeOn,
    documents: documents
      .filter(({ included }) => included)
      .map(({ id, title, row }) => ({
        title,
        pages: row.pages,
        pagesNotSearched: unread.find(({ documentId }) => documentId === id)?.unread ?? [],
      })),
    removed: removedOf(patterns, givesHome),
  });
}

function removedOf(patterns: CopySource['patterns'], givesHome: boolean): string | null {
  const sentences = [
    ...(patterns.some(([, { isRemoved }]) => isRemoved)
      ? [
          `Names and other information about other people were taken out; ${removedMark} stands in their place.`,
        ]
      : []),
    ...(givesHome ? [] : ['Where the child lives is not given.']),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}
