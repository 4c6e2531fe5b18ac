import { ok, type Result } from '../../domain/common/result';
import { carriedOver } from '../../domain/papers/carry-over';
import { type PackChoice, packChoiceSchema, usualChoice } from '../../domain/papers/pack-choice';
import { type PackId, packInfo, packOffers } from '../../domain/papers/packs';
import type { ReviewPackData } from '../../domain/reviews/pack-data';
import type { Database, Reader } from '../database/database';
import { noReview } from '../database/not-there';
import { reviewById } from '../reviews/repository';

interface ChoiceRow {
  readonly id: string;
  readonly reviewId: string;
  readonly choice: string;
}

export interface KeptChoice {
  readonly choice: PackChoice;
  /** True while it is the one last made for another review. */
  readonly isCarriedOver: boolean;
}

/** What goes into a pack: as it was chosen for this review, else as it was last chosen for another, else as usual. */
export async function keptChoice(reader: Reader, pack: PackId, data: ReviewPackData): Promise<KeptChoice> {
  const reviewId = data.review.id;
  const rows: ChoiceRow[] = await reader('reviewPackChoices')
    .select('id', 'reviewId', 'choice')
    .where({ pack })
    .orderByRaw('review_id = ? DESC, updated_at DESC, id DESC', [reviewId])
    .limit(1);
  const [row] = rows;
  const kept = row && read(row.choice);
  if (!row || !kept) return { choice: usualChoice, isCarriedOver: false };
  if (row.reviewId !== reviewId)
    return { choice: carriedOver(kept, packOffers(pack, data)), isCarriedOver: true };
  return { choice: withoutGone(kept, data), isCarriedOver: false };
}

/** Keeps what was chosen for a pack of a review. */
export async function keepChoice(
  database: Database,
  { reviewId, pack, choice }: { reviewId: string; pack: PackId; choice: PackChoice },
): Promise<Result<null>> {
  return database.change(`Changed what goes into a pack: ${packInfo(pack).name}`, async (writer) => {
    if (!(await reviewById(writer, reviewId))) return noReview;
    const text = JSON.stringify(choice);
    const changed = await writer('reviewPackChoices')
      .where({ reviewId, pack })
      .update({ choice: text, updatedAt: database.clock.now() });
    if (changed === 0)
      await writer('reviewPackChoices').insert({ ...database.newRecord(), reviewId, pack, choice: text });
    return ok(null);
  });
}

/** A choice that a later program wrote and this one cannot read is as good as none. */
function read(text: string): PackChoice | null {
  try {
    return packChoiceSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** A person who is no longer invited gets no copy. */
function withoutGone(choice: PackChoice, { invitees }: ReviewPackData): PackChoice {
  const isInvited = invitees.some(({ id }) => id === choice.forInviteeId);
  return isInvited ? choice : { ...choice, forInviteeId: null };
}
