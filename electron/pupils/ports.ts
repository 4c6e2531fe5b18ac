import type { Database } from '../database/database';
import type { Dialogs } from '../files/dialogs';

/** What the register works with. */
export interface PupilPorts {
  readonly database: Database;
  readonly dialogs: Dialogs;
  /** The open vault: no unprotected copy is saved inside its folder. */
  readonly vault: { readonly folder: string };
  /** Aborted when the vault is locked: what a dialog was asked for before is then not written any more. */
  readonly locking: AbortSignal;
}
