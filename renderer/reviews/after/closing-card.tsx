import { useState } from 'react';
import { formatDate } from '../../../domain/common/date-words';
import type { ReviewPage } from '../../../domain/reviews/api';
import { reviewTypeName } from '../../../domain/reviews/words';
import { useRead } from '../../app/calls';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { StartReviewDialog } from '../start-review-dialog';

/** The review is over: when the next meeting must be, and the way to begin. */
export function ClosingCard({ page }: { readonly page: ReviewPage }) {
  const { pupil, review } = page.data;
  const isComplete = review.completedOn !== null;
  const { value } = useRead('reviews', 'forPupil', { pupilId: pupil.id }, { enabled: isComplete });
  const [isStarting, setStarting] = useState(false);
  if (!isComplete || !value) return null;
  const { next } = value;
  const window = next?.windows.find(({ type }) => type === next.type)?.window;
  return (
    <Callout tone="success" heading="This review is complete" level={3}>
      <p>The local authority decided on {formatDate(review.completedOn ?? '')}.</p>
      {next !== null && (
        <>
          <p>
            Next: {reviewTypeName(next.type).toLowerCase()}. {window?.words} {next.why}
          </p>
          <div>
            <Button onPress={() => setStarting(true)}>Start the next review</Button>
          </div>
        </>
      )}
      {next !== null && isStarting && (
        <StartReviewDialog pupilId={pupil.id} next={next} onClose={() => setStarting(false)} />
      )}
    </Callout>
  );
}
