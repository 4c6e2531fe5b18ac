import { useMemo } from 'react';
import { foldEntries } from '../../domain/history/fold-entries';
import type { RecordTable } from '../../domain/history/records/kinds';
import { useRead } from '../app/calls';
import { Button } from '../ui/button';
import { Loading } from '../ui/loading';
import { EntryItem } from './entry-item';
import type { Comparing } from './comparing';
import styles from './history.module.css';

interface HistoryPartProps {
  readonly place: { readonly table: RecordTable; readonly id: string };
  readonly before: number | null;
  readonly onCompare: (comparing: Comparing) => void;
  /** Asks for the part that begins here; null where that is shown already. */
  readonly onMore: ((next: number) => void) | null;
}

/** Some changes of a history, and the way to earlier ones. */
export function HistoryPart({ place, before, onCompare, onMore }: HistoryPartProps) {
  const { value, problem } = useRead('history', 'ofRecord', { ...place, before });
  const entries = useMemo(() => foldEntries(value?.entries ?? []), [value]);
  if (problem) return <p>{problem.message}</p>;
  if (!value) return <Loading />;
  const { next } = value;
  if (entries.length === 0) return <p>Nothing has been changed since the history began.</p>;
  return (
    <>
      <ol className={styles['entries']}>
        {entries.map((entry) => (
          <EntryItem key={entry.id} entry={entry} onCompare={onCompare} />
        ))}
      </ol>
      {next !== null && onMore && (
        <div>
          <Button onPress={() => onMore(next)}>Show earlier changes</Button>
        </div>
      )}
    </>
  );
}
