import { ok, type Result } from '../../domain/common/result';
import type { PackPage } from '../../domain/papers/api';
import { missingInPack } from '../../domain/papers/missing-in-pack';
import { packContents } from '../../domain/papers/pack-contents';
import type { PackId } from '../../domain/papers/packs';
import type { Database } from '../database/database';
import { gatherPapers } from './gather-papers';
import { keptChoice } from './pack-choices';

/** What the screen of a pack shows: what is known, what was chosen, what is missing. */
export async function packPage(
  database: Database,
  reviewId: string,
  pack: PackId,
): Promise<Result<PackPage>> {
  const material = await gatherPapers(database, reviewId);
  if (!material.ok) return material;
  const { data, documents, templates, write } = material.value;
  const { choice, isCarriedOver } = await keptChoice(database.read, pack, data);
  const contents = packContents(pack, data, choice, write);
  const missing = missingInPack(pack, data, contents, templates);
  return ok({ pack, data, documents, choice, isCarriedOver, missing });
}
