import { type ReactNode, useId } from 'react';
import { saveError } from '../ui/save-mark';
import type { SaveResult } from '../ui/autosave';
import { useAutosave } from '../ui/use-autosave';
import styles from './progress.module.css';

interface GridCellProps {
  /** Read out with the cell: 'Rating 0 to 4, Maya Chen: asks for help'. */
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => Promise<SaveResult>;
  readonly kind: 'number' | 'rating' | 'text';
  /** Stands beside the input: the unit, the rating in words. */
  readonly beside?: ReactNode;
}

/**
 * One cell of the grid: it saves on leaving it and in a pause of typing; a figure in a rating saves at once. Plain inputs, for a class has
 * hundreds of them.
 */
export function GridCell({ label, value, onSave, kind, beside }: GridCellProps) {
  const { shown, state, type, choose, onFocus, onBlur } = useAutosave(value, onSave);
  const errorId = useId();
  const error = saveError(state);
  const change = (typed: string) => {
    const rating = typed === '' ? '' : /[0-4]$/.exec(typed)?.[0];
    if (kind !== 'rating') type(typed);
    else if (rating !== undefined) choose(rating);
  };
  return (
    <>
      <div className={styles['cell']}>
        <input
          type="text"
          className={styles['input']}
          data-kind={kind}
          aria-label={label}
          autoComplete="off"
          {...(kind !== 'text' && { inputMode: 'decimal', spellCheck: false })}
          {...(error !== undefined && { 'aria-invalid': true, 'aria-describedby': errorId })}
          value={shown}
          onChange={({ currentTarget }) => change(currentTarget.value)}
          onFocus={({ currentTarget }) => {
            onFocus();
            currentTarget.select();
          }}
          onBlur={onBlur}
        />
        {beside}
      </div>
      {error !== undefined && (
        <p id={errorId} role="alert" className={styles['error']}>
          {error}
        </p>
      )}
    </>
  );
}
