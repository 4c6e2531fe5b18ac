import { formatDate } from '../../../domain/common/date-words';
import type { PlannerEntry } from '../../../domain/reviews/planner/planner-model';
import { deadlineShortNames, type PlannedWeek } from '../../../domain/reviews/planner/planner-year';
import { usePrivateName } from '../../ui/private-text';
import styles from './planner.module.css';

interface WeekNotesProps {
  readonly week: PlannedWeek;
  readonly withDeadlines: boolean;
  /** Said before what falls due, where no week stands above it. */
  readonly before?: string | undefined;
}

/** The latest lawful days and, when asked for, whatever else falls due: in small words below the meetings. */
export function WeekNotes({ week, withDeadlines, before }: WeekNotesProps) {
  const name = usePrivateName();
  const names = (entries: readonly PlannerEntry[]): string =>
    entries.map(({ pupil }) => name(pupil.name)).join(', ');
  const days = [...new Set(week.latest.flatMap(({ window }) => window.latest ?? []))].sort();
  return (
    <>
      {days.map((day) => (
        <p key={day} className={styles['note']}>
          Latest day {formatDate(day).slice(0, -5)}:{' '}
          {names(week.latest.filter(({ window }) => window.latest === day))}
        </p>
      ))}
      {withDeadlines &&
        week.deadlines.map(({ rule, entries }) => (
          <p key={rule} className={styles['note']}>
            {before}
            {deadlineShortNames[rule]}: {names(entries)}
          </p>
        ))}
    </>
  );
}
