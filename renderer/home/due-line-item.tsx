import { Link } from 'wouter';
import type { DueLine, DueTarget } from '../../domain/tasks/due-model';
import { paths } from '../app/paths';
import { PrivateText } from '../ui/private-text';
import styles from './home.module.css';

/** Where a line's button leads. */
export function hrefOf(target: DueTarget): string {
  switch (target.kind) {
    case 'review':
      return `${paths.review(target.id)}?tab=${target.tab}`;
    case 'pupil':
      return paths.pupil(target.id);
    case 'plan':
      return paths.plan(target.id);
  }
}

/** One line of Home: who, what, by when, why, one button. */
export function DueLineItem({ line, showSchool }: { readonly line: DueLine; readonly showSchool: boolean }) {
  return (
    <li className={styles['line']}>
      <p className={styles['what']}>
        <Link href={paths.pupil(line.pupil.id)}>
          <PrivateText>{line.pupil.name}</PrivateText>
        </Link>
        {': '}
        {line.what}
      </p>
      <p className={styles['when']}>
        {line.byWhen}
        {showSchool && ` · ${line.pupil.schoolName}`}
      </p>
      <p className={styles['why']}>
        {line.why}
        {line.source !== null && <span className={styles['source']}> {line.source}</span>}
      </p>
      <Link className={styles['action'] ?? ''} href={hrefOf(line.action.target)}>
        {line.action.label}
        <span className={styles['hidden']}> for {line.pupil.name}</span>
      </Link>
    </li>
  );
}
