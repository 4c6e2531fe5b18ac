import { useRef, useState } from 'react';
import { formatDateLong, weekdayName } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import {
  type RegisterFilter,
  type RegisterRow,
  type RegisterWeek,
  weekState,
} from '../../domain/sessions/register';
import type { UsualReasonCode } from '../../domain/sessions/reasons';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { afterDialog } from './after-dialog';
import { AskMinutes, AskReason } from './ask-dialogs';
import { cellsOf, type GridCell } from './cell-words';
import { nextOpen } from './grid-moves';
import { SessionDialog } from './session-dialog';
import { type GridAction, SessionGrid } from './session-grid';
import { useNote } from './use-note';

interface Asked {
  readonly action: 'shortened' | 'not-held' | 'open';
  readonly staffLineId: string;
  readonly cell: GridCell;
}

interface RegisterProps {
  readonly week: RegisterWeek;
  readonly filter: RegisterFilter;
  readonly onWeek: (by: 1 | -1) => void;
}

/** The grid, and what it asks. */
export function Register({ week, filter, onWeek }: RegisterProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const note = useNote();
  const clear = useChange('sessions', 'clear');
  const noteOpen = useChange('sessions', 'noteOpen');
  const withUndo = useWithUndo();
  const placeOf = (row: RegisterRow, cell: GridCell) => ({
    staffLineId: row.staffLineId,
    heldOn: cell.on,
    number: cell.number,
  });
  const act = (action: GridAction, row: RegisterRow, cell: GridCell) => {
    if (action === 'held') void note(placeOf(row, cell), { state: 'held', minutes: null, reason: null });
    else if (action === 'clear') void clear({ place: placeOf(row, cell) });
    else setAsked({ action, staffLineId: row.staffLineId, cell });
  };
  const noteDay = (on: string, reason: UsualReasonCode | null) => {
    const { open, toCome } = weekState(week.rows, week.today, on);
    const some = countOf(reason === null ? open : open + toCome, 'session');
    const how = reason === null ? 'held as planned' : 'not held';
    void withUndo(
      noteOpen({ from: on, to: on, filter, reason }),
      `${some} of ${weekdayName(on)} noted as ${how}`,
    );
  };
  const row = week.rows.find(({ staffLineId }) => staffLineId === asked?.staffLineId);
  // What is noted meanwhile is shown in the dialog too.
  const cell =
    row &&
    asked &&
    (cellsOf(row, asked.cell.on).find(({ number }) => number === asked.cell.number) ?? asked.cell);
  const close = () => setAsked(null);
  /** The focus comes back to the cell that asked; from there on to the next one that waits. */
  const goOn = (from: GridCell, line: string) => {
    close();
    afterDialog(() => {
      const grid = place.current;
      const cells = grid?.querySelectorAll<HTMLElement>(`[data-line="${line}"][data-on="${from.on}"]`) ?? [];
      const here = [...cells].find(({ dataset }) => dataset['number'] === String(from.number));
      if (grid && here) (nextOpen(grid, here) ?? here).focus();
    });
  };
  return (
    <div ref={place}>
      <SessionGrid
        week={week}
        onAction={act}
        onWeek={onWeek}
        onDay={(on, as) => (as === 'held' ? noteDay(on, null) : setDay(on))}
      />
      {day !== null && (
        <AskReason
          title={`${formatDateLong(day)}: why was nothing else held?`}
          onClose={() => setDay(null)}
          onChoose={(reason) => {
            noteDay(day, reason);
            setDay(null);
          }}
        />
      )}
      {row && cell && asked.action === 'shortened' && (
        <AskMinutes
          title={`${row.runName}, ${formatDateLong(cell.on)}`}
          planned={row.minutesPerSession}
          onClose={close}
          onSave={async (minutes) => {
            const problem = await note(placeOf(row, cell), { state: 'shortened', minutes, reason: null });
            if (problem === null) goOn(cell, row.staffLineId);
            return problem?.message ?? null;
          }}
        />
      )}
      {row && cell && asked.action === 'not-held' && (
        <AskReason
          title={`${row.runName}, ${formatDateLong(cell.on)}: why was it not held?`}
          onClose={close}
          onChoose={(reason) => {
            void note(placeOf(row, cell), { state: 'not-held', minutes: null, reason });
            goOn(cell, row.staffLineId);
          }}
        />
      )}
      {row && cell && asked.action === 'open' && (
        <SessionDialog
          week={week}
          row={row}
          cell={cell}
          onClose={close}
          onAnother={() => {
            const numbers = cellsOf(row, cell.on).map(({ number }) => number);
            const another = { ...cell, number: Math.max(...numbers) + 1 };
            void note(placeOf(row, another), { state: 'held', minutes: null, reason: null });
            close();
          }}
          onClear={() => {
            void clear({ place: placeOf(row, cell) });
            close();
          }}
        />
      )}
    </div>
  );
}
