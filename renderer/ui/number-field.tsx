import { type ReactNode, useRef } from 'react';
import { Input, NumberField as AriaNumberField } from 'react-aria-components';
import { classes } from './classes';
import styles from './field.module.css';
import { ariaField, FieldError, FieldHead, type FieldProps } from './field-parts';
import type { SavesItself } from './use-unsaved';
import { useUnsavedValue } from './use-unsaved-value';
import { numberWords } from './value-words';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  /** 'pounds' shows and reads £ with pence; the value is then in pounds. */
  readonly format?: 'plain' | 'pounds' | 'percent' | undefined;
  readonly footer?: ReactNode;
  /** Of a field that saves itself; in any other of a form what is chosen is kept until that is sent or closed. */
  readonly saving?: SavesItself | undefined;
}

const formats = {
  plain: { maximumFractionDigits: 2 },
  pounds: { style: 'currency', currency: 'GBP' },
  percent: { style: 'percent', maximumFractionDigits: 1 },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

/** A number typed as text; arrow keys change it, the mouse wheel does not. */
export function NumberField(props: NumberFieldProps) {
  const { value, min, max, step, format = 'plain', footer } = props;
  const root = useRef<HTMLDivElement>(null);
  const typed = useUnsavedValue(root, { ...props, words: numberWords });
  return (
    <AriaNumberField
      {...ariaField(props)}
      ref={root}
      value={value ?? Number.NaN}
      onChange={(number) => typed(Number.isNaN(number) ? null : number)}
      formatOptions={formats[format]}
      isWheelDisabled
      {...(min !== undefined && { minValue: min })}
      {...(max !== undefined && { maxValue: max })}
      {...(step !== undefined && { step })}
    >
      <FieldHead {...props} />
      <Input className={classes(styles['input'], styles['narrow'], 'tabular')} />
      <FieldError error={props.error} />
      {footer}
    </AriaNumberField>
  );
}
