import { ok, type Result } from '../../domain/common/result';
import type { LetterTemplate } from '../../domain/letters/model';
import type { PackChoice } from '../../domain/papers/pack-choice';
import type { LetterWriter } from '../../domain/papers/pack-contents';
import type { PaperId } from '../../domain/papers/papers';
import type { Database } from '../database/database';
import { noReview } from '../database/not-there';
import { letterTemplates } from '../letters/repository';
import { gatherReview, type ReviewMaterial } from '../reviews/pack-data';
import { letterWriter } from './letter-writer';
import { keptChoice } from './pack-choices';

/** What the papers of a review are made of. */
export interface PapersMaterial extends ReviewMaterial {
  readonly templates: ReadonlyMap<PaperId, LetterTemplate>;
  readonly write: LetterWriter;
  /** What was chosen for the pack to the authority: its report says what goes with it, also when it is made alone. */
  readonly reportChoice: PackChoice;
}

/** Reads a review with the wording of its letters. Problem `not-found`. */
export async function gatherPapers(database: Database, reviewId: string): Promise<Result<PapersMaterial>> {
  const material = await gatherReview(database.read, reviewId, database.clock.today());
  if (!material) return noReview;
  const templates = await letterTemplates(database.read);
  const { choice: reportChoice } = await keptChoice(database.read, 'la-report', material.data);
  return ok({ ...material, templates, write: letterWriter(templates), reportChoice });
}
