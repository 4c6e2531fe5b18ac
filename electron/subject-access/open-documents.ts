import type { Reader } from '../database/database';
import type { DocumentRow } from '../documents/repository';
import { prepareAttachments } from '../papers/inspect/prepare-attachments';
import type { PreparedAttachment } from '../papers/inspect/prepared-attachment';
import { passwordsOf } from '../papers/passwords-repository';
import type { CopyPorts } from './ports';

/** Reads documents out of the vault, into memory only, and makes plain pages of them. @throws the signal's reason */
export async function openDocuments(
  ports: CopyPorts,
  reader: Reader,
  rows: readonly DocumentRow[],
  {
    signal,
    onDocument,
  }: { readonly signal: AbortSignal; readonly onDocument: (done: number, of: number) => void },
): Promise<readonly PreparedAttachment[]> {
  const { opened = new Map<string, PreparedAttachment>() } = ports;
  const missing = rows.filter((row) => !opened.has(keyOf(row)));
  for (const prepared of await prepare(ports, reader, missing, { signal, onDocument })) {
    const row = missing.find(({ id }) => id === prepared.id);
    if (row) opened.set(keyOf(row), prepared);
  }
  return rows.flatMap((row) => opened.get(keyOf(row)) ?? []);
}

/** A document that was changed since (a password, a title) is opened anew. */
function keyOf({ id, updatedAt }: DocumentRow): string {
  return `${id} ${updatedAt}`;
}

interface Options {
  readonly signal: AbortSignal;
  readonly onDocument: (done: number, of: number) => void;
}

async function prepare(
  ports: CopyPorts,
  reader: Reader,
  rows: readonly DocumentRow[],
  { signal, onDocument }: Options,
): Promise<readonly PreparedAttachment[]> {
  const { engine, press } = ports;
  const passwords = await passwordsOf(
    reader,
    rows.map(({ id }) => id),
  );
  return prepareAttachments(
    rows.map(({ id, title, fileName }) => ({
      id,
      title,
      fileName,
      password: passwords.get(id) ?? null,
      read: () => ports.readContent(id),
    })),
    engine,
    {
      printHtml: (html) => press.print({ paper: 'foreign-document', html }, { title: 'Attachment' }),
      heicToJpeg: (heic) => press.heicToJpeg(heic),
    },
    { signal, onAttachment: onDocument },
  );
}
