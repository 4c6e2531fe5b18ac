import { Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { RecordTable } from '../../domain/history/records/kinds';
import { HistoryButton } from '../history/history-button';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import styles from './pupil-page.module.css';

interface EntryLineProps {
  /** What it is, in bold. */
  readonly title: string;
  /** Since when, and what else tells it apart. */
  readonly detail: string;
  readonly isEnded?: boolean;
  /** Whose history it has. */
  readonly place: { readonly table: RecordTable; readonly id: string };
  /** The fields that correct it, shown on wish. */
  readonly children: ReactNode;
  readonly onRemove: () => void;
  readonly actions?: ReactNode;
}

/** One entry of a history: read as a sentence, opened to be corrected in place or removed. */
export function EntryLine({
  title,
  detail,
  isEnded = false,
  place,
  children,
  onRemove,
  actions,
}: EntryLineProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles['entry']}>
      <div className={styles['entryHead']}>
        <p className={classes(isEnded && styles['ended'])}>
          <strong>{title}</strong>
          {detail !== '' && <span className={styles['soft']}> · {detail}</span>}
        </p>
        <div className={styles['buttons']} data-print="hidden">
          {actions}
          <Button
            kind="quiet"
            isExpanded={isOpen}
            onPress={() => setOpen(!isOpen)}
            ariaLabel={`${isOpen ? 'Close' : 'Correct'}: ${title}`}
          >
            {isOpen ? 'Close' : 'Correct'}
          </Button>
        </div>
      </div>
      {isOpen && (
        <div className={styles['entryFields']}>
          {children}
          <div className={styles['buttons']}>
            <Button kind="quiet" icon={Trash2} onPress={onRemove} ariaLabel={`Remove this entry: ${title}`}>
              Remove this entry
            </Button>
            <HistoryButton {...place} of={title} />
          </div>
        </div>
      )}
    </li>
  );
}

/** The entries of one history. */
export function Entries({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul aria-label={label} className={styles['entries']}>
      {children}
    </ul>
  );
}
