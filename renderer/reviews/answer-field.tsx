import type { TypedAnswer } from '../../domain/reviews/api';
import type { AnswerField as Field } from '../../domain/reviews/answer-field';
import { saved, useChange } from '../app/calls';
import { AnswerControl } from './answer-control';

interface AnswerFieldProps {
  readonly reviewId: string;
  readonly field: Field;
  readonly answer: TypedAnswer | undefined;
}

/** One answer of the review, saved by itself. What the records already say stands in it and can be changed. */
export function AnswerField({ reviewId, field, answer }: AnswerFieldProps) {
  const setAnswer = useChange('reviews', 'setAnswer');
  return (
    <AnswerControl
      field={field}
      value={answer?.value ?? ''}
      note={answer?.fromRecord ? 'Taken from what is already recorded.' : null}
      onSave={(value) => saved(setAnswer({ reviewId, field: field.key, value: value ?? '' }))}
    />
  );
}
