import type { ContentsEntry } from '../../domain/papers/review-pack';
import type { UnreadDocument } from '../../domain/subject-access/unread';
import type { DocumentRow } from '../documents/repository';
import type { ComposedPack } from '../papers/compose/compose-pack';
import type { PreparedAttachment } from '../papers/inspect/prepared-attachment';
import type { Patterns } from '../papers/redact/redaction';
import type { CopyHead } from './school-of-pupil';

/** A document of a copy with what it is made of. */
export interface CopyDocumentFile {
  readonly row: DocumentRow;
  /** As the copy has it: without names that were taken out. */
  readonly title: string;
  /** As printed, painted over where something was taken out. */
  readonly prepared: PreparedAttachment;
  readonly isPainted: boolean;
}

/** A copy as it was made. */
export interface FinishedCopy {
  readonly title: string;
  readonly pack: ComposedPack;
  readonly contents: readonly ContentsEntry[];
  /** The same as JSON. */
  readonly data: string;
  /** In the order of their appendices. */
  readonly documents: readonly CopyDocumentFile[];
  /** What was taken out. */
  readonly patterns: Patterns;
  /** What nobody but a person can look through. */
  readonly unread: readonly UnreadDocument[];
  readonly head: CopyHead;
}
