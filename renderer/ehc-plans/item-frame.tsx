import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ItemKind } from '../../domain/ehc-plans/api';
import { saved, useChange } from '../app/calls';
import { useTellRemoved } from '../app/use-tell-removed';
import { HistoryButton } from '../history/history-button';
import { AutosaveText } from '../ui/autosave-text';
import { IconButton } from '../ui/icon-button';
import styles from './plan-screen.module.css';

interface ItemFrameProps {
  readonly kind: ItemKind;
  readonly item: { readonly id: string; readonly ref: string };
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly children: ReactNode;
}

const tables = {
  need: 'ehc_needs',
  outcome: 'ehc_outcomes',
  provision: 'ehc_provisions',
  advice: 'ehc_advice',
} as const satisfies Record<ItemKind, string>;

/** A numbered item of the plan: its reference, its order, its removal. What is removed can be undone. */
export function ItemFrame({ kind, item, isFirst, isLast, children }: ItemFrameProps) {
  const { id, ref } = item;
  const setField = useChange('ehcPlans', 'setItemField');
  const move = useChange('ehcPlans', 'moveItem');
  const remove = useChange('ehcPlans', 'removeItem');
  const tellRemoved = useTellRemoved();
  return (
    <li className={styles['item']}>
      <div className={styles['itemHead']}>
        <div className={styles['ref']}>
          <AutosaveText
            label="Reference"
            isNarrow
            value={ref}
            onSave={(value) =>
              saved(setField({ kind, id, field: kind === 'advice' ? 'number' : 'ref', value }))
            }
          />
        </div>
        <div className={styles['itemButtons']}>
          <IconButton
            label={`Move ${ref} up`}
            icon={ArrowUp}
            isDisabled={isFirst}
            onPress={() => void move({ kind, id, by: -1 })}
          />
          <IconButton
            label={`Move ${ref} down`}
            icon={ArrowDown}
            isDisabled={isLast}
            onPress={() => void move({ kind, id, by: 1 })}
          />
          <HistoryButton isSmall table={tables[kind]} id={id} of={ref} />
          <IconButton
            label={`Remove ${ref}`}
            icon={Trash2}
            onPress={() =>
              void remove({ kind, id }).then((result) => tellRemoved(result, `${ref} was removed`))
            }
          />
        </div>
      </div>
      {children}
    </li>
  );
}
