import { z } from 'zod';
import { call } from '../common/call';
import { idSchema, nothing } from '../common/ids';
import { listPaperSchema } from './list-paper';
import type { DocumentChoice } from '../reviews/api';
import type { MissingItem } from '../reviews/missing-for-pack';
import type { ReviewPackData } from '../reviews/pack-data';
import { type PackChoice, packChoiceSchema } from './pack-choice';
import { type PackId, packIds } from './packs';
import type { ContentsEntry } from './review-pack';
import { type SentKind, sendingSchema, type SentLine } from './sent';
import { nameKinds } from '../tasks/names';
import { paperIdSchema, singlePaperSchema } from './single-paper';

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
  readonly kind: SentKind;
  /** Whose copy it is; null for the pack as a whole. */
  readonly forInviteeId: string | null;
  /** 'Annual review papers, Maya O'Brien-Tate'. */
  readonly title: string;
  readonly pages: number;
  readonly attachments: number;
  readonly contents: readonly ContentsEntry[];
  readonly warnings: readonly PackWarningLine[];
}

/** What the screen of a pack shows before it is made. The rules of the domain tell the rest from `data` and `choice`. */
export interface PackPage {
  readonly pack: PackId;
  readonly data: ReviewPackData;
  /** The pupil's reports in the order of the pack, also those left out of every pack. */
  readonly documents: readonly DocumentChoice[];
  readonly choice: PackChoice;
  /** What the pack lacks, by this choice. Nothing of it stops the printing. */
  readonly missing: readonly MissingItem[];
  /** True while the choice is the one last made for another review. */
  readonly isCarriedOver: boolean;
}

const byReview = z.object({ reviewId: idSchema });
const byReviewAndPack = byReview.extend({ pack: z.enum(packIds, { error: 'This pack is not known.' }) });
const byPack = z.object({ packId: idSchema });

export const papersApi = {
  packPage: call(byReviewAndPack).returns<PackPage>(),
  /** Keeps what goes into a pack of this review; it is the beginning for the next review too. */
  setChoice: call(byReviewAndPack.extend({ choice: packChoiceSchema })).returns<null>(),
  /**
   * Makes a pack by the given choice, or by the one that is kept. Progress is told under the job `pack`. Problem `cancelled` when it was stopped.
   */
  makePack: call(byReviewAndPack.extend({ choice: packChoiceSchema.optional() })).returns<MadePack>(),
  /** The same with one paper alone, without a contents page. */
  makePaper: call(byReview.extend({ sheet: singlePaperSchema })).returns<MadePack>(),
  /** Stops the pack that is being made, if any. */
  cancelPack: call(nothing).returns<null>(),
  packContent: call(byPack).returns<{ readonly bytes: Uint8Array }>(),
  /** Saves the pack at a place chosen with the system's dialog: unprotected from then on. */
  savePack: call(byPack).returns<{ readonly saved: boolean }>(),
  /** Shows the system's print dialog. */
  printPack: call(byPack).returns<{ readonly printed: boolean }>(),
  /** Keeps the pack as it is in the vault, with to whom, how and when it went, and enters the day in the grid of invitees. */
  markSent: call(byPack.extend({ sending: sendingSchema })).returns<{
    readonly sentId: string;
    readonly version: number;
  }>(),
  /** What went out for a review, the latest first, with what has changed since. */
  sent: call(byReview).returns<readonly SentLine[]>(),
  /** Prints a list as it is shown, through the system's print dialog. */
  printList: call(listPaperSchema).returns<{ readonly printed: boolean }>(),
  /** Prints what changed between two versions of a plan, through the system's print dialog. */
  printComparison: call(
    z.object({ planId: idSchema, withId: idSchema, isWhole: z.boolean(), names: z.enum(nameKinds) }),
  ).returns<{ readonly printed: boolean }>(),
  /**
   * Saves a letter, or the report to the authority (`la-report`) with its amendments, as a Word file at a place chosen with the
   * system's dialog: unprotected from then on. `inviteeId` says whom a letter is for.
   */
  saveWord: call(
    z.object({ reviewId: idSchema, paper: paperIdSchema, inviteeId: idSchema.nullable() }),
  ).returns<{ readonly saved: boolean }>(),
  /** Puts text on the clipboard, and takes it away again after five minutes or when the vault locks. */
  copyText: call(z.object({ text: z.string().min(1).max(200_000) })).returns<null>(),
  /** Said by the page when the user copied something out of it: it leaves the clipboard when the vault locks. */
  copied: call(nothing).returns<null>(),
  /** Lets go of the pack. */
  dropPack: call(byPack).returns<null>(),
};
