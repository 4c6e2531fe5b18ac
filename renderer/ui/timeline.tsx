import type { ReactNode } from 'react';
import { formatDate } from '../../domain/common/date-words';
import type { IsoDate } from '../../domain/common/calendar-date';
import styles from './timeline.module.css';

export interface TimelineEntry {
  readonly id: string;
  readonly date: IsoDate;
  /** "Review meeting", "Report received". */
  readonly title: ReactNode;
  readonly detail?: ReactNode;
}

/** What happened, in the order given; the story of a pupil is told with the latest first. */
export function Timeline({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}) {
  return (
    <ol aria-label={label} className={styles['timeline']}>
      {entries.map(({ id, date, title, detail }) => (
        <li key={id} className={styles['entry']}>
          <time dateTime={date} className={styles['when']}>
            {formatDate(date)}
          </time>
          <div className={styles['what']}>{title}</div>
          {detail && <div>{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
