import type { ReactNode } from 'react';
import styles from './start-page.module.css';

interface StartPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** The frame of every screen before the vault is open: the program's name, one heading, one thing to do. */
export function StartPage({ title, lead, children }: StartPageProps) {
  return (
    <main className={styles['page']}>
      <div className={styles['sheet']}>
        <p className={styles['program']}>SENDCO Desk</p>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className={styles['lead']}>{lead}</p>}
        {children}
      </div>
    </main>
  );
}
