import type { ReactNode } from 'react';
import { DropZone, isTextDropItem } from 'react-aria-components';
import { dragType } from './drag-type';
import { classes } from './classes';
import styles from './drop-place.module.css';

export interface DropPlaceProps {
  /** What it would mean to drop here; read out while something is dragged with the keyboard. */
  readonly label: string;
  /** Only while something is dragged is this a place to drop. */
  readonly isActive: boolean;
  readonly onDrop: (id: string) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A place for items of a DragList. */
export function DropPlace(props: DropPlaceProps) {
  const { label, isActive, onDrop, onEnter, onLeave, children, className } = props;
  return (
    <DropZone
      aria-label={label}
      isDisabled={!isActive}
      getDropOperation={(types) => (types.has(dragType) ? 'move' : 'cancel')}
      onDropEnter={() => onEnter()}
      onDropExit={() => onLeave()}
      onDrop={({ items }) => {
        const item = items.filter(isTextDropItem).find(({ types }) => types.has(dragType));
        if (item) void item.getText(dragType).then(onDrop);
      }}
      className={classes(styles['place'], className)}
    >
      {children}
    </DropZone>
  );
}
