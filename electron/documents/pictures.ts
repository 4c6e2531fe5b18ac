import path from 'node:path';
import { fail, ok, type Result } from '../../domain/common/result';
import { isPictureKind } from '../../domain/documents/kinds';
import type { Reader, Writer } from '../database/database';
import { keepContent } from './keep-content';
import type { DocumentPorts } from './ports';
import { updateDocument } from './repository';
import { readSourceFile } from './source-file';

/** A picture from a telephone has 2 to 10 MB; a larger one would make every list slow. */
const largestPictureBytes = 25 * 1024 * 1024;

/** Whose picture it is: the pupil's photo, or the school's logo on its papers. */
export type PictureTarget =
  | { readonly purpose: 'photo'; readonly pupilId: string }
  | { readonly purpose: 'logo'; readonly schoolId: string };

const notAPicture = fail(
  'unknown-kind',
  'This is not a picture that can be used. Choose a .jpg, .png or .heic file. Nothing was changed.',
);
const notThere = fail(
  'not-found',
  'The record that this picture is for is no longer here. Nothing was changed.',
);
const tooLarge = fail(
  'too-large',
  'This picture is larger than 25 MB. Save it in a smaller size and choose that. Nothing was changed.',
);

const columns = {
  photo: { table: 'pupils', column: 'photoDocumentId' },
  logo: { table: 'schools', column: 'logoDocumentId' },
} as const;

function placeOf(target: PictureTarget) {
  const id = target.purpose === 'photo' ? target.pupilId : target.schoolId;
  return { id, ...columns[target.purpose] };
}

/**
 * Keeps a picture and points the pupil or school to it; the picture before it goes to the bin, in the same change. Problems:
 * `unknown-kind`, `too-large`, `not-found`, and those of reading and sealing.
 */
export async function attachPicture(
  ports: DocumentPorts,
  target: PictureTarget,
  file: string,
): Promise<Result<{ documentId: string }>> {
  if (!(await ownerOf(ports.database.read, target))) return notThere;
  const read = await readSourceFile(file, ports.store.vaultFolder, largestPictureBytes);
  if (!read.ok) return read.problem.kind === 'too-large' ? tooLarge : read;
  const fileName = path.basename(file);
  const kind = await ports.tools.detectKind(read.value, fileName);
  if (!kind || !isPictureKind(kind)) return notAPicture;
  const isPhoto = target.purpose === 'photo';
  const kept = await keepContent(
    ports,
    read.value,
    {
      pupilId: isPhoto ? target.pupilId : null,
      title: isPhoto ? 'Photo' : 'Logo',
      fileName,
      kind,
      pages: null,
      reading: 'readable',
      purpose: target.purpose,
      reportDate: null,
      receivedOn: null,
    },
    isPhoto ? 'Set the photo' : 'Set the school’s logo',
    { alsoDo: (writer, id) => pointTo(ports, writer, target, id) },
  );
  read.value.fill(0);
  if (!kept.ok) return kept;
  return { ...kept, value: { documentId: kept.value.id } };
}

/** Takes the picture away; it goes to the bin. Nothing happens where there is none. */
export async function removePicture(ports: DocumentPorts, target: PictureTarget): Promise<Result<null>> {
  const what = target.purpose === 'photo' ? 'Removed the photo' : 'Removed the school’s logo';
  return ports.database.change(what, (writer) => pointTo(ports, writer, target, null));
}

/** The id of the picture before, in an object; undefined when the pupil or school is not there. */
async function ownerOf(
  reader: Reader,
  target: PictureTarget,
): Promise<{ readonly before: string | null } | undefined> {
  const { id, table, column } = placeOf(target);
  const owner: { before: string | null } | undefined = await reader(table)
    .select({ before: column })
    .where({ id })
    .whereNull('deletedAt')
    .first();
  return owner;
}

async function pointTo(
  { database }: DocumentPorts,
  writer: Writer,
  target: PictureTarget,
  documentId: string | null,
): Promise<Result<null>> {
  const owner = await ownerOf(writer, target);
  if (!owner) return notThere;
  const { id, table, column } = placeOf(target);
  const now = database.clock.now();
  if (owner.before !== null) await updateDocument(writer, owner.before, { deletedAt: now, updatedAt: now });
  await writer(table)
    .where({ id })
    .update({ [column]: documentId, updatedAt: now });
  return ok(null);
}
