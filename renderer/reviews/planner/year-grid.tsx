import { useState } from 'react';
import { dayInWeek, moveTo } from '../../../domain/reviews/planner/move';
import { dayOf, type Planner, type PlannerEntry } from '../../../domain/reviews/planner/planner-model';
import type { PlannedStretch, PlannedWeek, PlannedYear } from '../../../domain/reviews/planner/planner-year';
import { DragBar } from './drag-bar';
import { ExpectedDialog } from './expected-meeting';
import { MoveDialog } from './move-dialog';
import styles from './planner.module.css';
import { Stretch } from './stretch';
import { useMoveMeeting } from './use-move-meeting';
import { WeekCell } from './week-cell';

interface YearGridProps {
  readonly planner: Planner;
  readonly year: PlannedYear;
  /** Null while all schools are shown. */
  readonly schoolId: string | null;
  readonly withDeadlines: boolean;
}

/** Terms below each other, their weeks beside each other; between them the holidays. */
export function YearGrid({ planner, year, schoolId, withDeadlines }: YearGridProps) {
  const [draggedKey, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<PlannedWeek | null>(null);
  const [opened, setOpened] = useState<{ readonly key: string; readonly on: string | null } | null>(null);
  const moveMeeting = useMoveMeeting(planner);
  const entryOf = (key: string | null): PlannerEntry | null =>
    planner.entries.find((entry) => entry.key === key) ?? null;
  const dragged = entryOf(draggedKey);
  const openedEntry = entryOf(opened?.key ?? null);

  /** A lawful day on which the school is open is taken at once; any other is asked about, with the reason in words. */
  const drop = (key: string, week: PlannedWeek): void => {
    const entry = entryOf(key);
    if (entry === null) return;
    const on = dayInWeek(planner, entry, week);
    if (
      week.entries.includes(entry) &&
      entry.meetingOn !== null &&
      dayOf(entry) <= (week.days.at(-1)?.on ?? '')
    )
      return;
    if (moveTo(planner, entry, on).isPlain) void moveMeeting(entry, on);
    else setOpened({ key, on });
  };

  const cell = (week: PlannedWeek, stretch: PlannedStretch) => (
    <WeekCell
      key={week.startsOn}
      week={week}
      today={planner.today}
      isOpen={stretch.kind === 'term' || stretch.kind === 'month'}
      withDeadlines={withDeadlines}
      schools={schoolId === null && planner.schools.length > 1 ? planner.schools : []}
      move={dragged && moveTo(planner, dragged, dayInWeek(planner, dragged, week))}
      onOpen={(key) => setOpened({ key, on: null })}
      onDragStart={setDragged}
      onDragEnd={() => {
        setDragged(null);
        setOver(null);
      }}
      onDrop={(key) => drop(key, week)}
      onEnter={() => setOver(week)}
      onLeave={() => setOver((current) => (current === week ? null : current))}
    />
  );
  return (
    <div className={styles['year']}>
      {year.stretches.map((stretch) => (
        <Stretch
          key={`${stretch.name} ${stretch.weeks[0]?.startsOn ?? ''}`}
          stretch={stretch}
          withDeadlines={withDeadlines}
          cell={cell}
        />
      ))}
      {dragged && (
        <DragBar entry={dragged} move={over && moveTo(planner, dragged, dayInWeek(planner, dragged, over))} />
      )}
      {openedEntry?.expectedBecause && <ExpectedDialog entry={openedEntry} onClose={() => setOpened(null)} />}
      {openedEntry?.expectedBecause === null && (
        <MoveDialog
          key={openedEntry.key}
          planner={planner}
          entry={openedEntry}
          on={opened?.on ?? null}
          onMove={moveMeeting}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
