import { useRef } from 'react';
import type { CopyField } from '../../../domain/reviews/copy-sheet/copy-field';
import { countOf } from '../../../domain/common/text';
import { ask } from '../../app/calls';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { notify } from '../../ui/toasts';
import { copiedState, useCopied } from './copied-store';
import { CopyFieldRow } from './copy-field-row';
import styles from './copy-sheet.module.css';

interface CopyFieldListProps {
  readonly reviewId: string;
  readonly fields: readonly CopyField[];
}

/** Every field with its text and a button that copies it. Copying goes on to the next field that has something to copy. */
export function CopyFieldList({ reviewId, fields }: CopyFieldListProps) {
  const { texts, mark, clear } = useCopied();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const filled = fields.filter(({ text }) => text !== '');
  const copied = filled.filter((field) => copiedState(texts, reviewId, field) === 'copied').length;

  const copy = async (field: CopyField): Promise<void> => {
    const result = await ask('papers', 'copyText', { text: field.text });
    if (!result.ok) {
      notify({ text: result.problem.message, isProblem: true });
      return;
    }
    mark(reviewId, field.key, field.text);
    const next = filled[filled.indexOf(field) + 1];
    if (next) buttons.current.get(next.key)?.focus();
  };

  return (
    <>
      <div className={styles['intro']}>
        <p>
          Paste each field into the form. <Kbd>Enter</Kbd> on a Copy button copies the field and goes on to
          the next one. After five minutes, and when the vault locks, what you copied last is taken off the
          clipboard.
        </p>
        <p role="status" className={styles['progress']}>
          {copied} of {countOf(filled.length, 'field')} copied
        </p>
        {copied > 0 && (
          <Button kind="quiet" onPress={() => clear(reviewId)}>
            Start again
          </Button>
        )}
      </div>
      <ol className={styles['fields']} aria-label="Fields of the form">
        {fields.map((field) => (
          <CopyFieldRow
            key={field.key}
            field={field}
            copied={copiedState(texts, reviewId, field)}
            onCopy={() => void copy(field)}
            buttonRef={(button) => {
              if (button) buttons.current.set(field.key, button);
              else buttons.current.delete(field.key);
            }}
          />
        ))}
      </ol>
    </>
  );
}
