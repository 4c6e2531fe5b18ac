import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './choice.module.css';

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly detail?: string | undefined;
  readonly isSelected?: boolean | undefined;
  readonly onChange?: ((isSelected: boolean) => void) | undefined;
  /** Inside a CheckboxGroup: what the group's value then contains. */
  readonly value?: string | undefined;
  readonly isIndeterminate?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isInvalid?: boolean | undefined;
  readonly id?: string | undefined;
  readonly ariaDescribedBy?: string | undefined;
}

export function Checkbox(props: CheckboxProps) {
  const { label, detail, isSelected, onChange, value, isIndeterminate = false, isDisabled = false } = props;
  return (
    <AriaCheckbox
      className={styles['choice'] ?? ''}
      isIndeterminate={isIndeterminate}
      isDisabled={isDisabled}
      isInvalid={props.isInvalid ?? false}
      {...(isSelected !== undefined && { isSelected })}
      {...(onChange && { onChange })}
      {...(value !== undefined && { value })}
      {...(props.id && { id: props.id })}
      {...(props.ariaDescribedBy && { 'aria-describedby': props.ariaDescribedBy })}
    >
      <span className={styles['mark']}>
        {isIndeterminate ? (
          <Minus size="1rem" aria-hidden />
        ) : (
          <Check size="1rem" strokeWidth={3} aria-hidden />
        )}
      </span>
      <span className={styles['words']}>
        {label}
        {detail && <span className={styles['detail']}>{detail}</span>}
      </span>
    </AriaCheckbox>
  );
}
