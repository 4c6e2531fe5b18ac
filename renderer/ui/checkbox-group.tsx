import { useRef } from 'react';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { Checkbox } from './checkbox';
import styles from './choice.module.css';
import { ariaField, FieldError, FieldHead, type FieldProps } from './field-parts';
import type { Option } from './option';
import { useUnsavedValue } from './use-unsaved-value';
import { optionsWords } from './value-words';

export interface CheckboxGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (value: Id[]) => void;
  readonly isHorizontal?: boolean | undefined;
}

/** Any number of a few choices. */
export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>) {
  const { options, value, onChange, isHorizontal = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const choose = useUnsavedValue<readonly Id[]>(root, {
    ...props,
    onChange: (ids) => onChange([...ids]),
    words: optionsWords(options),
  });
  return (
    <AriaCheckboxGroup
      {...ariaField(props)}
      ref={root}
      value={[...value]}
      onChange={(chosen) => choose(options.map((option) => option.id).filter((id) => chosen.includes(id)))}
    >
      <FieldHead {...props} />
      <div className={styles['group']} data-orientation={isHorizontal ? 'horizontal' : 'vertical'}>
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id} label={option.label} detail={option.detail} />
        ))}
      </div>
      <FieldError error={props.error} />
    </AriaCheckboxGroup>
  );
}
