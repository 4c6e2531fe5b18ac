import type { Database } from '../database/database';
import type { Dialogs } from '../files/dialogs';
import type { PaperPress } from '../papers/ports';

/** What the lists of what is due work with. */
export interface TaskPorts {
  readonly database: Database;
  readonly dialogs: Dialogs;
  readonly press: Pick<PaperPress, 'printOnPaper'>;
  /** The open vault: no unprotected copy is saved inside its folder. */
  readonly vault: { readonly folder: string };
  /** Aborted when the vault is locked: what a dialog was asked for before is then not written any more. */
  readonly locking: AbortSignal;
}
