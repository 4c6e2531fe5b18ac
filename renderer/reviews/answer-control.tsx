import type { AnswerField } from '../../domain/reviews/answer-field';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveTextArea, AutosaveText } from '../ui/autosave-text';

interface AnswerControlProps {
  readonly field: Pick<AnswerField, 'label' | 'hint' | 'kind' | 'options'>;
  /** As typed; '' while empty. */
  readonly value: string;
  /** A second sentence after the field's own hint. */
  readonly note?: string | null;
  readonly onSave: (value: string | null) => Promise<{ ok: true } | { ok: false; message: string }>;
}

/** The control for one answer of a form, by what sort of answer it takes. It saves by itself. */
export function AnswerControl({ field, value, note = null, onSave }: AnswerControlProps) {
  const hint = [field.hint, note].filter(Boolean).join(' ');
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
