import type { PaperModel } from '../../domain/papers/model';
import type { Database } from '../database/database';

/** What one-page papers are printed with. */
export interface OnePagePress {
  /** Shows the system's print dialog. False when the user cancelled. */
  printOnPaper(model: PaperModel): Promise<boolean>;
  /** Whether everything of a one-page paper fits its side, in the smallest letters if need be. */
  fits(model: PaperModel): Promise<boolean>;
}

/** What profiles work with. */
export interface ProfilePorts {
  readonly database: Database;
  readonly press: OnePagePress;
  /** A stored picture as a data: URL; null where it cannot be read. */
  readonly pictureUrl: (documentId: string) => Promise<string | null>;
}
