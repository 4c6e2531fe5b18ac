import type { Result } from '../../../domain/common/result';
import type { FileKind } from '../kinds/detect-kind';
import type { TroubleWords } from './trouble-words';

/** A document to go into a pack. */
export interface AttachmentSource {
  readonly id: string;
  readonly title: string;
  /** The file's name with its ending. */
  readonly fileName: string;
  /** Kept for a locked PDF, or null. */
  readonly password: string | null;
  /** Decrypts the file into memory; a failure (missing, changed on disk) is printed as the reason on its placeholder page. */
  readonly read: () => Promise<Result<Uint8Array>>;
}

/** Something to tell the user before she prints. */
export interface PackWarning {
  readonly attachmentId: string;
  readonly title: string;
  /** `not-printed`: a placeholder page stands in its place. `look-at-it`: printed, but it may not be all there. */
  readonly kind: 'not-printed' | 'look-at-it';
  /** What is the matter and what to do, in plain words. */
  readonly message: string;
}

/** An attachment with its pages, or with the reason why it has none. */
export interface PreparedAttachment {
  readonly id: string;
  readonly title: string;
  /** Null when the file could not be read at all. */
  readonly fileKind: FileKind | null;
  readonly content:
    | { readonly printable: true; readonly pdf: Uint8Array; readonly pages: number }
    | ({ readonly printable: false } & TroubleWords);
  readonly warnings: readonly PackWarning[];
}
