import { type CSSProperties, useCallback, useRef, useState } from 'react';
import { bandsOf } from '../../domain/timetable/bands';
import type { Clash } from '../../domain/timetable/clashes';
import { type Dragged, draggedOf } from '../../domain/timetable/drop';
import { clock, schoolDays } from '../../domain/timetable/times';
import type { View } from '../../domain/timetable/views';
import type { Slot, TimetableWeek } from '../../domain/timetable/week';
import { bandStyle } from './band-style';
import { DayColumn } from './day-column';
import { useKeys } from '../ui/use-keys';
import { VisuallyHidden } from '../ui/visually-hidden';
import { DragBar, ResizeBar } from './drag-bar';
import type { DragState } from './drag-state';
import styles from './week-grid.module.css';
import { resizeKey } from './resize-key';
import type { Place } from './use-placing';
import type { Resizing } from './use-resizing';

interface WeekGridProps {
  readonly week: TimetableWeek;
  readonly view: View | null;
  readonly slots: readonly Slot[];
  readonly clashes: readonly Clash[];
  readonly drag: DragState;
  readonly onOpen: (slotId: string) => void;
  readonly onPlace: Place;
  readonly resizing: Resizing;
}

/** Monday to Friday beside each other, the time running down. */
export function WeekGrid({ week, view, slots, clashes, drag, onOpen, onPlace, resizing }: WeekGridProps) {
  const place = useRef<HTMLDivElement>(null);
  useKeys(
    place,
    useCallback((event) => resizeKey(event, resizing), [resizing]),
  );
  const [said, setSaid] = useState<string | null>(null);
  // Nothing is said any more once nothing is dragged.
  const over = drag.dragged === null ? null : said;
  const bands = bandsOf(week);
  const from = bands[0]?.from ?? 0;
  const dragged: Dragged | null = draggedOf(week, drag.dragged);
  const style: CSSProperties & Record<`--${string}`, number> = {
    '--minutes': (bands.at(-1)?.to ?? 0) - from,
  };
  return (
    <div
      ref={place}
      className={styles['grid']}
      style={style}
      {...(dragged && { 'data-dragging': true })}
      {...(week.closed.length > 0 && { 'data-closed': true })}
    >
      <ol className={styles['axis']} aria-label="Periods of the day">
        {bands.map((band) => (
          <li key={band.from} style={bandStyle(band, from)} data-kind={band.period?.kind ?? 'none'}>
            <span className={styles['at']}>{clock(band.from)}</span> {band.name}
          </li>
        ))}
      </ol>
      {schoolDays.map((day) => (
        <DayColumn
          key={day}
          day={day}
          from={from}
          {...{ week, view, bands, slots, clashes, dragged, onOpen, onPlace, resizing }}
          drag={drag}
          onEnter={setSaid}
          onLeave={(left) => setSaid((current) => (current === left ? null : current))}
        />
      ))}
      {dragged && <DragBar week={week} dragged={dragged} said={over} />}
      {resizing.said !== null && <ResizeBar said={resizing.said} />}
      <p className={styles['keys']}>
        With the keyboard: Enter changes an entry. Alt with the up or down arrow moves its end, with Shift its
        beginning.
      </p>
      <VisuallyHidden>
        <span aria-live="polite">{resizing.said}</span>
      </VisuallyHidden>
    </div>
  );
}
