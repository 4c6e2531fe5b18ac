import { useState } from 'react';
import { useChange } from '../app/calls';
import { useHeldChoice } from '../app/use-held-choice';
import { Button } from '../ui/button';
import { CheckboxGroup } from '../ui/checkbox-group';
import { notify } from '../ui/toasts';
import styles from './plan-screen.module.css';

interface LinkPickerProps {
  readonly kind: 'outcome' | 'provision';
  readonly item: { readonly id: string; readonly ref: string };
  readonly to: 'needs' | 'outcomes';
  /** 'Needs that it meets'. */
  readonly label: string;
  readonly targets: readonly { readonly id: string; readonly ref: string; readonly text: string }[];
  /** References that it is linked to now. */
  readonly refs: readonly string[];
}

/** What an item is linked to, as a line; the choice opens in place. */
export function LinkPicker({ kind, item, to, label, targets, refs }: LinkPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const setLinks = useChange('ehcPlans', 'setLinks');
  const kept = targets.filter((target) => refs.includes(target.ref)).map((target) => target.id);
  const [chosen, choose] = useHeldChoice(kept, async (ids: string[]) => {
    const result = await setLinks({ kind, id: item.id, to, ids });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
    return result.ok;
  });
  return (
    <div className={styles['links']}>
      <p>
        {label}: <strong>{refs.length === 0 ? 'none' : refs.join(', ')}</strong>{' '}
        <Button
          kind="quiet"
          isExpanded={isOpen}
          onPress={() => setOpen(!isOpen)}
          ariaLabel={`${label} of ${item.ref}: change`}
        >
          {isOpen ? 'Done' : 'Change'}
        </Button>
      </p>
      {isOpen && (
        <CheckboxGroup
          label={label}
          options={targets.map(({ id, ref, text }) => ({ id, label: ref, detail: shortened(text) }))}
          value={chosen}
          onChange={choose}
        />
      )}
    </div>
  );
}

function shortened(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 88)}…`;
}
