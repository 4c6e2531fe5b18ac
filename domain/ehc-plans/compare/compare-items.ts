import { type DiffPiece, diffWords } from '../../common/text-diff';
import type { Comparable, NamedText } from './item-fields';
import { matchItems } from './match-items';

/** A field with its words before and after in one. */
export interface FieldChange {
  readonly label: string;
  readonly pieces: readonly DiffPiece[];
  readonly isChanged: boolean;
}

export type ChangeKind = 'added' | 'removed' | 'changed' | 'renumbered' | 'same';

/** What became of one item. */
export interface ItemChange {
  readonly kind: ChangeKind;
  /** The reference that it has now, or had when it was removed. */
  readonly ref: string;
  /** The reference that it had before, where that was another. */
  readonly formerRef: string | null;
  /** Fields with any words, before or after; the item's own words first. */
  readonly fields: readonly FieldChange[];
}

/** The items of a section, matched and compared. */
export function compareItems(
  before: readonly Comparable[],
  after: readonly Comparable[],
): readonly ItemChange[] {
  return matchItems(before, after).map(({ before: old, after: now }) => {
    const fields = compareFields(old?.fields ?? [], now?.fields ?? []);
    const formerRef = old && now && old.ref !== now.ref ? old.ref : null;
    return { kind: kindOf(old, now, fields), ref: (now ?? old)?.ref ?? '', formerRef, fields };
  });
}

function kindOf(old: Comparable | null, now: Comparable | null, fields: readonly FieldChange[]): ChangeKind {
  if (old === null) return 'added';
  if (now === null) return 'removed';
  if (fields.some(({ isChanged }) => isChanged)) return 'changed';
  return old.ref === now.ref ? 'same' : 'renumbered';
}

/** Fields by their names, in the order of the later version. */
export function compareFields(
  before: readonly NamedText[],
  after: readonly NamedText[],
): readonly FieldChange[] {
  const labels = [...new Set([...after, ...before].map(({ label }) => label))];
  return labels.flatMap((label) => {
    const old = before.find((field) => field.label === label);
    const now = after.find((field) => field.label === label);
    const [oldText, newText] = [old?.text ?? '', now?.text ?? ''];
    if (oldText === '' && newText === '') return [];
    const isValue = now?.isValue ?? old?.isValue ?? false;
    const pieces = isValue ? wholeValues(oldText, newText) : diffWords(oldText, newText);
    return [{ label, pieces, isChanged: oldText !== newText }];
  });
}

function wholeValues(before: string, after: string): readonly DiffPiece[] {
  if (before === after) return [{ kind: 'same', text: after }];
  const pieces: readonly DiffPiece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return pieces.filter(({ text }) => text !== '');
}
