import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { Checkbox } from './checkbox';
import styles from './choice.module.css';
import { ariaField, FieldError, FieldHead, type FieldProps } from './field-parts';
import type { Option } from './options';

export interface CheckboxGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (value: Id[]) => void;
  readonly isHorizontal?: boolean | undefined;
}

/** Any number of a few choices. */
export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>) {
  const { options, value, onChange, isHorizontal = false } = props;
  return (
    <AriaCheckboxGroup
      {...ariaField(props)}
      value={[...value]}
      onChange={(chosen) => onChange(options.map((option) => option.id).filter((id) => chosen.includes(id)))}
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
