import type { IsoDate } from '../../domain/common/calendar-date';
import { formatDateLong } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import { reasonName } from '../../domain/sessions/reasons';
import type { RegisterRow } from '../../domain/sessions/register';
import type { LineSession } from '../../domain/sessions/line-week';

/** A place in the grid: a session, or a day of a row on which none is planned. */
export interface GridCell {
  readonly on: IsoDate;
  readonly number: number;
  readonly session: LineSession | null;
}

export type CellState = 'held' | 'shortened' | 'not-held' | 'open' | 'to-come' | 'none';

/** The cells of a row on one day: its sessions, or one empty place. */
export function cellsOf({ sessions }: RegisterRow, on: IsoDate): GridCell[] {
  const those = sessions.filter((session) => session.on === on);
  if (those.length === 0) return [{ on, number: 1, session: null }];
  return those.map((session) => ({ on, number: session.number, session }));
}

export function cellState({ on, session }: GridCell, today: IsoDate): CellState {
  if (session === null) return 'none';
  return session.noted?.state ?? (on > today ? 'to-come' : 'open');
}

/** What stands in a cell; without the unit where several share the width of a day. */
export function cellText(cell: GridCell, row: RegisterRow, isNarrow = false): string {
  const unit = isNarrow ? '' : ' min';
  const noted = cell.session?.noted;
  if (cell.session === null) return '';
  if (!noted) return `${row.minutesPerSession}${unit}`;
  if (noted.state === 'not-held') return reasonName(noted.reason);
  const minutes = noted.minutes ?? 0;
  const marks = noted.marks.length === 0 ? '' : `, ${countOf(noted.marks.length, 'mark')}`;
  const of = noted.state === 'shortened' ? ` of ${row.minutesPerSession}` : '';
  return `${minutes}${of}${unit}${marks}`;
}

const stateWords: Readonly<Record<CellState, string>> = {
  held: 'held',
  shortened: 'shortened',
  'not-held': 'not held',
  open: 'planned, not noted yet',
  'to-come': 'planned, still to come',
  none: 'nothing planned',
};

/** What is read out for a cell: 'Tidal Talk, Mrs Bellwether, Monday 14 September 2026: held, 30 min'. */
export function cellLabel(cell: GridCell, row: RegisterRow, today: IsoDate): string {
  const which = cell.number > 1 ? `, session ${cell.number}` : '';
  const text = cellText(cell, row);
  const state = stateWords[cellState(cell, today)];
  return `${row.runName}, ${row.who}, ${formatDateLong(cell.on)}${which}: ${state}${text === '' ? '' : `, ${text}`}`;
}
