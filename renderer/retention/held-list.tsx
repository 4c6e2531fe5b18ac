import type { ReviewItem } from '../../domain/retention/api';
import { Panel } from '../ui/card';
import { ItemTitle } from './item-title';
import styles from './retention.module.css';
import { targetKey } from './target-key';

/** Records that would be due, were they not on legal hold. */
export function HeldList({ items }: { readonly items: readonly ReviewItem[] }) {
  if (items.length === 0) return null;
  return (
    <Panel title={`On legal hold (${items.length})`}>
      <ul aria-label="On legal hold" className={styles['rows']}>
        {items.map((item) => (
          <li key={targetKey(item.target)} className={styles['row']}>
            <p>
              <ItemTitle item={item} />
            </p>
            <p>{item.standing.words}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
