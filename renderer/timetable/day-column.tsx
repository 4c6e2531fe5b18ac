import type { CSSProperties } from 'react';
import type { Band } from '../../domain/timetable/bands';
import type { Clash } from '../../domain/timetable/clashes';
import { type Dragged, droppedSlot, dropWords } from '../../domain/timetable/drop';
import { inLanes } from '../../domain/timetable/lanes';
import { subjectIn } from '../../domain/timetable/subject';
import { dayName, type SchoolDay } from '../../domain/timetable/times';
import type { View } from '../../domain/timetable/views';
import type { Slot, TimetableWeek } from '../../domain/timetable/week';
import { DragList } from '../ui/drag-list';
import { DropPlace } from '../ui/drop-place';
import { usePrivateName } from '../ui/private-text';
import { bandStyle } from './band-style';
import type { DragState } from './drag-state';
import { SlotChip, slotLabel } from './slot-chip';
import { SlotEdges } from './slot-edges';
import styles from './week-grid.module.css';
import type { Place } from './use-placing';
import type { Resizing } from './use-resizing';
import { whoGets } from './who-gets';

interface DayColumnProps {
  readonly day: SchoolDay;
  /** The first minute of the day that is shown. */
  readonly from: number;
  readonly week: TimetableWeek;
  readonly view: View | null;
  readonly bands: readonly Band[];
  readonly slots: readonly Slot[];
  readonly clashes: readonly Clash[];
  readonly dragged: Dragged | null;
  readonly drag: DragState;
  readonly onOpen: (slotId: string) => void;
  readonly onPlace: Place;
  readonly resizing: Resizing;
  /** What the place that is dragged over means; and when it is left again. */
  readonly onEnter: (said: string | null) => void;
  readonly onLeave: (said: string | null) => void;
}

/** One day: its periods as places to drop, and what is in them. */
export function DayColumn(props: DayColumnProps) {
  const { day, from, week, view, bands, clashes, dragged, drag } = props;
  const name = usePrivateName();
  const closed = week.closed.find((one) => one.day === day);
  const placed = inLanes(props.slots.filter((slot) => slot.day === day));
  const clashesOf = (id: string): Clash[] => clashes.filter(({ slotIds }) => slotIds.includes(id));
  return (
    <section aria-label={dayName(day)} className={styles['day']} {...(closed && { 'data-closed': true })}>
      <h2 className={styles['dayName']}>
        {dayName(day)}
        {closed && <small className={styles['closed']}>Closed: {closed.name}</small>}
      </h2>
      <div className={styles['hours']}>
        {bands.map((band) => {
          const drop =
            dragged && droppedSlot(week, dragged, { band, day, staffId: whoGets(dragged, view) ?? '' });
          const verdict = drop && dropWords(week, drop);
          const said = verdict && `${dayName(day)} ${verdict.words}`;
          const subject = subjectIn(week, view, band, day);
          return (
            <div
              key={band.from}
              className={styles['band']}
              style={bandStyle(band, from)}
              data-kind={band.period?.kind ?? 'none'}
              {...(verdict && { 'data-free': verdict.isFree })}
            >
              <DropPlace
                label={said ?? `${dayName(day)}, ${band.name}`}
                isActive={dragged !== null}
                onDrop={(id) => props.onPlace(id, { band, day })}
                onEnter={() => props.onEnter(said)}
                onLeave={() => props.onLeave(said)}
                className={styles['drop']}
              >
                {verdict?.short ?? subject}
              </DropPlace>
            </div>
          );
        })}
        <DragList
          label={`${dayName(day)}, in order of time`}
          className={styles['slots']}
          items={placed.map(({ slot, lane, lanes }) => ({
            id: slot.id,
            label: slotLabel(week, view, slot, clashesOf(slot.id), name),
            style: styleOf({ slot, lane, lanes }, from),
            content: <SlotChip {...{ week, view, slot }} clashes={clashesOf(slot.id)} isNarrow={lanes > 1} />,
          }))}
          onOpen={props.onOpen}
          onDragStart={drag.onDragStart}
          onDragEnd={drag.onDragEnd}
        />
        {placed.map((one) => (
          <SlotEdges
            key={one.slot.id}
            slot={one.slot}
            style={styleOf(one, from)}
            dayMinutes={(bands.at(-1)?.to ?? from) - from}
            resizing={props.resizing}
          />
        ))}
      </div>
    </section>
  );
}

function styleOf(
  { slot, lane, lanes }: { readonly slot: Slot; readonly lane: number; readonly lanes: number },
  from: number,
): CSSProperties {
  return { ...bandStyle(slot, from), '--lane': lane, '--lanes': lanes } as CSSProperties;
}
