import { type ReactNode, useEffect, useRef } from 'react';
import styles from './start-page.module.css';

interface StartPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** The frame of every screen before the vault is open: the program's name, one heading, one thing to do. */
export function StartPage({ title, lead, children }: StartPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that led here is gone. Unless a field of the new screen took the focus, its heading is read next.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [title]);
  return (
    <main className={styles['page']}>
      <div className={styles['sheet']}>
        <p className={styles['program']}>SENDCO Desk</p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className={styles['lead']}>{lead}</p>}
        {children}
      </div>
    </main>
  );
}
