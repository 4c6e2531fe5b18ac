import { useState } from 'react';
import { groupedLines } from '../../domain/tasks/due-groups';
import type { DueLine } from '../../domain/tasks/due-model';
import { Button } from '../ui/button';
import { DueGroupItem } from './due-group-item';
import { DueLineItem } from './due-line-item';
import styles from './home.module.css';

interface DueListProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly DueLine[];
  /** What to say when there is nothing. */
  readonly nothing: string;
  readonly showSchool: boolean;
  /** Entries shown before "Show more": what matters now stays above the fold. */
  readonly shown?: number;
  readonly tone?: 'late';
}

/** A heading with the count of what is due, and the lines under it; many of a kind are one sentence. */
export function DueList({ id, title, lines, nothing, showSchool, shown = 3, tone }: DueListProps) {
  const [isOpen, setOpen] = useState(false);
  // One entry more takes no more room than the button that would show it.
  const entries = groupedLines(lines);
  const visible = isOpen || entries.length === shown + 1 ? entries : entries.slice(0, shown);
  const rest = entries.length - visible.length;
  return (
    <section className={styles['list']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']} data-tone={lines.length > 0 ? tone : undefined}>
        {title} ({lines.length})
      </h2>
      {lines.length === 0 ? (
        <p className={styles['nothing']}>{nothing}</p>
      ) : (
        <ul className={styles['lines']}>
          {visible.map((entry) =>
            'lines' in entry ? (
              <DueGroupItem key={entry.kind} group={entry} />
            ) : (
              <DueLineItem key={entry.id} line={entry} showSchool={showSchool} />
            ),
          )}
        </ul>
      )}
      {rest > 0 && (
        <Button kind="quiet" onPress={() => setOpen(true)}>
          Show {rest} more
        </Button>
      )}
    </section>
  );
}
