import { classes } from './classes';
import styles from './drop-place.module.css';
import { DropPlace, type DropPlaceProps } from './drop-place';

type DropOnProps = Pick<DropPlaceProps, 'label' | 'isActive' | 'onDrop' | 'children' | 'className'>;

/**
 * A box on which items of a DragList can be dropped. Where there are dozens of them they cost nothing while nothing is dragged: only then
 * a DropPlace is laid over the box.
 */
export function DropOn({ label, isActive, onDrop, children, className }: DropOnProps) {
  return (
    <div className={classes(styles['place'], className)}>
      {children}
      {isActive && (
        <DropPlace
          label={label}
          isActive
          onDrop={onDrop}
          onEnter={nothing}
          onLeave={nothing}
          className={styles['cover']}
        >
          {null}
        </DropPlace>
      )}
    </div>
  );
}

function nothing(): void {
  // The cover itself shows where the item would drop.
}
