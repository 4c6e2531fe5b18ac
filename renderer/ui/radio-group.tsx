import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import styles from './choice.module.css';
import { classes } from './classes';
import { ariaField, FieldError, FieldHead, type FieldProps } from './field-parts';
import type { Option } from './options';

export interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly isHorizontal?: boolean | undefined;
}

/** One of two to five choices, all visible. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { options, value, onChange, isHorizontal = false } = props;
  const orientation = isHorizontal ? 'horizontal' : 'vertical';
  const choose = (id: string) => {
    const option = options.find((each) => each.id === id);
    if (option) onChange(option.id);
  };
  return (
    <AriaRadioGroup {...ariaField(props)} value={value} onChange={choose} orientation={orientation}>
      <FieldHead {...props} />
      <div className={styles['group']} data-orientation={orientation}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles['choice'] ?? ''}>
            <span className={classes(styles['mark'], styles['round'])} />
            <span className={styles['words']}>
              {option.label}
              {option.detail && <span className={styles['detail']}>{option.detail}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldError error={props.error} />
    </AriaRadioGroup>
  );
}
