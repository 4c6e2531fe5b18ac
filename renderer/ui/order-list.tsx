import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { dragType } from './drag-type';
import styles from './order-list.module.css';

export interface OrderListItem {
  readonly id: string;
  /** Read out for the item and for its handle: "Agenda". */
  readonly label: string;
  readonly content: ReactNode;
}

export interface OrderListProps {
  /** Names the list: "Papers in their order". */
  readonly label: string;
  readonly items: readonly OrderListItem[];
  /** An item was put right before or right after another one of the list. */
  readonly onPlace: (id: string, beside: string, where: 'before' | 'after') => void;
}

/**
 * A list whose items are put into order by dragging: with the mouse by the handle (or wherever nothing is to be pressed), with
 * the keyboard by the handle too (Enter, then the arrows, then Enter). One stop of Tab; the arrows lead from item to item and along what an item holds.
 */
export function OrderList({ label, items, onPlace }: OrderListProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    getAllowedDropOperations: () => ['move'],
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles['place'] ?? ''} />,
    onReorder: ({ keys, target: { key: beside, dropPosition } }) => {
      const [key] = keys;
      if (key !== undefined && dropPosition !== 'on') onPlace(String(key), String(beside), dropPosition);
    },
  });
  return (
    <GridList
      aria-label={label}
      items={items}
      dragAndDropHooks={dragAndDropHooks}
      className={styles['list'] ?? ''}
    >
      {(item) => (
        <GridListItem textValue={item.label} className={styles['item'] ?? ''}>
          <Button slot="drag" className={styles['handle'] ?? ''}>
            <GripVertical size="1em" aria-hidden />
          </Button>
          <div className={styles['content']}>{item.content}</div>
        </GridListItem>
      )}
    </GridList>
  );
}
