import { GripVertical } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { classes } from './classes';
import styles from './drag-list.module.css';
import { dragType } from './drag-type';

export interface DragListItem {
  readonly id: string;
  /** Read out for the item and for its handle: "Maya Chen, Thursday 14 January". */
  readonly label: string;
  readonly content: ReactNode;
  /** Where it stands, in a list whose `className` places its items. */
  readonly style?: CSSProperties | undefined;
}

export interface DragListProps {
  /** Names the list: "Meetings from 11 to 15 January". */
  readonly label: string;
  readonly items: readonly DragListItem[];
  /** Enter, or a click: the same must be possible here without dragging. */
  readonly onOpen: (id: string) => void;
  readonly onDragStart: (id: string) => void;
  readonly onDragEnd: () => void;
  readonly className?: string | undefined;
}

/** A short list whose items can be dragged to a DropPlace: with the mouse, or with the handle, Tab and Enter. */
export function DragList({ label, items, onOpen, onDragStart, onDragEnd, className }: DragListProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    getAllowedDropOperations: () => ['move'],
    onDragStart: ({ keys }) => {
      const [key] = keys;
      // Chromium gives a drag up when the page is laid out anew while it begins.
      if (key !== undefined) setTimeout(() => onDragStart(String(key)));
    },
    onDragEnd: () => onDragEnd(),
  });
  return (
    <GridList
      aria-label={label}
      items={items}
      dragAndDropHooks={dragAndDropHooks}
      onAction={(key) => onOpen(String(key))}
      className={classes(styles['list'], className)}
    >
      {(item) => (
        <GridListItem
          textValue={item.label}
          className={styles['item'] ?? ''}
          {...(item.style && { style: item.style })}
        >
          <Button slot="drag" className={styles['handle'] ?? ''}>
            <GripVertical size="1em" aria-hidden />
          </Button>
          {item.content}
        </GridListItem>
      )}
    </GridList>
  );
}

/** Puts the focus on an item, wherever its list is now: an item that was moved is not lost. */
export function focusDragItem(id: string): void {
  const item = document.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`);
  item?.focus();
}
