import type { PaperModel } from '../../domain/papers/model';
import type { Database } from '../database/database';
import type { Dialogs } from '../files/dialogs';

/** What provision maps work with. */
export interface MapPorts {
  readonly database: Database;
  readonly dialogs: Dialogs;
  /** Shows the system's print dialog for a paper. False when the user cancelled. */
  readonly press: { printOnPaper(model: PaperModel): Promise<boolean> };
  /** The open vault: no unprotected copy is saved inside its folder. */
  readonly vault: { readonly folder: string };
  /** Aborted when the vault is locked: what a dialog was asked for before is then not written any more. */
  readonly locking: AbortSignal;
}
