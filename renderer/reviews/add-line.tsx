import { useRef } from 'react';
import type { RecordList } from '../../domain/reviews/record-model';
import { saved, useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { TextField } from '../ui/text-field';
import { useDraft } from '../ui/use-draft';
import styles from './add-line.module.css';

interface AddLineProps {
  readonly reviewId: string;
  readonly list: RecordList;
  /** The name of the form, read out: 'Add an action'. */
  readonly title: string;
  /** The label of the text: 'New action'. */
  readonly label: string;
  readonly button: string;
  /** The label of a second, short field, and the field of the list that it fills. */
  readonly second?: { readonly label: string; readonly field: string } | undefined;
  /** What is known of the line already. */
  readonly more?: Readonly<Record<string, string>> | undefined;
  readonly hint?: string | undefined;
}

interface Line {
  readonly text: string;
  readonly second: string;
}

const empty: Line = { text: '', second: '' };

/** A row that adds a line to a list with Enter. What is half typed is added on leaving it and when the vault is locked: nothing is lost. */
export function AddLine({ reviewId, list, title, label, button, second, more, hint }: AddLineProps) {
  const addLine = useChange('reviews', 'addRecordLine');
  const input = useRef<HTMLInputElement>(null);
  const draft = useDraft<Line>({
    empty,
    isWorth: ({ text }) => text.trim() !== '',
    add: (line) => {
      const fields = { ...more, ...(second !== undefined && { [second.field]: line.second }) };
      return saved(addLine({ reviewId, list, text: line.text, more: fields }));
    },
  });
  const { value, failure, type, send, saving } = draft;
  const submit = () => {
    input.current?.focus();
    void send();
  };
  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) void send();
      }}
    >
      <Form label={title} onSubmit={submit}>
        <div className={styles['row']} data-fields={second === undefined ? 1 : 2}>
          <TextField
            label={label}
            hint={hint}
            inputRef={input}
            value={value.text}
            saving={saving}
            onChange={(text) => type({ ...value, text })}
            error={failure ?? undefined}
          />
          {second !== undefined && (
            <TextField
              label={second.label}
              value={value.second}
              saving={saving}
              onChange={(typed) => type({ ...value, second: typed })}
            />
          )}
          <Button type="submit">{button}</Button>
        </div>
      </Form>
    </div>
  );
}
