import type { ReactNode } from 'react';
import { PrivateText } from '../ui/private-text';
import styles from './item.module.css';

/** One pupil or row of a list: who, where in the file, and what there is to say and to decide. */
export function Item({
  name,
  place,
  children,
}: {
  readonly name: string;
  readonly place: string;
  readonly children: ReactNode;
}) {
  return (
    <article className={styles['item']}>
      <header className={styles['head']}>
        <h3>{name === '' ? 'No name' : <PrivateText>{name}</PrivateText>}</h3>
        <span className={styles['place']}>{place}</span>
      </header>
      {children}
    </article>
  );
}
