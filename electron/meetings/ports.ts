import type { PaperModel } from '../../domain/papers/model';
import type { Database } from '../database/database';

/** What meetings with parents work with. */
export interface MeetingPorts {
  readonly database: Database;
  readonly press: {
    /** Shows the system's print dialog. False when the user cancelled. */
    printOnPaper(model: PaperModel): Promise<boolean>;
    /** Whether everything of a one-page paper fits its side, in the smallest letters if need be. */
    fits(model: PaperModel): Promise<boolean>;
  };
}
