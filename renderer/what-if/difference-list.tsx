import type { RunDifference } from '../../domain/what-if/differences';
import { PrivateText } from '../ui/private-text';
import styles from './what-if.module.css';

interface DifferenceListProps {
  readonly label: string;
  readonly differences: readonly RunDifference[];
  readonly empty: string;
}

/** Differences in words, run by run. */
export function DifferenceList({ label, differences, empty }: DifferenceListProps) {
  if (differences.length === 0) return <p className={styles['soft']}>{empty}</p>;
  return (
    <ul aria-label={label} className={styles['differences']}>
      {differences.map((difference) => (
        <li key={difference.runId}>
          <strong>{difference.name}</strong>
          <DifferenceWords difference={difference} />
        </li>
      ))}
    </ul>
  );
}

/** What differs in one run. */
export function DifferenceWords({ difference }: { readonly difference: RunDifference }) {
  const { words, putIn, takenOut } = difference;
  return (
    <ul className={styles['words']}>
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {putIn.length > 0 && <Children label="Put in" list={putIn} />}
      {takenOut.length > 0 && <Children label="Taken out" list={takenOut} />}
    </ul>
  );
}

interface ChildrenProps {
  readonly label: string;
  readonly list: RunDifference['putIn'];
}

function Children({ label, list }: ChildrenProps) {
  return (
    <li>
      {label}:{' '}
      {list.map(({ name, when }, index) => (
        <span key={index}>
          {index > 0 && '; '}
          <PrivateText>{name}</PrivateText>
          {when && ` (${when})`}
        </span>
      ))}
    </li>
  );
}
