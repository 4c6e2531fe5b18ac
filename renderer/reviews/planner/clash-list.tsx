import type { Clash } from '../../../domain/reviews/planner/clashes';
import { mondayOf } from '../../../domain/reviews/planner/weeks';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import styles from './planner.module.css';
import { weekId } from './week-id';

/** More than these are shown on request. */
const fewClashes = 3;

/** What one person cannot do, in words, each with the way to its week. */
export function ClashList({ clashes }: { readonly clashes: readonly Clash[] }) {
  if (clashes.length === 0) return null;
  const show = (on: string): void => {
    const week = document.getElementById(weekId(mondayOf(on)));
    week?.scrollIntoView({ block: 'center' });
    week?.focus();
  };
  return (
    <Disclosure
      title={`Clashes and full weeks (${clashes.length})`}
      level={2}
      isOpenAtFirst={clashes.length <= fewClashes}
    >
      <ul className={styles['clashes']}>
        {clashes.map(({ words, on }) => (
          <li key={words}>
            <span>{words}</span>
            <Button kind="quiet" ariaLabel={`Show the week: ${words}`} onPress={() => show(on)}>
              Show the week
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
