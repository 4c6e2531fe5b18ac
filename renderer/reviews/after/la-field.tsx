import { useRef } from 'react';
import type { ReviewPage } from '../../../domain/reviews/api';
import { reviewAnswerField } from '../../../domain/reviews/forms/forms';
import { laReportPrefill } from '../../../domain/reviews/la-report-prefill';
import { useChange } from '../../app/calls';
import { useWithUndo } from '../../app/use-with-undo';
import { Button } from '../../ui/button';
import { useFocusWhen } from '../../ui/use-focus-when';
import { AnswerField } from '../answer-field';
import styles from './after.module.css';

interface LaFieldProps {
  readonly page: ReviewPage;
  readonly fieldKey: string;
}

/** A field of the report to the authority. While it is empty, what the records say can be taken over with one click and then changed. */
export function LaField({ page, fieldKey }: LaFieldProps) {
  const setAnswer = useChange('reviews', 'setAnswer');
  const withUndo = useWithUndo();
  const place = useRef<HTMLDivElement>(null);
  const answer = page.answers.find(({ key }) => key === fieldKey);
  const isEmpty = (answer?.value ?? '') === '';
  const moveFocus = useFocusWhen(!isEmpty, place);
  const field = reviewAnswerField(fieldKey);
  if (field === null) return null;
  const known = laReportPrefill(page.data)[fieldKey];
  const reviewId = page.data.review.id;
  return (
    <div ref={place} className={styles['field']}>
      <AnswerField reviewId={reviewId} field={field} answer={answer} />
      {isEmpty && known !== undefined && (
        <div className={styles['take']}>
          <Button
            kind="quiet"
            ariaLabel={`Use what is recorded: ${field.label}`}
            onPress={() => {
              moveFocus();
              void withUndo(
                setAnswer({ reviewId, field: fieldKey, value: known }),
                `${field.label}: filled in from what is recorded`,
              );
            }}
          >
            Use what is recorded
          </Button>
        </div>
      )}
    </div>
  );
}
