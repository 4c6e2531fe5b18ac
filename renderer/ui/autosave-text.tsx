import type { SaveResult } from './autosave';
import { saveError, WithSaveMark } from './save-mark';
import { TextArea, type TextAreaProps } from './text-area';
import { TextField, type TextFieldProps } from './text-field';
import { useAutosave } from './use-autosave';

type Managed = 'value' | 'onChange' | 'onBlur' | 'onFocus' | 'error' | 'footer' | 'saving';

interface Saving {
  /** What is on record. */
  readonly value: string;
  readonly onSave: (value: string) => Promise<SaveResult>;
}

export type AutosaveTextProps = Omit<TextFieldProps, Managed> & Saving & { readonly multiline?: boolean };
export type AutosaveTextAreaProps = Omit<TextAreaProps, Managed> & Saving;

/** One line of text that saves itself: on leaving it, and 800 ms after the last key. */
export function AutosaveText({ value, onSave, multiline = false, ...rest }: AutosaveTextProps) {
  return multiline ? (
    <AutosaveTextArea value={value} onSave={onSave} {...areaProps(rest)} />
  ) : (
    <AutosaveLine value={value} onSave={onSave} {...rest} />
  );
}

function AutosaveLine({ value, onSave, ...rest }: Omit<AutosaveTextProps, 'multiline'>) {
  const { shown, state, type, onFocus, onBlur, saving } = useAutosave(value, onSave);
  return (
    <WithSaveMark state={state}>
      <TextField
        {...rest}
        value={shown}
        onChange={type}
        onFocus={onFocus}
        onBlur={onBlur}
        saving={saving}
        error={saveError(state)}
      />
    </WithSaveMark>
  );
}

/** Several lines of text that save themselves. */
export function AutosaveTextArea({ value, onSave, ...rest }: AutosaveTextAreaProps) {
  const { shown, state, type, onFocus, onBlur, saving } = useAutosave(value, onSave);
  return (
    <WithSaveMark state={state}>
      <TextArea
        {...rest}
        value={shown}
        onChange={type}
        onFocus={onFocus}
        onBlur={onBlur}
        saving={saving}
        error={saveError(state)}
      />
    </WithSaveMark>
  );
}

function areaProps({
  label,
  hint,
  id,
  isDisabled,
  isRequired,
  isOptional,
  placeholder,
  maxLength,
}: AreaShared) {
  return { label, hint, id, isDisabled, isRequired, isOptional, placeholder, maxLength };
}

type AreaShared = Omit<AutosaveTextProps, 'value' | 'onSave' | 'multiline'>;
