import { countOf } from '../../domain/common/text';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { TextLink } from '../ui/text-link';
import styles from './retention.module.css';

/** On Home, once a year and quietly: that records have passed their date. */
export function RetentionLine() {
  const { value } = useRead('retention', 'reminder', {});
  if (!value) return null;
  const { passed } = value;
  return (
    <p className={styles['home']}>
      {countOf(passed, 'record has', 'records have')} passed the date up to which{' '}
      {passed === 1 ? 'it is' : 'they are'} kept. <TextLink to={paths.records}>Records to review</TextLink>
    </p>
  );
}
