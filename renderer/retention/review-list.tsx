import { countOf } from '../../domain/common/text';
import type { ReviewItem } from '../../domain/retention/api';
import { recordClasses } from '../../domain/retention/classes';
import { Checkbox } from '../ui/checkbox';
import { usePrivateName } from '../ui/private-text';
import { ItemTitle } from './item-title';
import styles from './retention.module.css';
import { targetKey } from './target-key';

interface ReviewListProps {
  readonly label: string;
  readonly items: readonly ReviewItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

/** Records with why they are on the list, each to be ticked for a decision. */
export function ReviewList({ label, items, chosen, onChoose }: ReviewListProps) {
  const privateName = usePrivateName();
  return (
    <ul aria-label={label} className={styles['rows']}>
      {items.map((item) => {
        const { target, title, count, standing } = item;
        const key = targetKey(target);
        const name = target.kind === 'pupil' ? privateName(title) : title;
        const holds = count === null ? recordClasses[standing.recordClass].title : countOf(count, 'record');
        return (
          <li key={key} className={styles['row']}>
            <div>
              <p>
                <ItemTitle item={item} />
              </p>
              <p className={styles['soft']}>{holds}</p>
            </div>
            <p>{standing.words}</p>
            <Checkbox
              label="Choose"
              ariaLabel={`Choose ${name}`}
              isSelected={chosen.has(key)}
              onChange={(isChosen) => onChoose(key, isChosen)}
            />
          </li>
        );
      })}
    </ul>
  );
}
