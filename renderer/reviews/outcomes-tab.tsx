import type { ReviewPage } from '../../domain/reviews/api';
import { paths } from '../app/paths';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { OutcomeCard } from './outcome-card';
import styles from './review-screen.module.css';

/** Progress towards each outcome of section E, and the step for the next year. */
export function OutcomesTab({ page }: { readonly page: ReviewPage }) {
  const { review, outcomes, plan } = page.data;
  if (outcomes.length === 0) {
    return (
      <EmptyState
        heading="The plan has no outcomes yet"
        actions={<LinkButton to={paths.plan(plan.id)}>Open the plan</LinkButton>}
      >
        Add the outcomes of section E to the plan. They then appear here, to be reviewed one by one.
      </EmptyState>
    );
  }
  return (
    <ol className={styles['stack']}>
      {outcomes.map((note) => (
        <OutcomeCard key={note.outcome.id} reviewId={review.id} note={note} />
      ))}
    </ol>
  );
}
