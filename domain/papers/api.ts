import { z } from 'zod';
import { call } from '../common/call';
import { idSchema, nothing } from '../common/ids';
import { listPaperSchema } from './list-paper';
import { paperIdSchema } from './paper-id';
import type { ContentsEntry } from './review-pack';

/** Something to know before the pack is printed. */
export interface PackWarningLine {
  readonly documentId: string;
  readonly title: string;
  /** `not-printed`: a placeholder page stands in its place. `look-at-it`: printed, but perhaps not all of it. */
  readonly kind: 'not-printed' | 'look-at-it';
  /** What is the matter and what to do, in plain words. */
  readonly message: string;
}

/** A pack that was made and is held in memory until it is let go, made anew, or the vault is locked. */
export interface MadePack {
  readonly packId: string;
  /** 'Annual review papers, Maya O'Brien-Tate'. */
  readonly title: string;
  readonly pages: number;
  readonly attachments: number;
  readonly contents: readonly ContentsEntry[];
  readonly warnings: readonly PackWarningLine[];
}

const byPack = z.object({ packId: idSchema });

export const papersApi = {
  /** Makes the review pack. Progress is told under the job `pack`. Problem `cancelled` when it was stopped. */
  makePack: call(z.object({ reviewId: idSchema })).returns<MadePack>(),
  /** Stops the pack that is being made, if any. */
  cancelPack: call(nothing).returns<null>(),
  packContent: call(byPack).returns<{ readonly bytes: Uint8Array }>(),
  /** Saves the pack at a place chosen with the system's dialog: unprotected from then on. */
  savePack: call(byPack).returns<{ readonly saved: boolean }>(),
  /** Shows the system's print dialog. */
  printPack: call(byPack).returns<{ readonly printed: boolean }>(),
  /** Prints a list as it is shown, through the system's print dialog. */
  printList: call(listPaperSchema).returns<{ readonly printed: boolean }>(),
  /**
   * Saves a letter, or the report to the authority (`la-report`) with its amendments, as a Word file at a place chosen with the
   * system's dialog: unprotected from then on. `inviteeId` says whom a letter is for.
   */
  saveWord: call(
    z.object({ reviewId: idSchema, paper: paperIdSchema, inviteeId: idSchema.nullable() }),
  ).returns<{ readonly saved: boolean }>(),
  /** Puts text on the clipboard, and takes it away again after five minutes or when the vault locks. */
  copyText: call(z.object({ text: z.string().min(1).max(200_000) })).returns<null>(),
  /** Lets go of the pack. */
  dropPack: call(byPack).returns<null>(),
};
