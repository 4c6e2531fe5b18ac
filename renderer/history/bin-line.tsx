import { Undo2 } from 'lucide-react';
import { formatDate } from '../../domain/common/date-words';
import { instantOn } from '../../domain/common/london-time';
import { listInWords } from '../../domain/common/text';
import type { BinItem } from '../../domain/history/bin';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { PrivateText, useIsPrivate } from '../ui/private-text';
import styles from './bin.module.css';
import { HistoryButton } from './history-button';

/** One thing in the bin: what it is, whose, who put it there and when, and what comes back with it. */
export function BinLine({ item }: { readonly item: BinItem }) {
  const { table, id, title, whose, deletedAt, by, hangs, needs } = item;
  const putBack = useChange('history', 'putBack');
  const withUndo = useWithUndo();
  const isPrivate = useIsPrivate();
  const shown = isPrivate ? 'This' : title;
  return (
    <li className={styles['line']}>
      <div>
        <p>
          <strong>
            <PrivateText instead="hidden">{title}</PrivateText>
          </strong>
          {whose !== null && (
            <>
              {' · '}
              <PrivateText>{whose}</PrivateText>
            </>
          )}
        </p>
        <p className={styles['soft']}>
          Removed on {formatDate(instantOn(deletedAt))}
          {by !== null && ` by ${by}`}
        </p>
        {hangs.length > 0 && <p className={styles['soft']}>With {listInWords(hangs)}</p>}
        {needs.length > 0 && (
          <p className={styles['soft']}>
            Puts back too: <PrivateText instead="hidden">{listInWords(needs)}</PrivateText>
          </p>
        )}
      </div>
      <div className={styles['buttons']}>
        <HistoryButton table={table} id={id} of={shown} isSmall />
        <Button
          icon={Undo2}
          ariaLabel={`Put back: ${shown}`}
          onPress={() => void withUndo(putBack({ table, id }), `${shown} was put back`)}
        >
          Put back
        </Button>
      </div>
    </li>
  );
}
