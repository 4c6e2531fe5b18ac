import { type CSSProperties, useState } from 'react';
import { bandsOf } from '../../domain/timetable/bands';
import type { Clash } from '../../domain/timetable/clashes';
import { type Dragged, draggedOf } from '../../domain/timetable/drop';
import { clock, schoolDays } from '../../domain/timetable/times';
import type { View } from '../../domain/timetable/views';
import type { Slot, TimetableWeek } from '../../domain/timetable/week';
import { DayColumn } from './day-column';
import { DragBar } from './drag-bar';
import styles from './timetable.module.css';
import type { Place } from './use-placing';

/** What is being dragged, in the grid and in the tray alike. */
export interface DragState {
  readonly dragged: string | null;
  readonly onDragStart: (id: string) => void;
  readonly onDragEnd: () => void;
}

interface WeekGridProps {
  readonly week: TimetableWeek;
  readonly view: View | null;
  readonly slots: readonly Slot[];
  readonly clashes: readonly Clash[];
  readonly drag: DragState;
  readonly onOpen: (slotId: string) => void;
  readonly onPlace: Place;
}

/** Monday to Friday beside each other, the time running down. */
export function WeekGrid({ week, view, slots, clashes, drag, onOpen, onPlace }: WeekGridProps) {
  const [said, setSaid] = useState<string | null>(null);
  const bands = bandsOf(week);
  const from = bands[0]?.from ?? 0;
  const dragged: Dragged | null = draggedOf(week, drag.dragged);
  const style: CSSProperties & Record<`--${string}`, number> = {
    '--minutes': (bands.at(-1)?.to ?? 0) - from,
  };
  return (
    <div className={styles['grid']} style={style} {...(dragged && { 'data-dragging': true })}>
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
          {...{ week, view, bands, slots, clashes, dragged, onOpen, onPlace }}
          drag={{ ...drag, onDragEnd: () => (setSaid(null), drag.onDragEnd()) }}
          onEnter={setSaid}
          onLeave={(left) => setSaid((current) => (current === left ? null : current))}
        />
      ))}
      {dragged && <DragBar week={week} dragged={dragged} said={said} />}
    </div>
  );
}

/** Where a stretch stands in the day, in minutes from its first one. */
export function bandStyle(
  stretch: { readonly from: number; readonly to: number },
  dayStart: number,
): CSSProperties & Record<`--${string}`, number> {
  return { '--from': stretch.from - dayStart, '--length': stretch.to - stretch.from };
}
