import { countOf } from '../../domain/common/text';
import type { ReviewItem } from '../../domain/retention/api';
import { Button } from '../ui/button';
import styles from './retention.module.css';

interface DecideBarProps {
  readonly picked: readonly ReviewItem[];
  readonly onAsk: (what: 'longer' | 'dispose') => void;
}

/** What can be done with the chosen records. Only what has passed its day can be disposed of. */
export function DecideBar({ picked, onAsk }: DecideBarProps) {
  const early = picked.some(({ standing }) => standing.state !== 'passed');
  const words =
    picked.length === 0
      ? 'Choose records to decide about them.'
      : `${countOf(picked.length, 'record')} chosen.${early ? ' Not all of them have passed their date, so they cannot be disposed of together.' : ''}`;
  return (
    <div className={styles['actions']}>
      <Button isDisabled={picked.length === 0} onPress={() => onAsk('longer')}>
        Keep longer
      </Button>
      <Button kind="danger" isDisabled={picked.length === 0 || early} onPress={() => onAsk('dispose')}>
        Dispose of
      </Button>
      <p role="status" className={styles['soft']}>
        {words}
      </p>
    </div>
  );
}
