import type { PaperModel } from '../../domain/papers/model';
import type { Database } from '../database/database';
import type { Dialogs } from '../files/dialogs';

/** What the teacher's sheets work with. */
export interface SheetPorts {
  readonly database: Database;
  readonly dialogs: Dialogs;
  readonly press: {
    /** As a PDF, with `footer` and its number at the foot of every page, `side` millimetres from the edge of the sheet. */
    print(
      model: PaperModel,
      options: { readonly title: string; readonly footer: string; readonly side: number },
    ): Promise<Uint8Array>;
    /** Shows the system's print dialog. False when the user cancelled. */
    printPdfOnPaper(pdf: Uint8Array): Promise<boolean>;
  };
  /** The open vault: no unprotected copy is saved inside its folder. */
  readonly vault: { readonly folder: string };
  /** Aborted when the vault is locked: what a dialog was asked for before is then not written any more. */
  readonly locking: AbortSignal;
}
