import type { IsoDate } from '../../domain/common/calendar-date';
import type { SaveResult } from './autosave';
import { Checkbox } from './checkbox';
import { ComboBox, type ComboBoxProps } from './combo-box';
import { DateField, type DateFieldProps } from './date-field';
import { NumberField, type NumberFieldProps } from './number-field';
import { RadioGroup, type RadioGroupProps } from './radio-group';
import { saveError, WithSaveMark } from './save-mark';
import { Select, type SelectProps } from './select';
import { useAutosave } from './use-autosave';

type Managed = 'value' | 'onChange' | 'onBlur' | 'onFocus' | 'error' | 'footer' | 'saving';

interface Saving<T> {
  /** What is on record. */
  readonly value: T;
  readonly onSave: (value: T) => Promise<SaveResult>;
}

export type AutosaveDateProps = Omit<DateFieldProps, Managed> & Saving<IsoDate | null>;

/** While day, month and year are changed one after the other, a date is whole but not yet the one that is meant. */
const pauseBetweenParts = 3000;

/** A date that saves itself: on leaving it, and 3 s after the last key. */
export function AutosaveDate({ value, onSave, ...rest }: AutosaveDateProps) {
  const { shown, state, type, onFocus, onBlur, saving } = useAutosave(value, onSave, pauseBetweenParts);
  return (
    <WithSaveMark state={state}>
      <DateField
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

export type AutosaveNumberProps = Omit<NumberFieldProps, Managed> & Saving<number | null>;

/** A number that saves itself. */
export function AutosaveNumber({ value, onSave, ...rest }: AutosaveNumberProps) {
  const { shown, state, type, saving } = useAutosave(value, onSave);
  return (
    <WithSaveMark state={state}>
      <NumberField {...rest} value={shown} onChange={type} saving={saving} error={saveError(state)} />
    </WithSaveMark>
  );
}

export type AutosaveSelectProps<Id extends string> = Omit<SelectProps<Id>, Managed> & Saving<Id | null>;

/** One of a few choices, saved when it is chosen. */
export function AutosaveSelect<Id extends string>({ value, onSave, ...rest }: AutosaveSelectProps<Id>) {
  const { shown, state, choose, saving } = useAutosave(value, onSave);
  return (
    <WithSaveMark state={state}>
      <Select {...rest} value={shown} onChange={choose} saving={saving} error={saveError(state)} />
    </WithSaveMark>
  );
}

export type AutosaveComboBoxProps<Id extends string> = Omit<ComboBoxProps<Id>, Managed> & Saving<Id | null>;

/** One of many choices, saved when it is chosen. */
export function AutosaveComboBox<Id extends string>({ value, onSave, ...rest }: AutosaveComboBoxProps<Id>) {
  const { shown, state, choose, saving } = useAutosave(value, onSave);
  return (
    <WithSaveMark state={state}>
      <ComboBox {...rest} value={shown} onChange={choose} saving={saving} error={saveError(state)} />
    </WithSaveMark>
  );
}

export interface AutosaveCheckboxProps extends Saving<boolean> {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A tick, saved when it is set or taken away. */
export function AutosaveCheckbox({ label, detail, isDisabled, value, onSave }: AutosaveCheckboxProps) {
  const { shown, state, choose, saving } = useAutosave(value, onSave);
  return (
    <WithSaveMark state={state}>
      <Checkbox
        label={label}
        detail={detail}
        isSelected={shown}
        onChange={choose}
        isDisabled={isDisabled}
        saving={saving}
        error={saveError(state)}
      />
    </WithSaveMark>
  );
}

export type AutosaveRadioProps<Id extends string> = Omit<RadioGroupProps<Id>, Managed> & Saving<Id | null>;

/** One of two to five choices, all visible, saved when it is chosen. */
export function AutosaveRadio<Id extends string>({ value, onSave, ...rest }: AutosaveRadioProps<Id>) {
  const { shown, state, choose, saving } = useAutosave(value, onSave);
  return (
    <WithSaveMark state={state}>
      <RadioGroup {...rest} value={shown} onChange={choose} saving={saving} error={saveError(state)} />
    </WithSaveMark>
  );
}
