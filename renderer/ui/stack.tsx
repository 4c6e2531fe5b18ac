import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './stack.module.css';

interface LayoutProps {
  readonly children: ReactNode;
  /** 8, 16 or 32 px. */
  readonly gap?: 'small' | 'medium' | 'large' | undefined;
}

/** Things one under the other with an even space. */
export function Stack({ children, gap = 'medium' }: LayoutProps) {
  return <div className={classes(styles['stack'], styles[gap])}>{children}</div>;
}

/** Things beside each other; they wrap where there is no room. */
export function Row({ children, gap = 'small' }: LayoutProps) {
  return <div className={classes(styles['row'], styles[gap])}>{children}</div>;
}

/** The main thing, and a narrow column beside it that goes below it on a narrow screen. */
export function WithSide({ children, side }: { readonly children: ReactNode; readonly side: ReactNode }) {
  return (
    <div className={styles['columns']}>
      <div className={classes(styles['stack'], styles['large'])}>{children}</div>
      <div className={classes(styles['stack'], styles['medium'])}>{side}</div>
    </div>
  );
}
