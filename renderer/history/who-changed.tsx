import { History } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../domain/common/date-words';
import { instantOn } from '../../domain/common/london-time';
import { useRead } from '../app/calls';
import { Button } from '../ui/button';
import { HistoryDialog } from './history-dialog';
import type { HistoryButtonProps } from './history-button';
import styles from './history.module.css';

/** One quiet line under a record: when it was last changed, by whom, and the way to all that was changed before. */
export function WhoChanged({ table, id, of }: Omit<HistoryButtonProps, 'isSmall'>) {
  const { value: last } = useRead('history', 'lastOf', { table, id });
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles['whoChanged']} data-print="hidden">
      {last && (
        <p>
          Last changed {formatDate(instantOn(last.at))} by {last.by}
        </p>
      )}
      <Button kind="quiet" icon={History} ariaLabel={`History of ${of}`} onPress={() => setOpen(true)}>
        History
      </Button>
      {isOpen && <HistoryDialog table={table} id={id} of={of} onClose={() => setOpen(false)} />}
    </div>
  );
}
