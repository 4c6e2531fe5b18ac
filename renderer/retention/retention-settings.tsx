import { paths } from '../app/paths';
import { Card } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import styles from './retention.module.css';

/** In Settings: the way to how long records are kept. */
export function RetentionSettings() {
  return (
    <Card title="Keeping records">
      <div className={styles['panel']}>
        <p className={styles['line']}>
          How long records are kept, which of them have passed their date, and certificates of what was
          disposed of. Nothing is deleted by itself.
        </p>
        <div className={styles['actions']}>
          <LinkButton to={paths.records}>Records to review</LinkButton>
          <LinkButton to={paths.recordRules}>How long records are kept</LinkButton>
        </div>
      </div>
    </Card>
  );
}
