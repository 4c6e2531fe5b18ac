import { Fragment, type ReactNode } from 'react';
import styles from './description-list.module.css';

export interface Fact {
  readonly term: string;
  /** What is not known is said: an empty value shows "Not recorded". */
  readonly value: ReactNode;
}

/** Facts about one thing, one a line. */
export function DescriptionList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles['list']}>
      {facts.map(({ term, value }) => (
        <div key={term} className={styles['line']}>
          <dt>{term}</dt>
          <dd>
            {isMissing(value) ? (
              <span className={styles['missing']}>Not recorded</span>
            ) : (
              <Fragment>{value}</Fragment>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isMissing(value: ReactNode): boolean {
  return value === null || value === undefined || value === '' || value === false;
}
