import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './row.module.css';

interface RowProps {
  readonly children: ReactNode;
  /** 8, 16 or 32 px. */
  readonly gap?: 'small' | 'medium' | 'large' | undefined;
}

/** Things beside each other; they wrap where there is no room. */
export function Row({ children, gap = 'small' }: RowProps) {
  return <div className={classes(styles['row'], styles[gap])}>{children}</div>;
}
