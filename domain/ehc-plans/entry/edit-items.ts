import { tidy } from '../../common/text';
import type { DraftItem } from './draft';
import { proposeItem } from './propose-item';
import { blankProposal, type Proposal } from './proposal';
import { proposeSection, type SectionWithItems } from './propose-section';

/** What is read anew from an item's words while they are typed. */
const readFields = [
  'who',
  'ratio',
  'minutesPerSession',
  'sessionsPerWeek',
  'sessionsPerYear',
  'weeksPerYear',
  'byDate',
] as const satisfies readonly (keyof Proposal)[];

/** An item with other words. What was read from the words before is read anew; what was corrected by hand stays. */
export function withText(letter: SectionWithItems, item: DraftItem, text: string): DraftItem {
  if (letter === 'K' || item.use !== 'item') return { ...item, text };
  const [before, after] = [proposeItem(letter, item.text), proposeItem(letter, text)];
  const isRead = (field: (typeof readFields)[number]): boolean => item[field] === before[field];
  const reread = Object.fromEntries(readFields.filter(isRead).map((field) => [field, after[field]]));
  return { ...item, ...reread, text };
}

/** The list with an item's words added to the item before; what that one does not say comes from this one. */
export function joinedWithBefore(items: readonly DraftItem[], key: number): readonly DraftItem[] {
  const index = items.findIndex((item) => item.key === key);
  const [before, own] = [items[index - 1], items[index]];
  if (!before || !own) return items;
  const filled = Object.entries(own).filter(
    ([name, value]) =>
      isEmpty(before[name as keyof DraftItem]) && !isEmpty(value as DraftItem[keyof DraftItem]),
  );
  const text = [before.text, own.text].filter((words) => words !== '').join('\n');
  const joined = { ...before, ...Object.fromEntries(filled), text };
  return [...items.slice(0, index - 1), joined, ...items.slice(index + 1)];
}

function isEmpty(value: DraftItem[keyof DraftItem]): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The list with an item cut in two at a place in its words; null where there would be nothing on one side. */
export function splitAt(
  letter: SectionWithItems,
  items: readonly DraftItem[],
  key: number,
  place: number,
): readonly DraftItem[] | null {
  const index = items.findIndex((item) => item.key === key);
  const item = items[index];
  const [first, second] = [tidy(item?.text.slice(0, place) ?? ''), tidy(item?.text.slice(place) ?? '')];
  if (!item || first === '' || second === '') return null;
  const added: DraftItem = {
    ...understood(letter, second),
    use: item.use,
    key: nextKey(items),
    replaces: false,
  };
  return [...items.slice(0, index), withText(letter, item, first), added, ...items.slice(index + 1)];
}

/** What is cut off is understood as an item of its own, with the reference that it may begin with. */
function understood(letter: SectionWithItems, text: string): Proposal {
  const [only, ...others] = proposeSection(letter, text);
  if (only && others.length === 0) return only;
  return letter === 'K' ? { ...blankProposal, text } : proposeItem(letter, text);
}

/** The list with an empty item at its end, to be typed. */
export function withNewItem(items: readonly DraftItem[]): readonly DraftItem[] {
  return [...items, { ...blankProposal, key: nextKey(items), replaces: false }];
}

function nextKey(items: readonly DraftItem[]): number {
  return Math.max(-1, ...items.map(({ key }) => key)) + 1;
}
