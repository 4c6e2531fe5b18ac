import type { DeskEvents } from '../../domain/api';
import type { Result } from '../../domain/common/result';
import type { PaperModel } from '../../domain/papers/model';
import type { Database } from '../database/database';
import type { DocumentStore } from '../documents/document-store';
import type { Dialogs } from '../files/dialogs';
import type { SystemClipboard } from './personal-clipboard';
import type { PackEngine } from './worker/pack-engine';

/** The printing room of the shell, as far as papers need it. */
export interface PaperPress {
  /** The model as a tagged PDF; `footer` at the foot of every page, with its number. A draft has no tags, and is only to be counted. */
  print(
    model: PaperModel,
    options: { readonly title: string; readonly footer?: string; readonly isDraft?: boolean },
  ): Promise<Uint8Array>;
  /** Shows the system's print dialog for a paper. False when the user cancelled. */
  printOnPaper(model: PaperModel): Promise<boolean>;
  /** Whether everything of a one-page paper fits its side, in the smallest letters if need be. */
  fits(model: PaperModel): Promise<boolean>;
  /** Shows the system's print dialog for a finished PDF. False when the user cancelled. */
  printPdfOnPaper(pdf: Uint8Array): Promise<boolean>;
  /** A HEIC photograph as a JPEG. Throws when it cannot be read. */
  heicToJpeg(heic: Uint8Array): Promise<Uint8Array>;
}

/** What the papers work with. */
export interface PaperPorts {
  /** The open vault: no unprotected copy is saved inside its folder. */
  readonly vault: { readonly folder: string };
  readonly database: Database;
  readonly dialogs: Dialogs;
  readonly press: PaperPress;
  readonly clipboard: SystemClipboard;
  readonly engine: PackEngine;
  /** Where what was sent is kept. */
  readonly store: DocumentStore;
  /** A document's whole content, verified. */
  readonly readContent: (documentId: string) => Promise<Result<Uint8Array>>;
  readonly onProgress: (progress: DeskEvents['progress']) => void;
}
