import { audienceMarks, placeholders } from '../../domain/letters/placeholders';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import styles from './letters-tab.module.css';

interface PlaceholderListProps {
  readonly onInsert: (text: string) => void;
}

/** Every placeholder with what it stands for; a press puts it where the cursor was. */
export function PlaceholderList({ onInsert }: PlaceholderListProps) {
  return (
    <Disclosure title="Words that are filled in for you">
      <p className={styles['soft']}>
        Press one to put it where the cursor was. When its fact is not known, a line to write on is printed.
      </p>
      <ul className={styles['placeholders']}>
        {[...audienceMarks, ...placeholders].map(({ key, explanation }) => (
          <li key={key}>
            <Button kind="quiet" ariaLabel={`Insert ${key}`} onPress={() => onInsert(`{{${key}}}`)}>
              {`{{${key}}}`}
            </Button>
            <span>{explanation}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
