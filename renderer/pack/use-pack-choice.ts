import type { PackChoice } from '../../domain/papers/pack-choice';
import type { PackId } from '../../domain/papers/packs';
import { useChange } from '../app/calls';
import { useHeld } from '../app/use-held-choice';
import { notify } from '../ui/toasts';

/**
 * What goes into a pack, kept with every tick: what was chosen last, on record or on the way there. A choice that is still on its way
 * when another pack is shown is that of its own pack.
 * @param kept null until it has been read
 */
export function usePackChoice(
  reviewId: string,
  pack: PackId,
  kept: PackChoice | null,
): readonly [choice: PackChoice | null, change: (choice: PackChoice) => void] {
  const keep = useChange('papers', 'setChoice');
  const [held, hold] = useHeld({ pack, choice: kept }, async (next) => {
    if (next.choice === null) return true;
    const done = await keep({ reviewId, pack: next.pack, choice: next.choice });
    if (!done.ok) notify({ text: done.problem.message, isProblem: true });
    return done.ok;
  });
  const choice = held.pack === pack ? held.choice : kept;
  const change = (next: PackChoice): void => {
    if (next !== choice) hold({ pack, choice: next });
  };
  return [choice, change];
}
