import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SaveState } from './autosave';
import styles from './save-mark.module.css';

/** Puts the state of saving at the end of the label's line, where it moves nothing. */
export function WithSaveMark({
  state,
  children,
}: {
  readonly state: SaveState;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles['place']}>
      {children}
      <span role="status" className={styles['mark']} data-kind={state.kind}>
        {state.kind === 'saving' && 'Saving…'}
        {state.kind === 'saved' && (
          <>
            <Check size="1em" aria-hidden />
            Saved
          </>
        )}
      </span>
    </div>
  );
}

/** The words beside a field whose save failed. */
export function saveError(state: SaveState): string | undefined {
  return state.kind === 'failed' ? `Not saved: ${state.message}` : undefined;
}
