import { fold, listInWords } from '../common/text';
import { type Known, matchItems } from './compare/match-items';

/** An item of section F of an earlier version that runs deliver, and that a new version has no match for. */
export interface NotCarried {
  readonly ref: string;
  /** Names of the runs that deliver it. */
  readonly runs: readonly string[];
}

/**
 * Which item of the new version each item of the earlier one has become. The same item is one under the same reference with words that
 * are alike, or with the same words under another reference; a mere likeness under another reference is not enough, since a wrong link
 * would say that provision was delivered which was not.
 */
export function successorsOf<Item extends Known>(
  before: readonly Item[],
  after: readonly Item[],
): ReadonlyMap<Item, Item> {
  return new Map(
    matchItems(before, after).flatMap(({ before: old, after: now }) =>
      old && now && (old.ref === now.ref || fold(old.text) === fold(now.text)) ? [[old, now] as const] : [],
    ),
  );
}

/** 'F3 (Talk group) has no match in this version...': null where everything was carried over. */
export function notCarriedInWords(items: readonly NotCarried[]): string | null {
  if (items.length === 0) return null;
  const each = items.map(({ ref, runs }) => `${ref} (${listInWords(runs)})`);
  const have = items.length === 1 ? 'has' : 'have';
  return `${listInWords(each)} ${have} no match in the new version: link the provision to the right item on its own page.`;
}
