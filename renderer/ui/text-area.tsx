import type { ReactNode, Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { classes } from './classes';
import styles from './field.module.css';
import { ariaField, FieldError, FieldHead, type FieldProps } from './field-parts';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  /** Lines shown while it is empty; it grows with what is typed. */
  readonly rows?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly spellCheck?: boolean | undefined;
  readonly footer?: ReactNode;
  readonly areaRef?: Ref<HTMLTextAreaElement> | undefined;
}

export function TextArea(props: TextAreaProps) {
  const { value, onChange, onBlur, onFocus, rows = 3, placeholder, maxLength, footer } = props;
  return (
    <AriaTextField
      {...ariaField(props)}
      value={value}
      onChange={onChange}
      spellCheck={props.spellCheck === false ? 'false' : 'true'}
      {...(onBlur && { onBlur: () => onBlur() })}
      {...(onFocus && { onFocus: () => onFocus() })}
      {...(maxLength && { maxLength })}
    >
      <FieldHead {...props} />
      <AriaTextArea
        className={classes(styles['input'], styles['area'])}
        style={{ minHeight: `calc(${rows} * 1.5em + 0.75rem)` }}
        {...(placeholder && { placeholder })}
        {...(props.areaRef && { ref: props.areaRef })}
      />
      <FieldError error={props.error} />
      {footer}
    </AriaTextField>
  );
}
