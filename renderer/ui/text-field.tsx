import { type ReactNode, type Ref, useId, useRef } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { classes } from './classes';
import styles from './field.module.css';
import { ariaField, FieldError, FieldHead, type FieldProps } from './field-parts';
import type { SavesItself } from './use-unsaved';
import { useUnsavedText } from './use-unsaved-text';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly type?: 'text' | 'password' | 'email' | 'tel' | undefined;
  readonly placeholder?: string | undefined;
  /** For postcodes, UPNs and the like: the width tells what is expected. */
  readonly isNarrow?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly maxLength?: number | undefined;
  /** Offered while typing; anything else can be typed. */
  readonly suggestions?: readonly string[] | undefined;
  readonly autoComplete?: string | undefined;
  readonly spellCheck?: boolean | undefined;
  /** Shown below the control: the save state of an autosaving field. */
  readonly footer?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  /** Of an autosaving field; in any other what is typed is kept until its form is sent or closed. */
  readonly saving?: SavesItself | undefined;
}

export function TextField(props: TextFieldProps) {
  const { value, onBlur, onFocus, type = 'text', placeholder, isNarrow, maxLength, footer } = props;
  const root = useRef<HTMLDivElement>(null);
  const listId = useId();
  const { suggestions = [] } = props;
  const typed = useUnsavedText(root, { ...props, isKept: type !== 'password' });
  return (
    <AriaTextField
      {...ariaField(props)}
      ref={root}
      value={value}
      onChange={typed}
      type={type}
      isReadOnly={props.isReadOnly ?? false}
      autoComplete={props.autoComplete ?? 'off'}
      spellCheck={props.spellCheck === false ? 'false' : 'true'}
      {...(onBlur && { onBlur: () => onBlur() })}
      {...(onFocus && { onFocus: () => onFocus() })}
      {...(maxLength && { maxLength })}
    >
      <FieldHead {...props} />
      <Input
        className={classes(styles['input'], isNarrow && styles['narrow'])}
        {...(placeholder && { placeholder })}
        {...(suggestions.length > 0 && { list: listId })}
        {...(props.inputRef && { ref: props.inputRef })}
      />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <FieldError error={props.error} />
      {footer}
    </AriaTextField>
  );
}
