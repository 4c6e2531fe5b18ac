import type { ReactNode } from 'react';
import styles from './page-heading.module.css';

export interface PageHeadingProps {
  readonly title: ReactNode;
  /** Above the title: whose page it is. */
  readonly caption?: ReactNode;
  /** Below the title: one sentence. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The one h1 of a screen. */
export function PageHeading({ title, caption, lead, actions }: PageHeadingProps) {
  return (
    <header className={styles['heading']}>
      <div className={styles['words']}>
        {caption && <p className={styles['caption']}>{caption}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className={styles['lead']}>{lead}</p>}
      </div>
      {actions && (
        <div className={styles['actions']} data-print="hidden">
          {actions}
        </div>
      )}
    </header>
  );
}
