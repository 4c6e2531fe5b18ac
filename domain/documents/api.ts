import { z } from 'zod';
import { call } from '../common/call';
import { byId, idSchema } from '../common/ids';
import type { AttachReport } from './attach-report';
import type { DocumentKind } from './kinds';
import { type DocumentField, documentFieldNames, type DocumentItem, type DocumentPage } from './model';

/** What the viewer shows. The bytes live in memory only, in both processes. */
export interface DocumentContents {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
  /** The password of a protected PDF, kept in the vault. */
  readonly password: string | null;
}

/** What a check of stored documents found. */
export interface VerifyReport {
  readonly checked: number;
  /** The documents that are not what was stored. */
  readonly faults: readonly { readonly id: string; readonly title: string; readonly message: string }[];
}

const path = z.string().min(1, 'Choose a file.').max(4096, 'The path of this file is too long.');
const paths = z
  .array(path)
  .min(1, 'Choose at least one file.')
  .max(100, 'Attach at most 100 files at a time.');
/** The renderer's own name for a long piece of work: progress is told under it, and it is stopped by it. */
const job = z.string().min(1).max(60);

export const documentsApi = {
  /** A pupil's reports and sent papers, the newest first. */
  forPupil: call(z.object({ pupilId: idSchema })).returns<readonly DocumentItem[]>(),
  page: call(byId).returns<DocumentPage>(),
  /** The system's dialog; the chosen paths, none when the user cancelled. */
  chooseFiles: call(z.object({ pupilId: idSchema })).returns<readonly string[]>(),
  /** Attaches files one after the other; each has its own result. `keepBoth`: also what is already here. */
  attach: call(z.object({ pupilId: idSchema, paths, keepBoth: z.boolean(), job })).returns<AttachReport>(),
  /** Stops attaching or checking: what is attached stays. */
  cancel: call(z.object({ job })).returns<null>(),
  setField: call(
    z.object({
      id: idSchema,
      field: z.enum(documentFieldNames, { error: 'This field is not known.' }),
      value: z.union([z.string(), z.boolean(), z.null()], { error: 'This value cannot be saved.' }),
    }),
  ).returns<null>(),
  /** Checks the password of a protected PDF and keeps it in the vault. `wrong-password` when it does not open the file. */
  setPassword: call(
    z.object({
      id: idSchema,
      password: z.string().min(1, 'Enter the password.').max(200, 'This is too long.'),
    }),
  ).returns<{ pages: number }>(),
  contents: call(byId).returns<DocumentContents>(),
  /** A Word, OpenDocument or text file as HTML: not trusted, to be made harmless before it is shown. */
  html: call(byId).returns<{ html: string; notes: readonly string[] }>(),
  /** Reads all documents of a pupil through and names those that are not what was stored. */
  verify: call(z.object({ pupilId: idSchema, job })).returns<VerifyReport>(),
  remove: call(byId).returns<null>(),
  /** Asks where, then writes an unprotected copy. The name of the file, or null when the user cancelled. */
  saveCopy: call(byId).returns<{ fileName: string } | null>(),
  /** Asks for a picture and makes it the pupil's photo; null when the user cancelled. */
  choosePhoto: call(z.object({ pupilId: idSchema })).returns<{ documentId: string } | null>(),
  /** The same with a picture that was dropped. */
  setPhoto: call(z.object({ pupilId: idSchema, path })).returns<{ documentId: string }>(),
  removePhoto: call(z.object({ pupilId: idSchema })).returns<null>(),
  /** Asks for a picture and makes it the school's logo on its papers; null when the user cancelled. */
  chooseLogo: call(z.object({ schoolId: idSchema })).returns<{ documentId: string } | null>(),
  removeLogo: call(z.object({ schoolId: idSchema })).returns<null>(),
};

export type { DocumentField };
