import { RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CopyOrder } from '../../../domain/reviews/copy-sheet/copy-line';
import { useChange } from '../../app/calls';
import { useWithUndo } from '../../app/use-with-undo';
import { Button } from '../../ui/button';
import { CopyOrderRow } from './copy-order-row';
import styles from './copy-sheet.module.css';

/** The fields in the form's order: moved, named, limited or left out, each change at once and undone with Ctrl+Z. */
export function CopyOrderList({ order }: { readonly order: CopyOrder }) {
  const move = useChange('reviews', 'moveCopyField');
  const reset = useChange('reviews', 'resetCopyOrder');
  const withUndo = useWithUndo();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly key: string; readonly by: -1 | 1 } | null>(null);

  // The browser lets go of a line that changes its place: the focus goes after it, so that it can be moved on.
  useEffect(() => {
    const last = moved.current;
    moved.current = null;
    if (!last || !list.current) return;
    const line = [...list.current.children].find(
      (child) => child instanceof HTMLElement && child.dataset['key'] === last.key,
    );
    const [up, down] = line?.querySelectorAll<HTMLButtonElement>('[data-move] button') ?? [];
    const wanted = last.by === -1 ? up : down;
    (wanted?.disabled ? (wanted === up ? down : up) : wanted)?.focus();
  }, [order]);

  return (
    <>
      <div className={styles['intro']}>
        <p>
          Move the fields until they stand as on the form, and untick what the form does not ask for. Write
          the form’s own words and the most characters that it takes where you know them.
        </p>
        <Button
          kind="quiet"
          icon={RotateCcw}
          onPress={() => void withUndo(reset({}), 'The fields are in their usual order again')}
        >
          Usual order
        </Button>
      </div>
      <ol ref={list} className={styles['lines']} aria-label="Fields in the order of the form">
        {order.map((line, index) => (
          <CopyOrderRow
            key={line.key}
            line={line}
            isFirst={index === 0}
            isLast={index === order.length - 1}
            onMove={(by) => {
              moved.current = { key: line.key, by };
              void move({ key: line.key, by });
            }}
          />
        ))}
      </ol>
    </>
  );
}
