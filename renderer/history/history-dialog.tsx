import { useState } from 'react';
import type { RecordTable } from '../../domain/history/records/kinds';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { CompareVersions } from './compare-versions';
import type { Comparing } from './comparing';
import { HistoryPart } from './history-part';
import styles from './history.module.css';

interface HistoryDialogProps {
  readonly table: RecordTable;
  readonly id: string;
  readonly of: string;
  readonly onClose: () => void;
}

/** Everything that was changed in one record, the latest first; long texts can be compared version by version. */
export function HistoryDialog({ table, id, of, onClose }: HistoryDialogProps) {
  // Where each part that is shown begins.
  const [starts, setStarts] = useState<readonly (number | null)[]>([null]);
  const [comparing, setComparing] = useState<Comparing | null>(null);
  if (comparing !== null) {
    return (
      <Dialog
        title="Compare versions"
        isOpen
        isWide
        onClose={onClose}
        actions={<Button onPress={() => setComparing(null)}>Back to the history</Button>}
      >
        <CompareVersions {...comparing} />
      </Dialog>
    );
  }
  return (
    <Dialog title={`History of ${of}`} isOpen isWide onClose={onClose}>
      <div className={styles['parts']}>
        {starts.map((before, index) => (
          <HistoryPart
            key={before ?? 'latest'}
            place={{ table, id }}
            before={before}
            onCompare={setComparing}
            onMore={index === starts.length - 1 ? (next) => setStarts([...starts, next]) : null}
          />
        ))}
      </div>
    </Dialog>
  );
}
