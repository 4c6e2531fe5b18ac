import type { Result } from '../../domain/common/result';
import type { PaperModel } from '../../domain/papers/model';
import type { Database } from '../database/database';
import type { DocumentStore } from '../documents/document-store';

/** What keeping and disposing of records works with. */
export interface RetentionPorts {
  readonly database: Database;
  readonly store: Pick<DocumentStore, 'destroy'>;
  /** Makes a backup before anything is disposed of; with a problem nothing is. `token` names it while it is made. */
  readonly backUp: (input: { readonly token: string }) => Promise<Result<null>>;
  /** The names of the folders that restores put aside in the vault's: they hold what is disposed of. */
  readonly putAside: () => Promise<readonly string[]>;
  readonly press: {
    /** Shows the system's print dialog. False when the user cancelled. */
    printOnPaper(model: PaperModel): Promise<boolean>;
  };
}
