import { TriangleAlert } from 'lucide-react';
import styles from './plan-screen.module.css';

/** What provision leaves open, in plain words, one line each. */
export function Gaps({ gaps }: { readonly gaps: readonly string[] }) {
  if (gaps.length === 0) return null;
  return (
    <ul className={styles['gaps']}>
      {gaps.map((gap) => (
        <li key={gap} className={styles['gap']}>
          <TriangleAlert size="1.125em" aria-hidden />
          <span>Not specified: {gap}</span>
        </li>
      ))}
    </ul>
  );
}
