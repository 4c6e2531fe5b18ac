import { type PaperId, papers, sheetId } from './papers';
import { type PackChoice, type PackItem, usualChoice } from './pack-choice';
import type { PackOffer } from './packs';

/**
 * The choice of one review as the beginning of another: order, marks and attachments. What belongs to people stays behind: for
 * whom, what they must not see, the size of the letters, the version of the child's form.
 */
export function carriedOver(kept: PackChoice, offers: readonly PackOffer[]): PackChoice {
  const known = [...new Set(kept.items.map(({ key }) => paperOfKey(key)))];
  const items = known.flatMap((paper) => {
    const marks = marksOf(kept.items.filter(({ key }) => paperOfKey(key) === paper));
    return offers.filter((offer) => offer.paper === paper).map(({ key }): PackItem => ({ key, ...marks }));
  });
  return { ...usualChoice, items, withAttachments: kept.withAttachments };
}

/** What was chosen for a paper: of one that there is for several people only what holds for all of them. */
function marksOf(items: readonly PackItem[]): Omit<PackItem, 'key'> {
  const [first, ...others] = items;
  if (!first) return { included: null, isBlank: null };
  const { included, isBlank } = first;
  return {
    included: others.every((item) => item.included === included) ? included : null,
    isBlank: others.every((item) => item.isBlank === isBlank) ? isBlank : null,
  };
}

function paperOfKey(key: string): PaperId | null {
  const found = papers.find(({ id }) => key === sheetId(id) || key.startsWith(`${sheetId(id)}-`));
  return found?.id ?? null;
}
