import { Check, Circle, Clock, Minus } from 'lucide-react';
import type { ViewsPerson, ViewsStatus } from '../../domain/reviews/views-progress';
import { PrivateText } from '../ui/private-text';
import styles from './views-tab.module.css';

interface ViewsPeopleProps {
  readonly people: readonly ViewsPerson[];
  readonly shown: string;
  readonly onChoose: (key: string) => void;
}

const marks = {
  received: Check,
  asked: Clock,
  'not-asked': Circle,
  'not-wanted': Minus,
} as const satisfies Record<ViewsStatus, unknown>;

/** Whose views and advice there are, and how far each has come. */
export function ViewsPeople({ people, shown, onChoose }: ViewsPeopleProps) {
  return (
    <nav className={styles['people']} aria-label="Whose views and advice">
      <ul>
        {people.map((person) => {
          const Mark = marks[person.status];
          return (
            <li key={person.key}>
              <button
                type="button"
                className={styles['person']}
                aria-current={person.key === shown ? 'true' : undefined}
                onClick={() => onChoose(person.key)}
              >
                <span className={styles['name']}>
                  <PrivateText>{person.name}</PrivateText>
                </span>
                {person.roleWords !== person.name && (
                  <span className={styles['soft']}>{person.roleWords}</span>
                )}
                <span className={styles['status']} data-status={person.status}>
                  <Mark size="1em" aria-hidden />
                  {person.statusWords}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
