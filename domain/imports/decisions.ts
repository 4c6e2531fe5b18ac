import type { ChangeItem, Decision, ImportPreview } from './api';

/** What the user decided, by item; an item that is not named goes by its suggestion. */
export type Decisions = Readonly<Record<string, Decision>>;

type Decidable = Pick<ChangeItem, 'id' | 'suggestion' | 'blocked' | 'onlyWith'>;

/** Tells of each change of one pupil whether it is made: as decided or suggested, never when it cannot be, and only with the one it hangs on. */
export function takenAmong<Change extends Decidable>(
  changes: readonly Change[],
  decisions: Decisions,
): (change: Change) => boolean {
  const isTaken = (change: Change): boolean => {
    if (change.blocked || (decisions[change.id] ?? change.suggestion) !== 'take') return false;
    const other = changes.find((item) => item.id === change.onlyWith);
    return other === undefined || isTaken(other);
  };
  return isTaken;
}

/** What of a preview is decided one by one. */
type Choices = Pick<ImportPreview, 'added' | 'changed' | 'left' | 'unsure'>;

/** What would be written as decided: pupils to add, to change, to archive. */
export function decidedCounts(
  preview: Choices,
  decisions: Decisions,
): { readonly added: number; readonly changed: number; readonly left: number } {
  const decision = (item: { id: string; suggestion: Decision }): Decision =>
    decisions[item.id] ?? item.suggestion;
  const hasTaken = (changes: readonly ChangeItem[]): boolean => changes.some(takenAmong(changes, decisions));
  const unsure = (wanted: Decision) => preview.unsure.filter((item) => decisions[item.id] === wanted);
  return {
    added: preview.added.filter((item) => decision(item) !== 'keep').length + unsure('new').length,
    changed:
      preview.changed.filter((item) => hasTaken(item.changes)).length +
      unsure('same').filter((item) => item.canBeSame && hasTaken(item.changes)).length,
    left: preview.left.filter((item) => decision(item) === 'take').length,
  };
}

/** How many items are left out by themselves and wait for the user's word: nothing has been said of them yet, and something could be. */
export function toConfirmCount(
  { added, changed, left }: Omit<Choices, 'unsure'>,
  decisions: Decisions,
): number {
  const isOpen = ({ id, suggestion }: { id: string; suggestion: Decision }): boolean =>
    suggestion === 'keep' && decisions[id] === undefined;
  const waits = ({ changes }: { readonly changes: readonly ChangeItem[] }): boolean =>
    !changes.some(takenAmong(changes, {})) && changes.some((change) => !change.blocked && isOpen(change));
  return added.filter(isOpen).length + changed.filter(waits).length + left.filter(isOpen).length;
}
