import { Check, Minus } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import styles from './choice.module.css';
import { FieldError } from './field-parts';
import type { SavesItself } from './use-unsaved';
import { useUnsavedValue } from './use-unsaved-value';
import { tickWords } from './value-words';

export interface CheckboxProps {
  readonly label: ReactNode;
  /** A second line, read out with it. */
  readonly detail?: string | undefined;
  readonly error?: string | undefined;
  readonly isSelected?: boolean | undefined;
  readonly onChange?: ((isSelected: boolean) => void) | undefined;
  /** Inside a CheckboxGroup: what the group's value then contains. */
  readonly value?: string | undefined;
  readonly isIndeterminate?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly id?: string | undefined;
  /** Only where the label is not enough out of its place: "Put the report of the educational psychologist into the pack". */
  readonly ariaLabel?: string | undefined;
  /** Of a field that saves itself; in any other of a form what is ticked is kept until that is sent or closed. */
  readonly saving?: SavesItself | undefined;
}

export function Checkbox(props: CheckboxProps) {
  const { label, detail, error, isSelected, onChange, value, isIndeterminate = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const name = props.ariaLabel ?? (typeof label === 'string' ? label : '');
  const tick = useUnsavedValue(root, {
    label: name,
    value: isSelected ?? false,
    onChange: (isTicked) => onChange?.(isTicked),
    words: tickWords,
    saving: props.saving,
    // In a group it is the group that is kept.
    isKept: name !== '' && isSelected !== undefined && onChange !== undefined,
  });
  return (
    <CheckboxField
      ref={root}
      isIndeterminate={isIndeterminate}
      isDisabled={props.isDisabled ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(isSelected !== undefined && { isSelected })}
      {...(onChange && { onChange: tick })}
      {...(value !== undefined && { value })}
      {...(props.id && { id: props.id })}
      {...(props.ariaLabel && { 'aria-label': props.ariaLabel })}
    >
      <CheckboxButton className={styles['choice'] ?? ''}>
        <span className={styles['mark']}>
          {isIndeterminate ? (
            <Minus size="1rem" aria-hidden />
          ) : (
            <Check size="1rem" strokeWidth={3} aria-hidden />
          )}
        </span>
        <span className={styles['words']}>{label}</span>
      </CheckboxButton>
      {detail && (
        <Text slot="description" className={styles['detail'] ?? ''}>
          {detail}
        </Text>
      )}
      <FieldError error={error} />
    </CheckboxField>
  );
}
