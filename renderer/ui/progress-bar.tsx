import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { Button } from './button';
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  /** "Printing the pack". */
  readonly label: string;
  /** 0 to 1; null while it cannot be told. */
  readonly value: number | null;
  /** "Page 12 of 75". */
  readonly detail?: string | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** For whatever takes longer than half a second. */
export function ProgressBar({ label, value, detail, onCancel }: ProgressBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, value ?? 0)) * 100);
  return (
    <div className={styles['progress']}>
      <AriaProgressBar
        value={percent}
        isIndeterminate={value === null}
        valueLabel={detail ?? `${percent}%`}
        className={styles['progress'] ?? ''}
      >
        <div className={styles['line']}>
          <Label>{label}</Label>
          <span className={styles['detail']}>{detail ?? (value === null ? '' : `${percent}%`)}</span>
        </div>
        <div className={styles['track']}>
          {value === null ? (
            <div className={styles['fill']} data-unknown />
          ) : (
            <div className={styles['fill']} style={{ width: `${percent}%` }} />
          )}
        </div>
      </AriaProgressBar>
      {onCancel && (
        <div>
          <Button onPress={onCancel}>Cancel</Button>
        </div>
      )}
    </div>
  );
}
