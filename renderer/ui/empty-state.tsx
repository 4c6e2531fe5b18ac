import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  /** "No pupils yet". */
  readonly heading: string;
  readonly level?: 2 | 3 | undefined;
  /** What to do first, in a sentence. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Stands where a list will be, and says how to begin it. */
export function EmptyState({ heading, level = 2, children, actions }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles['empty']}>
      <Heading>{heading}</Heading>
      <p>{children}</p>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
