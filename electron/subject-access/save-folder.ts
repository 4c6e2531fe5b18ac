import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../../domain/common/result';
import { kindWords } from '../../domain/documents/kinds';
import type { SavedFolder } from '../../domain/subject-access/api';
import {
  documentsFolder,
  type FolderContents,
  folderNote,
  folderNoteText,
  hidesNamesWords,
  unreadableWords,
} from '../../domain/subject-access/folder-words';
import { makeFolderDurably } from '../files/durable-folder';
import { writeNew } from '../files/durable-write';
import { fileResult } from '../files/file-problem';
import { freeAmong } from '../files/free-name';
import { safeStem } from '../files/safe-name';
import { outsideVault } from '../files/save-outside';
import type { CopyDocumentFile, FinishedCopy } from './finished-copy';
import type { CopyPorts } from './ports';
import { mayHideNames } from './unseen-names';

export interface FolderOptions {
  readonly signal: AbortSignal;
  readonly onDocument: (done: number, of: number) => void;
}

/**
 * Writes a copy as one folder within `chosen`, unprotected: the PDF, the data, the documents, and a note of what lies where. It has a temporary
 * name until all of it is written; what was begun is removed otherwise. Problems: `in-vault`, and the disk's own. @throws the signal's reason
 */
export async function saveFolder(
  ports: CopyPorts,
  copy: FinishedCopy,
  chosen: string,
  options: FolderOptions,
): Promise<Result<SavedFolder>> {
  return fileResult('write', async () => {
    const place = await outsideVault(ports.vault.folder, join(chosen, 'copy'));
    if (!place.ok) return place;
    const { folder, written } = await makeFolderDurably(chosen, safeStem(copy.title), async (at) => {
      const contents = await writeCopy(ports, copy, at, options);
      options.signal.throwIfAborted();
      return contents;
    });
    const { originals, painted, leftOut } = written;
    return ok({
      folder,
      documents: originals.length + painted.length,
      leftOut: leftOut.map(({ title }) => title),
    });
  });
}

/** Writes all that belongs to a copy into a folder that is there and empty. */
export async function writeCopy(
  ports: CopyPorts,
  copy: FinishedCopy,
  folder: string,
  options: FolderOptions,
): Promise<FolderContents> {
  const stem = safeStem(copy.title);
  const [pdf, data] = [`${stem}.pdf`, `${stem}.json`];
  await writeNew(join(folder, pdf), copy.pack.pdf);
  await writeNew(join(folder, data), Buffer.from(copy.data, 'utf8'));
  const documents = await writeDocuments(ports, copy, join(folder, documentsFolder), options);
  const savedOn = ports.database.clock.today();
  const contents: FolderContents = { title: copy.title, savedOn, pdf, data, ...documents };
  await writeNew(join(folder, folderNote), Buffer.from(folderNoteText(contents), 'utf8'));
  return contents;
}

type WrittenDocuments = Pick<FolderContents, 'originals' | 'painted' | 'leftOut'>;

async function writeDocuments(
  ports: CopyPorts,
  { documents, patterns }: FinishedCopy,
  folder: string,
  { signal, onDocument }: FolderOptions,
): Promise<WrittenDocuments> {
  const [originals, painted]: [string[], string[]] = [[], []];
  const leftOut: { title: string; why: string }[] = [];
  const taken = new Set<string>();
  for (const [index, document] of documents.entries()) {
    signal.throwIfAborted();
    onDocument(index, documents.length);
    const content = await contentOf(ports, document, patterns, signal);
    if (typeof content === 'string') {
      leftOut.push({ title: document.title, why: content });
      continue;
    }
    if (taken.size === 0) await mkdir(folder, { mode: 0o700 });
    const name = freeAmong(taken, fileNameOf(document, index + 1));
    await writeNew(join(folder, name), content);
    (document.isPainted ? painted : originals).push(name);
  }
  return { originals, painted, leftOut };
}

/** What is written of a document, or why nothing is. */
async function contentOf(
  ports: CopyPorts,
  { row, prepared, isPainted }: CopyDocumentFile,
  patterns: FinishedCopy['patterns'],
  signal: AbortSignal,
): Promise<Uint8Array | string> {
  if (isPainted && prepared.content.printable) {
    const { pdf } = prepared.content;
    return (await mayHideNames(ports.engine, { kind: 'pdf', bytes: pdf }, patterns, signal))
      ? hidesNamesWords
      : pdf;
  }
  const read = await ports.readContent(row.id);
  if (!read.ok) return unreadableWords;
  const file = { kind: row.kind, bytes: read.value };
  return (await mayHideNames(ports.engine, file, patterns, signal)) ? hidesNamesWords : read.value;
}

/** 'Appendix 2 EP report.docx'. The title is as in the copy, without the names that were taken out. */
function fileNameOf({ row, title, isPainted }: CopyDocumentFile, number: number): string {
  const what = isPainted ? `${title} (names taken out)` : title;
  const ending = isPainted ? 'pdf' : kindWords(row.kind).extension;
  return `${safeStem(`Appendix ${number} ${what}`)}.${ending}`;
}
