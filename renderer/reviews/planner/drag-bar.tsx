import { formatDateLong } from '../../../domain/common/date-words';
import type { Move } from '../../../domain/reviews/planner/move';
import type { PlannerEntry } from '../../../domain/reviews/planner/planner-model';
import { PrivateText } from '../../ui/private-text';
import styles from './planner.module.css';

interface DragBarProps {
  readonly entry: PlannerEntry;
  /** What it would mean to drop it where it is now; null over no week. */
  readonly move: Move | null;
}

/** While a meeting is dragged: the lawful window, and what the week under it would mean. */
export function DragBar({ entry, move }: DragBarProps) {
  return (
    <div className={styles['bar']}>
      <p>
        <strong>
          <PrivateText>{entry.pupil.name}</PrivateText>
        </strong>
        . {entry.window.words}
      </p>
      <p>{verdictWords(move)}</p>
    </div>
  );
}

function verdictWords(move: Move | null): string {
  if (move === null) return 'Drop it on a week. Escape leaves everything as it is.';
  if (move.issues.length === 0) return `${formatDateLong(move.on)}: in time.`;
  return move.issues.map(({ words }) => words).join(' ');
}
