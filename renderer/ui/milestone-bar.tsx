import { Check, ChevronRight, Clock, TriangleAlert } from 'lucide-react';
import { Fragment } from 'react';
import type { IsoDate } from '../../domain/common/calendar-date';
import { formatDateShort } from '../../domain/common/date-words';
import styles from './milestone-bar.module.css';
import { type Milestone, type MilestoneState, milestoneStates, placeOfToday } from './milestone-state';

export interface MilestoneBarProps {
  readonly label: string;
  readonly today: IsoDate;
  /** In the order of time. */
  readonly milestones: readonly Milestone[];
}

const icons = { done: Check, overdue: TriangleAlert, next: ChevronRight, due: Clock } as const;

/** The way of a thing from left to right, with today on it; it wraps on a narrow screen. */
export function MilestoneBar({ label, today, milestones }: MilestoneBarProps) {
  const states = milestoneStates(milestones, today);
  const place = placeOfToday(milestones, today);
  return (
    <ol aria-label={label} className={styles['bar']}>
      {milestones.map((milestone, index) => (
        <Fragment key={milestone.id}>
          {index === place && <Today date={today} />}
          <Stop milestone={milestone} state={states[index] ?? 'due'} />
        </Fragment>
      ))}
      {place === milestones.length && <Today date={today} />}
    </ol>
  );
}

function Stop({ milestone, state }: { readonly milestone: Milestone; readonly state: MilestoneState }) {
  const Icon = icons[state];
  return (
    <li className={styles['stop']} data-state={state}>
      <span className={styles['sign']} aria-hidden>
        <Icon size="0.875rem" strokeWidth={2.5} />
      </span>
      <div className={styles['label']}>{milestone.label}</div>
      <div className={styles['when']}>
        <span className={styles['state']}>{stateWords(milestone, state)}</span>
      </div>
    </li>
  );
}

function stateWords({ date, doneOn }: Milestone, state: MilestoneState): string {
  if (state === 'done' && doneOn) return `Done ${formatDateShort(doneOn)}`;
  if (date === null) return 'No date yet';
  if (state === 'overdue') return `Overdue: ${formatDateShort(date)}`;
  return state === 'next' ? `Next: ${formatDateShort(date)}` : formatDateShort(date);
}

function Today({ date }: { readonly date: IsoDate }) {
  return (
    <li className={styles['today']}>
      <time dateTime={date}>Today</time>
    </li>
  );
}
