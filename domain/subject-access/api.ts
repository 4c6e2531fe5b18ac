import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { byId, idSchema } from '../common/ids';
import type { PackWarningLine } from '../papers/api';
import type { ContentsEntry } from '../papers/review-pack';
import type { AccessDeadline } from './deadline';
import {
  type AccessDocument,
  type AccessRequest,
  answerSchema,
  areaSchema,
  type LookedThrough,
  requestFieldNames,
  requestFields,
} from './model';
import type { UnreadDocument } from './unread';

export interface AccessPupil {
  readonly id: string;
  readonly name: string;
  readonly calledName: string;
}

/** A request with the day by which it is to be answered. */
export interface RequestLine extends AccessRequest {
  readonly deadline: AccessDeadline;
}

export interface PupilRequests {
  readonly today: IsoDate;
  readonly pupil: AccessPupil;
  /** The latest first. */
  readonly requests: readonly RequestLine[];
}

/** One request with everything that is decided for its copy. */
export interface RequestPage {
  readonly today: IsoDate;
  readonly pupil: AccessPupil;
  readonly request: RequestLine;
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly relationship: string }[];
  /** Why the copy will not say where the child lives, a full sentence; null where it will. */
  readonly homeWithheld: string | null;
  readonly documents: readonly AccessDocument[];
  readonly ownWords: readonly string[];
}

/** A copy that was made and is held in memory until it is let go, made anew, or the vault is locked. */
export interface MadeCopy {
  readonly copyId: string;
  readonly title: string;
  readonly pages: number;
  readonly contents: readonly ContentsEntry[];
  readonly warnings: readonly PackWarningLine[];
  /** How many names and areas were taken out. */
  readonly removed: number;
  readonly flattenedPages: number;
  /** What has to be looked at by eye before the copy goes out. Empty for a file for the next school: its documents go as they are. */
  readonly unread: readonly UnreadDocument[];
}

/** What was written of a copy as a folder. */
export interface SavedFolder {
  /** Its path. */
  readonly folder: string;
  readonly documents: number;
  /** Titles of documents that are in the copy but not in the folder by themselves. */
  readonly leftOut: readonly string[];
}

const byPupil = z.object({ pupilId: idSchema });
const value = z.union([z.string(), z.null()], { error: 'This value cannot be saved.' });
const byCopy = z.object({ copyId: idSchema });
const ofDocument = z.object({ requestId: idSchema, documentId: idSchema });

export const subjectAccessApi = {
  forPupil: call(byPupil).returns<PupilRequests>(),
  page: call(byId).returns<RequestPage>(),
  add: call(byPupil.extend({ receivedOn: requestFields.receivedOn })).returns<{ readonly id: string }>(),
  setField: call(z.object({ id: idSchema, field: z.enum(requestFieldNames), value })).returns<null>(),
  remove: call(byId).returns<null>(),
  setDocument: call(ofDocument.extend({ included: z.boolean() })).returns<null>(),
  setLooked: call(ofDocument.extend({ isLooked: z.boolean() })).returns<null>(),
  /** Keeps or takes out one name; `decision` null goes back to the rule. */
  setName: call(
    z.object({
      requestId: idSchema,
      key: z.string().min(1).max(300),
      decision: z.enum(['keep', 'redact']).nullable(),
    }),
  ).returns<null>(),
  addWords: call(z.object({ requestId: idSchema, words: z.string().max(200) })).returns<null>(),
  removeWords: call(z.object({ requestId: idSchema, words: z.string().max(300) })).returns<null>(),
  addArea: call(ofDocument.extend({ area: areaSchema })).returns<{ readonly id: string }>(),
  removeArea: call(byId).returns<null>(),
  /** Reads everything that goes into the copy, attachments included, and lists every name that is found. */
  lookThrough: call(byId).returns<LookedThrough>(),
  /** An attachment as the pages that will be printed, nothing taken out: to draw areas on. */
  documentPages: call(ofDocument).returns<{ readonly bytes: Uint8Array }>(),
  /**
   * Makes the copy and checks it. Failure `still-there` when something that was to be taken out is found in it by search: nothing is held
   * then.
   */
  make: call(byId).returns<MadeCopy>(),
  cancel: call(z.object({}).strict()).returns<null>(),
  content: call(byCopy).returns<{ readonly bytes: Uint8Array }>(),
  /** Failure `not-looked` as long as `unread` names a document that nobody ticked; the same for printing and for marking as sent. */
  savePdf: call(byCopy).returns<{ readonly saved: boolean }>(),
  saveData: call(byCopy).returns<{ readonly saved: boolean }>(),
  /** The copy, the data and the documents in a new folder within the one that the user chooses; null when she chose none. */
  saveFolder: call(byCopy).returns<SavedFolder | null>(),
  print: call(byCopy).returns<{ readonly printed: boolean }>(),
  markSent: call(byCopy.extend({ answer: answerSchema })).returns<null>(),
  drop: call(byCopy).returns<null>(),
};
