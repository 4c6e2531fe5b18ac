import { useRef, useState } from 'react';
import { formatDateShort, weekdayName } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import { type RegisterRow, type RegisterWeek, weekState } from '../../domain/sessions/register';
import { Button } from '../ui/button';
import { PrivateText } from '../ui/private-text';
import { useKeys } from '../ui/use-keys';
import { cellsOf, type GridCell } from './cell-words';
import { cellAfter, type CellPlace, isAt, nextOpen, placeOf } from './grid-moves';
import { SessionCell } from './session-cell';
import styles from './sessions.module.css';

export type GridAction = 'held' | 'shortened' | 'not-held' | 'clear' | 'open';

const actionOf: Readonly<Record<string, GridAction>> = {
  ' ': 'held',
  '1': 'held',
  '2': 'shortened',
  '3': 'not-held',
  Delete: 'clear',
  Backspace: 'clear',
  '0': 'clear',
};

interface SessionGridProps {
  readonly week: RegisterWeek;
  readonly onAction: (action: GridAction, row: RegisterRow, cell: GridCell) => void;
  readonly onWeek: (by: 1 | -1) => void;
  /** What is not noted of a day: all of it held as planned, or none of it held. */
  readonly onDay: (on: string, as: 'held' | 'not-held') => void;
}

/** Runs down, days across. The grid is one stop of Tab; inside it the arrows move, and one key notes a session and goes on. */
export function SessionGrid({ week, onAction, onWeek, onDay }: SessionGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<CellPlace | null>(null);
  const cells = week.rows.flatMap((row) => week.days.flatMap(({ on }) => placesOf(row, on)));
  const first = cells.some((place) => isAt(stop, place)) ? stop : (cells[0] ?? null);
  useKeys(grid, ({ key, target, ctrlKey, altKey, metaKey }) => {
    if (!(target instanceof HTMLElement) || grid.current === null || ctrlKey || altKey || metaKey)
      return false;
    const place = placeOf(target);
    if (place === null) return false;
    if (key === 'PageUp' || key === 'PageDown') {
      onWeek(key === 'PageUp' ? -1 : 1);
      return true;
    }
    const to = cellAfter(grid.current, target, key);
    to?.focus();
    const action = actionOf[key];
    const found = action === undefined ? null : find(week, place);
    if (found === null || action === undefined) return to !== null;
    onAction(action, found.row, found.cell);
    if (action === 'held') nextOpen(grid.current, target)?.focus();
    return true;
  });
  return (
    <div ref={grid} className={styles['frame']}>
      <table className={styles['grid']} role="grid" aria-label="Sessions of the week">
        <thead>
          <tr>
            <th scope="col">Run</th>
            {week.days.map(({ on, closed }) => (
              <th key={on} scope="col">
                {weekdayName(on)}
                <span className={styles['who']}>{closed ?? formatDateShort(on)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {week.rows.map((row) => (
            <tr key={row.staffLineId}>
              <RowHead row={row} />
              {week.days.map(({ on }) => (
                <td key={on}>
                  <div className={styles['day']}>
                    {cellsOf(row, on).map((cell, _, all) => {
                      const place = { staffLineId: row.staffLineId, on, number: cell.number };
                      return (
                        <SessionCell
                          key={cell.number}
                          row={row}
                          cell={cell}
                          today={week.today}
                          isNarrow={all.length > 1}
                          isStop={isAt(first, place)}
                          onFocus={() => setStop(place)}
                          onOpen={() => onAction('open', row, cell)}
                        />
                      );
                    })}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">What is not noted yet</th>
            {week.days.map(({ on }) => (
              <td key={on}>
                <RestOfDay week={week} on={on} onDay={onDay} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function RowHead({ row }: { readonly row: RegisterRow }) {
  const { runName, who, whom, pupils } = row;
  return (
    <th scope="row">
      <span className={styles['run']}>{runName}</span>
      <span className={styles['who']}>
        {who}, {pupils.length === 1 ? <PrivateText>{whom}</PrivateText> : whom}
      </span>
    </th>
  );
}

interface RestOfDayProps {
  readonly week: RegisterWeek;
  readonly on: string;
  readonly onDay: SessionGridProps['onDay'];
}

function RestOfDay({ week, on, onDay }: RestOfDayProps) {
  const { open, toCome } = weekState(week.rows, week.today, on);
  const day = weekdayName(on);
  return (
    <div className={styles['day']}>
      {open > 0 && (
        <Button
          kind="quiet"
          ariaLabel={`${day}: ${countOf(open, 'session')} held as planned`}
          onPress={() => onDay(on, 'held')}
        >
          All held
        </Button>
      )}
      {open + toCome > 0 && (
        <Button
          kind="quiet"
          ariaLabel={`${day}: ${countOf(open + toCome, 'session')} not held`}
          onPress={() => onDay(on, 'not-held')}
        >
          None held
        </Button>
      )}
    </div>
  );
}

function placesOf(row: RegisterRow, on: string): CellPlace[] {
  return cellsOf(row, on).map(({ number }) => ({ staffLineId: row.staffLineId, on, number }));
}

function find(week: RegisterWeek, { staffLineId, on, number }: CellPlace) {
  const row = week.rows.find((item) => item.staffLineId === staffLineId);
  const cell = row && cellsOf(row, on).find((item) => item.number === number);
  return row && cell ? { row, cell } : null;
}
