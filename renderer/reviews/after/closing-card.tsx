import { useState } from 'react';
import { formatDate, formatDateWithDistance } from '../../../domain/common/date-words';
import type { ReviewPage } from '../../../domain/reviews/api';
import type { ReviewType } from '../../../domain/reviews/codes';
import { reviewTypeName } from '../../../domain/reviews/words';
import { useRead } from '../../app/calls';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { StartReviewDialog } from '../start-review-dialog';

/** The review is over: when the next meeting must be, and the way to begin. */
export function ClosingCard({ page }: { readonly page: ReviewPage }) {
  const { pupil, review, preparedOn } = page.data;
  const { completedOn } = review;
  const { value } = useRead('reviews', 'forPupil', { pupilId: pupil.id }, { enabled: completedOn !== null });
  const [isStarting, setStarting] = useState(false);
  if (completedOn === null || !value) return null;
  const { next } = value;
  const window = next?.windows.find(({ type }) => type === next.type)?.window;
  return (
    <Callout tone="success" heading="This review is complete" level={3}>
      <p>The local authority decided on {formatDate(completedOn)}.</p>
      {next !== null && (
        <>
          <p>
            {nextWords(next.type, window?.latest ?? null, preparedOn)} {next.why}
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

function nextWords(type: ReviewType, latest: string | null, today: string): string {
  const name = reviewTypeName(type).toLowerCase();
  return latest === null
    ? `What comes next: ${name}.`
    : `What comes next: ${name}. The next meeting must be on or before ${formatDateWithDistance(latest, today)}.`;
}
