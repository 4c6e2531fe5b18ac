import type { ReactNode } from 'react';
import { capital } from '../../../domain/common/text';
import type { PlannedStretch, PlannedWeek } from '../../../domain/reviews/planner/planner-year';
import { stretchDates, weekWords } from '../../../domain/reviews/planner/weeks';
import styles from './planner.module.css';
import { WeekNotes } from './week-notes';

interface StretchProps {
  readonly stretch: PlannedStretch;
  readonly withDeadlines: boolean;
  readonly cell: (week: PlannedWeek, stretch: PlannedStretch) => ReactNode;
}

/** A term with all its weeks; of a holiday only those in which a meeting stands, and in a line what else falls into it. */
export function Stretch({ stretch, withDeadlines, cell }: StretchProps) {
  const isTerm = stretch.kind === 'term' || stretch.kind === 'month';
  const shown = stretch.weeks.filter((week) => isTerm || week.entries.length > 0);
  const others = stretch.weeks.filter((week) => !shown.includes(week));
  return (
    <section className={styles['stretch']} data-kind={stretch.kind}>
      <h2 className={styles['stretchTitle']}>
        {capital(stretch.name)}{' '}
        <span className={styles['dates']}>
          {stretch.kind === 'holiday' && 'closed '}
          {stretchDates(stretch)}
        </span>
      </h2>
      {others.map((week) => (
        <WeekNotes
          key={week.startsOn}
          week={week}
          withDeadlines={withDeadlines}
          before={`${weekWords(week)}, `}
        />
      ))}
      {shown.length > 0 && <ol className={styles['weeks']}>{shown.map((week) => cell(week, stretch))}</ol>}
    </section>
  );
}
