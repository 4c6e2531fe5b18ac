import type { ReviewPage } from '../../domain/reviews/api';
import { AnswerField } from './answer-field';
import { AnswerGroups, type AnswerGroupsProps } from './answer-groups';

type ReviewAnswersProps = Omit<AnswerGroupsProps, 'children' | 'idStem'> & { readonly page: ReviewPage };

/** Groups of fields that are answered once in a review. */
export function ReviewAnswers({ page, ...form }: ReviewAnswersProps) {
  return (
    <AnswerGroups {...form} idStem="answers">
      {(field) => (
        <AnswerField
          reviewId={page.data.review.id}
          field={field}
          answer={page.answers.find((answer) => answer.key === field.key)}
        />
      )}
    </AnswerGroups>
  );
}
