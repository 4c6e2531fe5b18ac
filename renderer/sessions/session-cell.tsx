import { Check, CircleSlash, Clock, type LucideIcon } from 'lucide-react';
import type { IsoDate } from '../../domain/common/calendar-date';
import type { RegisterRow } from '../../domain/sessions/register';
import { cellLabel, type CellState, cellState, cellText, type GridCell } from './cell-words';
import styles from './sessions.module.css';

const icons: Readonly<Partial<Record<CellState, LucideIcon>>> = {
  held: Check,
  shortened: Clock,
  'not-held': CircleSlash,
};

interface SessionCellProps {
  readonly row: RegisterRow;
  readonly cell: GridCell;
  readonly today: IsoDate;
  /** Several sessions share the width of the day. */
  readonly isNarrow: boolean;
  /** The one cell of the grid that Tab stops at. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

/** One session, or a day without one. Keys are heard by the grid; a click or Enter opens it. */
export function SessionCell({ row, cell, today, isNarrow, isStop, onFocus, onOpen }: SessionCellProps) {
  const state = cellState(cell, today);
  const Icon = icons[state];
  return (
    <button
      type="button"
      className={styles['cell']}
      data-line={row.staffLineId}
      data-on={cell.on}
      data-number={cell.number}
      data-state={state}
      tabIndex={isStop ? 0 : -1}
      aria-label={cellLabel(cell, row, today)}
      onFocus={onFocus}
      onClick={onOpen}
    >
      {Icon && <Icon size="1em" aria-hidden />}
      <span>{cellText(cell, row, isNarrow)}</span>
    </button>
  );
}
