import type { TypedAnswer } from '../../domain/reviews/api';
import type { AnswerField as Field } from '../../domain/reviews/answer-field';
import { saved, useChange } from '../app/calls';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveTextArea, AutosaveText } from '../ui/autosave-text';

interface AnswerFieldProps {
  readonly reviewId: string;
  readonly field: Field;
  readonly answer: TypedAnswer | undefined;
}

/** One answer of the report, saved by itself. What the pupil's record already says stands in it and can be changed. */
export function AnswerField({ reviewId, field, answer }: AnswerFieldProps) {
  const setAnswer = useChange('reviews', 'setAnswer');
  const onSave = (value: string | null) =>
    saved(setAnswer({ reviewId, field: field.key, value: value ?? '' }));
  const fromRecord = answer?.fromRecord ? 'Taken from what is already recorded.' : null;
  const hint = [field.hint, fromRecord].filter(Boolean).join(' ');
  const value = answer?.value ?? '';
  const common = { label: field.label, onSave, ...(hint !== '' && { hint }) };
  switch (field.kind) {
    case 'text':
      return <AutosaveTextArea {...common} rows={3} value={value} />;
    case 'date':
      return <AutosaveDate {...common} value={value === '' ? null : value} />;
    case 'yes-no':
      return (
        <AutosaveSelect
          {...common}
          emptyLabel="Not answered"
          options={[
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ]}
          value={value === 'yes' || value === 'no' ? value : null}
        />
      );
    case 'choice':
      return (
        <AutosaveSelect
          {...common}
          emptyLabel="Not answered"
          options={field.options.map(({ code, name }) => ({ id: code, label: name }))}
          value={field.options.some(({ code }) => code === value) ? value : null}
        />
      );
    case 'line':
      return <AutosaveText {...common} value={value} />;
    default:
      return <AutosaveText {...common} isNarrow value={value} />;
  }
}
