import { History } from 'lucide-react';
import { useState } from 'react';
import type { RecordTable } from '../../domain/history/records/kinds';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { HistoryDialog } from './history-dialog';

export interface HistoryButtonProps {
  readonly table: RecordTable;
  readonly id: string;
  /** What it is the history of, in a sentence: 'this target', 'outcome E1'. */
  readonly of: string;
  /** An icon alone, for what is repeated in every line. */
  readonly isSmall?: boolean;
}

/** Opens the history of a record: who changed what, when, from what to what. */
export function HistoryButton({ table, id, of, isSmall = false }: HistoryButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const label = `History of ${of}`;
  const open = () => setOpen(true);
  return (
    <>
      {isSmall ? (
        <IconButton label={label} icon={History} onPress={open} />
      ) : (
        <Button kind="quiet" icon={History} ariaLabel={label} onPress={open}>
          History
        </Button>
      )}
      {isOpen && <HistoryDialog table={table} id={id} of={of} onClose={() => setOpen(false)} />}
    </>
  );
}
