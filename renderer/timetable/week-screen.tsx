import { Plus } from 'lucide-react';
import { useState } from 'react';
import { deploymentInWords, deploymentOf } from '../../domain/timetable/deployed';
import { findClashes } from '../../domain/timetable/clashes';
import { slotsOf, type View, viewChoices } from '../../domain/timetable/views';
import type { TimetableWeek } from '../../domain/timetable/week';
import { countOf } from '../../domain/common/text';
import { Button } from '../ui/button';
import { PageHeading } from '../ui/page-heading';
import { ClashList } from './clash-list';
import { NoPeriods } from './no-periods';
import { Parts } from './parts';
import { PrintMenu } from './print-menu';
import { SlotDialog } from './slot-dialog';
import type { SlotStart } from './slot-start';
import styles from './timetable.module.css';
import { Tray } from './tray';
import type { useTimetableChoice } from './use-timetable-choice';
import { usePlacing } from './use-placing';
import { useResizing } from './use-resizing';
import { ViewFilters } from './view-filters';
import { WeekGrid } from './week-grid';

interface WeekScreenProps {
  readonly week: TimetableWeek;
  readonly choice: ReturnType<typeof useTimetableChoice>;
}

/** One timetable of the week: the grid with what is still to be placed beside it, and below it what follows from the whole week. */
export function WeekScreen({ week, choice }: WeekScreenProps) {
  const [start, setStart] = useState<SlotStart | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const choices = viewChoices(week, choice.view);
  const id = choices.find((one) => one.id === choice.id)?.id ?? choices[0]?.id ?? null;
  const view: View | null = id === null ? null : { kind: choice.view, id };
  const place = usePlacing(week, view, setStart);
  const resizing = useResizing(week);
  const slots = view === null ? [] : slotsOf(resizing.week, view);
  const all = findClashes(resizing.week);
  const shown = new Set(slots.map((slot) => slot.id));
  const clashes = all.filter(
    ({ slotIds, staffIds }) =>
      slotIds.some((slotId) => shown.has(slotId)) ||
      (choice.view === 'assistant' && staffIds.includes(id ?? '')),
  );
  const drag = { dragged, onDragStart: setDragged, onDragEnd: () => setDragged(null) };
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Timetable"
        lead="Drag an entry, pull its edge, or press it to change it. Every change can be undone."
        actions={
          <>
            <PrintMenu week={week} view={view} />
            <Button kind="primary" icon={Plus} onPress={() => setStart({ kind: 'new', view })}>
              Add to the timetable
            </Button>
          </>
        }
      />
      <ViewFilters week={week} choice={choice} choices={choices} id={id} />
      {week.periods.length === 0 && <NoPeriods schoolId={week.schoolId} />}
      <p role="status" className={styles['summary']}>
        {summaryOf(resizing.week, view, slots.length, clashes.length)}
      </p>
      <ClashList week={resizing.week} clashes={clashes} />
      <div className={styles['plan']}>
        <WeekGrid
          week={resizing.week}
          view={view}
          slots={slots}
          clashes={clashes}
          drag={drag}
          onOpen={(slotId) => setStart({ kind: 'slot', slotId })}
          onPlace={place}
          resizing={resizing}
        />
        <Tray
          week={week}
          view={view}
          drag={drag}
          onOpen={(lineId) => setStart({ kind: 'line', lineId, view })}
        />
      </div>
      <Parts week={week} view={view} choice={choice} />
      {start && (
        <SlotDialog key={JSON.stringify(start)} week={week} start={start} onClose={() => setStart(null)} />
      )}
    </div>
  );
}

function summaryOf(week: TimetableWeek, view: View | null, slots: number, clashes: number): string {
  const person = view?.kind === 'assistant' ? week.staff.find(({ id }) => id === view.id) : undefined;
  if (person !== undefined) return deploymentInWords(deploymentOf(person, week.slots), clashes);
  const clashWords = clashes === 0 ? 'no clashes' : countOf(clashes, 'clash', 'clashes');
  return `${slots === 0 ? 'Nothing in the timetable yet' : `${countOf(slots, 'entry', 'entries')} a week`}; ${clashWords}`;
}
