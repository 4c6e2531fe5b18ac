import { z } from 'zod';
import { call } from '../common/call';
import { idSchema, nothing } from '../common/ids';
import type { LetterText, PaperId } from '../papers/papers';
import type { LetterGap } from './fill-letter';
import type { LetterFrame } from './letter-frame';
import { type Audience, letterPaperSchema, type LetterTemplate } from './model';

/** A letter of the school with its wording. */
export interface SchoolLetter extends LetterTemplate {
  readonly paper: PaperId;
  readonly title: string;
  /** The school has changed the usual wording. */
  readonly isOwn: boolean;
  /** The school's own wording as a record, in use or given up; null where it never had one. */
  readonly ownId: string | null;
  readonly audiences: readonly Audience[];
  /** Placeholders that are not known, as sentences, beside the field that holds them. */
  readonly problems: { readonly subject: readonly string[]; readonly body: readonly string[] };
}

export interface LettersPage {
  readonly letters: readonly SchoolLetter[];
  /** The reviews that can serve as an example. */
  readonly reviews: readonly { readonly id: string; readonly title: string }[];
}

/** A letter as it would go out today. */
export interface LetterPreview {
  readonly frame: LetterFrame;
  readonly letter: LetterText;
  readonly gaps: readonly LetterGap[];
  /** How hard it is to read, in words; null for professionals. */
  readonly reading: string | null;
}

const paper = letterPaperSchema;

export const lettersApi = {
  page: call(nothing).returns<LettersPage>(),
  /** One of letterFields. Failure `invalid` for an empty or too long text. */
  save: call(z.object({ paper, field: z.enum(['subject', 'body']), value: z.string() })).returns<null>(),
  /** The usual wording again; undo brings the school's own back. */
  reset: call(z.object({ paper })).returns<null>(),
  /** With the facts of a review, or of one that is made up. */
  preview: call(
    z.object({ paper, audience: z.enum(['parents', 'professionals']), reviewId: idSchema.nullable() }),
  ).returns<LetterPreview>(),
};
