import type { Service } from '../../domain/common/call';
import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import type { documentsApi, VerifyReport } from '../../domain/documents/api';
import { allEndings, pictureEndings } from '../../domain/documents/kinds';
import { type DocumentField, documentFields, documentFieldWords } from '../../domain/documents/model';
import { columnOf } from '../database/check-field';
import { attachFiles } from './attach-files';
import { noDocument } from './document-store';
import { attachPicture, type PictureTarget, removePicture } from './pictures';
import type { DocumentPorts } from './ports';
import { documentById, documentPupil, type DocumentRow, documentsOf, updateDocument } from './repository';
import { saveCopy } from './save-copy';
import { setPassword } from './set-password';
import { toItem, toItems } from './to-item';

/** The documents of pupils: attach, look at, describe, copy out, check, remove. */
export function documentsService(ports: DocumentPorts): Service<typeof documentsApi> {
  const { database, store, tools, dialogs, jobs } = ports;
  const withDocument = async <T>(
    id: string,
    work: (row: DocumentRow) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const row = await documentById(database.read, id);
    return row ? work(row) : noDocument;
  };
  return {
    forPupil: async ({ pupilId }) => ok(await toItems(store, await documentsOf(database.read, pupilId))),
    page: ({ id }) => withDocument(id, (row) => page(ports, row)),
    chooseFiles: async () => {
      const filters = [
        { name: 'Documents and pictures', extensions: allEndings },
        { name: 'All files', extensions: ['*'] },
      ];
      return ok((await dialogs.openFiles('Attach documents', filters, true)) ?? []);
    },
    attach: (input) => attachFiles(ports, input),
    cancel: ({ job }) => {
      jobs.stop(job);
      return Promise.resolve(ok(null));
    },
    setField: (input) => setField(ports, input),
    setPassword: ({ id, password }) => withDocument(id, (row) => setPassword(ports, row, password)),
    contents: ({ id }) =>
      withDocument(id, async (row) => {
        const read = await store.read(row);
        return read.ok ? ok({ kind: row.kind, bytes: read.value, password: row.pdfPassword }) : read;
      }),
    html: ({ id }) =>
      withDocument(id, async (row) => {
        const read = await store.read(row);
        return read.ok ? tools.toHtml(row.kind, read.value) : read;
      }),
    verify: ({ pupilId, job }) => verify(ports, pupilId, job),
    remove: ({ id }) => remove(ports, id),
    saveCopy: ({ id }) => withDocument(id, (row) => saveCopy(ports, row)),
    choosePhoto: ({ pupilId }) => choosePicture(ports, 'Choose a photo', { purpose: 'photo', pupilId }),
    setPhoto: ({ pupilId, path }) => attachPicture(ports, { purpose: 'photo', pupilId }, path),
    removePhoto: ({ pupilId }) => removePicture(ports, { purpose: 'photo', pupilId }),
    chooseLogo: ({ schoolId }) => choosePicture(ports, 'Choose a logo', { purpose: 'logo', schoolId }),
    removeLogo: ({ schoolId }) => removePicture(ports, { purpose: 'logo', schoolId }),
  };
}

/** A document's whole content, verified, for the printing of papers. Problems: `not-found` and those of the stored file. */
export async function readContent(
  { database, store }: Pick<DocumentPorts, 'database' | 'store'>,
  id: string,
): Promise<Result<Buffer>> {
  const row = await documentById(database.read, id);
  return row ? store.read(row) : noDocument;
}

async function page({ database, store }: DocumentPorts, row: DocumentRow) {
  const pupil = row.pupilId === null ? undefined : await documentPupil(database.read, row.pupilId);
  return ok({
    document: await toItem(store, row),
    pupil: pupil
      ? {
          id: pupil.id,
          name: `${pupil.knownAs ?? pupil.legalForename} ${pupil.preferredSurname ?? pupil.legalSurname}`,
        }
      : null,
    today: database.clock.today(),
  });
}

async function setField(
  { database }: DocumentPorts,
  { id, field, value }: { id: string; field: DocumentField; value: string | boolean | null },
): Promise<Result<null>> {
  const checked = checkValue(documentFields[field], field, value);
  if (!checked.ok) return checked;
  const kept = columnOf(checked.value);
  return database.change(`Changed the ${documentFieldWords[field]} of a document`, async (writer) => {
    const isThere = await updateDocument(writer, id, { [field]: kept, updatedAt: database.clock.now() });
    return isThere ? ok(null) : noDocument;
  });
}

async function remove({ database }: DocumentPorts, id: string): Promise<Result<null>> {
  return database.change('Removed a document', async (writer) => {
    const now = database.clock.now();
    return (await updateDocument(writer, id, { deletedAt: now, updatedAt: now })) ? ok(null) : noDocument;
  });
}

async function verify(ports: DocumentPorts, pupilId: string, job: string): Promise<Result<VerifyReport>> {
  const { database, store, jobs, onProgress } = ports;
  const rows = await documentsOf(database.read, pupilId);
  const total = rows.reduce((sum, row) => sum + row.bytes, 0);
  return jobs.run(job, async (signal) => {
    const faults: VerifyReport['faults'][number][] = [];
    let done = 0;
    for (const row of rows) {
      if (signal.aborted) return fail('cancelled', 'Stopped. Nothing was changed.');
      onProgress({ job, doing: `Checking ${row.title}`, done, total });
      const verified = await store.verify(row);
      if (!verified.ok) faults.push({ id: row.id, title: row.title, message: verified.problem.message });
      done += row.bytes;
    }
    return ok({ checked: rows.length, faults });
  });
}

async function choosePicture(
  ports: DocumentPorts,
  title: string,
  target: PictureTarget,
): Promise<Result<{ documentId: string } | null>> {
  const filters = [{ name: 'Pictures', extensions: pictureEndings }];
  const file = (await ports.dialogs.openFiles(title, filters, false))?.[0];
  return file === undefined ? ok(null) : attachPicture(ports, target, file);
}
