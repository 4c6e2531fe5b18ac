import { Check, Printer } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../domain/common/date-words';
import type { RecordsToReview } from '../../domain/retention/api';
import { ask, useChange, useRead } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { notify } from '../ui/toasts';
import { FilesToPassOn } from './files-to-pass-on';
import { HeldList } from './held-list';
import { RetentionNav } from './retention-nav';
import styles from './retention.module.css';
import { ReviewParts } from './review-parts';

/** What has passed its day or will in this school year, and what is decided about it. Nothing goes by itself. */
export function ReviewScreen() {
  const { value, problem } = useRead('retention', 'toReview', {});
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Records to review"
        lead="Once a year: what has passed the day up to which it is kept. Nothing is ever deleted by itself."
        actions={value && <ScreenActions review={value} />}
      />
      <RetentionNav />
      {problem && (
        <Callout tone="danger" heading="This cannot be shown">
          {problem.message}
        </Callout>
      )}
      {value ? <Lists review={value} /> : !problem && <Loading />}
    </div>
  );
}

function Lists({ review }: { readonly review: RecordsToReview }) {
  return (
    <>
      <p role="status" className={styles['line']}>
        {reviewedWords(review)}
      </p>
      <ReviewParts review={review} />
      <HeldList items={review.held} />
      <FilesToPassOn files={review.toPassOn} />
    </>
  );
}

function reviewedWords({ reviewedOn, isReviewDue }: RecordsToReview): string {
  const last =
    reviewedOn === null
      ? 'No yearly review is noted yet.'
      : `The last yearly review was done on ${formatDate(reviewedOn)}.`;
  return isReviewDue ? `${last} It is due.` : last;
}

function ScreenActions({ review }: { readonly review: RecordsToReview }) {
  const mark = useChange('retention', 'markReviewed');
  const withUndo = useWithUndo();
  const [isPrinting, setPrinting] = useState(false);
  const print = async () => {
    setPrinting(true);
    const result = await ask('retention', 'printReview', {});
    setPrinting(false);
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <>
      <Button icon={Printer} isPending={isPrinting} onPress={() => void print()}>
        Print for signing
      </Button>
      {review.isReviewDue && (
        <Button
          icon={Check}
          onPress={() => void withUndo(mark({}), 'The yearly review of records is marked as done')}
        >
          Mark this year’s review as done
        </Button>
      )}
    </>
  );
}
