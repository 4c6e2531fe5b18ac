import { groupBy } from '../../domain/common/group-by';
import type { HistoryEntry, HistoryLine } from '../../domain/history/entries';
import { momentWords } from '../../domain/history/value-words';
import { PrivateText } from '../ui/private-text';
import type { Comparing } from './comparing';
import { LineItem } from './line-item';
import styles from './history.module.css';

interface EntryItemProps {
  readonly entry: HistoryEntry;
  readonly onCompare: (comparing: Comparing) => void;
}

/** One change: what it was in words, when and by whom, then field by field, what lies in the same part of the record together. */
export function EntryItem({ entry, onCompare }: EntryItemProps) {
  const parts = [...groupBy(entry.lines, ({ part }) => part)];
  return (
    <li className={styles['entry']}>
      <p className={styles['what']}>
        {/* The words of a change may name a pupil. */}
        <PrivateText instead="hidden">{entry.what}</PrivateText>
      </p>
      <p className={styles['when']}>
        <time dateTime={entry.at}>{momentWords(entry.at)}</time>, {entry.by}
        {entry.times > 1 && `, kept ${entry.times} times while typing`}
      </p>
      {parts.map(([part, lines]) => (
        <PartLines key={part ?? ''} part={part} lines={lines} at={entry.at} onCompare={onCompare} />
      ))}
      {entry.more > 0 && <p className={styles['when']}>And {entry.more} more in the same change.</p>}
    </li>
  );
}

const wholeWords = {
  changed: 'changed',
  added: 'added',
  binned: 'moved to the bin',
  'put-back': 'put back from the bin',
  removed: 'removed',
} as const satisfies Record<HistoryLine['kind'], string>;

interface PartLinesProps {
  readonly part: string | null;
  readonly lines: readonly HistoryLine[];
  readonly at: string;
  readonly onCompare: (comparing: Comparing) => void;
}

function PartLines({ part, lines, at, onCompare }: PartLinesProps) {
  const whole = lines.find(({ field }) => field === null);
  const fields = lines.filter(({ field }) => field !== null);
  return (
    <div className={styles['part']}>
      {part !== null && (
        <p>
          <PrivateText instead="hidden">{part}</PrivateText>
          {whole && <span className={styles['soft']}>: {wholeWords[whole.kind]}</span>}
        </p>
      )}
      {fields.length > 0 && (
        <ul className={styles['lines']}>
          {fields.map((line, index) => (
            <LineItem key={`${index} ${line.field}`} line={line} at={at} onCompare={onCompare} />
          ))}
        </ul>
      )}
    </div>
  );
}
