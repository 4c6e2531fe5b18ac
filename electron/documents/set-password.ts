import { fail, ok, type Result } from '../../domain/common/result';
import { noDocument } from './document-store';
import type { DocumentPorts } from './ports';
import { type DocumentRow, updateDocument } from './repository';

const wrongPassword = fail(
  'wrong-password',
  'This password does not open the file. Nothing was changed. Capital and small letters count; ask whoever sent the file.',
);
const notLocked = fail('not-locked', 'This file needs no password.');

/**
 * Tries a password on a protected PDF and keeps it, encrypted with all else in the records, when it opens the file. Problems:
 * `wrong-password`, `not-locked`, and those of the stored file.
 */
export async function setPassword(
  { database, store, tools }: DocumentPorts,
  row: DocumentRow,
  password: string,
): Promise<Result<{ pages: number }>> {
  if (row.kind !== 'pdf') return notLocked;
  const read = await store.read(row);
  if (!read.ok) return read;
  const { reading, pages } = await tools.inspect('pdf', read.value, password);
  read.value.fill(0);
  if (reading !== 'readable' || pages === null) return wrongPassword;
  return database.change('Kept the password of a document', async (writer) => {
    const values = { pdfPassword: password, pages, reading, updatedAt: database.clock.now() };
    return (await updateDocument(writer, row.id, values)) ? ok({ pages }) : noDocument;
  });
}
