import type { PackDeadline } from '../../domain/reviews/pack-data';
import { DeadlineRow } from './deadline-row';
import rows from './deadline-list.module.css';
import styles from './review-screen.module.css';

interface DeadlineListProps {
  readonly reviewId: string;
  readonly deadlines: readonly PackDeadline[];
  readonly today: string;
}

/** Every date of the review in order, each with its reason. */
export function DeadlineList({ reviewId, deadlines, today }: DeadlineListProps) {
  return (
    <section aria-labelledby="dates-of-the-review" className={styles['group']}>
      <h2 id="dates-of-the-review">Dates</h2>
      {deadlines.length === 0 ? (
        <p className={styles['soft']}>The plan has no dates yet from which these could be worked out.</p>
      ) : (
        <ol className={rows['rows']}>
          {deadlines.map((deadline) => (
            <DeadlineRow key={deadline.rule} reviewId={reviewId} deadline={deadline} today={today} />
          ))}
        </ol>
      )}
    </section>
  );
}
