import type { Database } from '../database/database';
import type { Dialogs } from '../files/dialogs';
import type { PaperModel } from '../../domain/papers/model';

/** What the timetable works with. */
export interface TimetablePorts {
  readonly database: Database;
  readonly dialogs: Dialogs;
  /** The printing room of the shell. */
  readonly press: {
    print(model: PaperModel, options: { readonly title: string }): Promise<Uint8Array>;
    printOnPaper(model: PaperModel): Promise<boolean>;
  };
  /** The open vault: no unprotected copy is saved inside its folder. */
  readonly vault: { readonly folder: string };
  /** Aborted when the vault is locked. */
  readonly locking: AbortSignal;
}
