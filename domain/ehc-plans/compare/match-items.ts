import { likeness } from './likeness';

/** What an item is known by. */
export interface Known {
  readonly ref: string;
  readonly text: string;
}

/** An item before and after; null where it was not there. */
export interface Pair<Item> {
  readonly before: Item | null;
  readonly after: Item | null;
}

/** From here on two texts under one reference are taken for the same item, changed. */
const alikeWithRef = 0.25;
/** From here on two texts under different references are. */
const alikeWithoutRef = 0.6;

/**
 * Which item of the later version is which of the earlier: the same words under the same reference first, then the same words under
 * another (the plan was renumbered), then the same reference with words that are alike, then what is alike under another reference.
 * In the order of the later version; what was removed stands where it stood.
 */
export function matchItems<Item extends Known>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Pair<Item>[] {
  const partner = new Map<Item, Item>();
  const taken = new Set<Item>();
  const pairUp = (fits: (old: Item, now: Item) => number): void => {
    const open = after.filter((now) => !partner.has(now));
    const free = before.filter((old) => !taken.has(old));
    const scored = open.flatMap((now) => free.map((old) => ({ now, old, score: fits(old, now) })));
    for (const { now, old } of scored
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)) {
      if (partner.has(now) || taken.has(old)) continue;
      partner.set(now, old);
      taken.add(old);
    }
  };
  const like = (old: Item, now: Item, least: number): number => {
    const score = likeness(old.text, now.text);
    return score >= least ? score : 0;
  };
  pairUp((old, now) => (old.ref === now.ref && old.text === now.text ? 1 : 0));
  pairUp((old, now) => (old.text === now.text ? 1 : 0));
  pairUp((old, now) => (old.ref === now.ref ? like(old, now, alikeWithRef) : 0));
  pairUp((old, now) => like(old, now, alikeWithoutRef));
  return inOrder(before, after, partner, taken);
}

function inOrder<Item extends Known>(
  before: readonly Item[],
  after: readonly Item[],
  partner: ReadonlyMap<Item, Item>,
  taken: ReadonlySet<Item>,
): readonly Pair<Item>[] {
  const pairs: Pair<Item>[] = after.map((now) => ({ before: partner.get(now) ?? null, after: now }));
  for (const [index, old] of before.entries()) {
    if (taken.has(old)) continue;
    const previous = before[index - 1];
    const place = previous === undefined ? 0 : pairs.findIndex((pair) => pair.before === previous) + 1;
    pairs.splice(place, 0, { before: old, after: null });
  }
  return pairs;
}
