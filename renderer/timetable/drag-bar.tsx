import type { Dragged } from '../../domain/timetable/drop';
import type { TimetableWeek } from '../../domain/timetable/week';
import { slotTitle } from '../../domain/timetable/words';
import { usePrivateName } from '../ui/private-text';
import styles from './week-grid.module.css';

interface DragBarProps {
  readonly week: TimetableWeek;
  readonly dragged: Dragged;
  /** What the place under it would mean; null over none. */
  readonly said: string | null;
}

/** While an entry is made longer or shorter: what it would be, and how it is kept. */
export function ResizeBar({ said }: { readonly said: string }) {
  return (
    <div className={styles['bar']}>
      <p>
        <strong>{said}</strong>. Let go to keep it. Escape leaves it as it was.
      </p>
    </div>
  );
}

/** While something is dragged: what it is, and what it would mean to drop it here. */
export function DragBar({ week, dragged, said }: DragBarProps) {
  const name = usePrivateName();
  const title = dragged.kind === 'slot' ? slotTitle(week, dragged.slot, name) : dragged.run.name;
  return (
    <div className={styles['bar']}>
      <p>
        <strong>{title}</strong>. {said ?? 'Drop it on a time. Escape leaves everything as it is.'}
      </p>
    </div>
  );
}
