import { RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CopyOrder } from '../../../domain/reviews/copy-sheet/copy-line';
import { useChange } from '../../app/calls';
import { useWithUndo } from '../../app/use-with-undo';
import { Button } from '../../ui/button';
import { CopyOrderRow, type MoveTool } from './copy-order-row';
import styles from './copy-sheet.module.css';

/** The control of a line with which it was moved; at an end, where a button can do no more, its neighbour. */
function focusTool(line: Element | undefined, tool: MoveTool): void {
  const [up, down] = line?.querySelectorAll<HTMLButtonElement>('[data-move] button') ?? [];
  if (tool === 'place') line?.querySelector<HTMLInputElement>('[data-move] input')?.focus();
  else if (tool === 'up') (up?.disabled ? down : up)?.focus();
  else (down?.disabled ? up : down)?.focus();
}

/** The fields in the form’s order: moved, named, limited or left out, each change at once and undone with Ctrl+Z. */
export function CopyOrderList({ order }: { readonly order: CopyOrder }) {
  const move = useChange('reviews', 'moveCopyField');
  const reset = useChange('reviews', 'resetCopyOrder');
  const withUndo = useWithUndo();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly key: string; readonly tool: MoveTool } | null>(null);

  // The browser lets go of a line that changes its place: the focus goes after it, so that it can be moved on.
  useEffect(() => {
    const last = moved.current;
    moved.current = null;
    if (!last || !list.current) return;
    const line = [...list.current.children].find(
      (child) => child instanceof HTMLElement && child.dataset['key'] === last.key,
    );
    focusTool(line, last.tool);
  }, [order]);

  return (
    <>
      <div className={styles['intro']}>
        <p>
          Move the fields, or type their places, until they stand as on the form. Untick what the form does
          not ask for. Write the form’s own words and the most characters that it takes where you know them.
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
            place={index + 1}
            isLast={index === order.length - 1}
            onMove={(place, tool) => {
              moved.current = { key: line.key, tool };
              return move({ key: line.key, place });
            }}
          />
        ))}
      </ol>
    </>
  );
}
