import { type ReactNode, type Ref, useRef } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { classes } from './classes';
import styles from './field.module.css';
import { ariaField, FieldError, FieldHead, type FieldProps } from './field-parts';
import type { SavesItself } from './use-unsaved';
import { useUnsavedText } from './use-unsaved-text';

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
  /** Of an autosaving field; in any other what is typed is kept until its form is sent or closed. */
  readonly saving?: SavesItself | undefined;
}

export function TextArea(props: TextAreaProps) {
  const { value, onBlur, onFocus, rows = 3, placeholder, maxLength, footer } = props;
  const root = useRef<HTMLDivElement>(null);
  const typed = useUnsavedText(root, props);
  return (
    <AriaTextField
      {...ariaField(props)}
      ref={root}
      value={value}
      onChange={typed}
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
