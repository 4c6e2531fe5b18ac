import type { FieldChange } from '../../../domain/ehc-plans/compare/compare-items';
import { ChangedWords } from './changed-words';
import styles from './compare.module.css';

/** Fields with their names beside them. */
export function FieldList({ fields }: { readonly fields: readonly FieldChange[] }) {
  return (
    <dl className={styles['fields']}>
      {fields.map(({ label, pieces }) => (
        <div key={label} className={styles['field']}>
          <dt>{label}</dt>
          <dd>
            <ChangedWords pieces={pieces} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
