import { useRef } from 'react';
import { RadioButton, RadioField, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components';
import styles from './choice.module.css';
import { classes } from './classes';
import { ariaField, FieldError, FieldHead, type FieldProps } from './field-parts';
import type { Option } from './option';
import type { SavesItself } from './use-unsaved';
import { useUnsavedValue } from './use-unsaved-value';
import { optionWords } from './value-words';

export interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly isHorizontal?: boolean | undefined;
  /** Of a field that saves itself; in any other of a form what is chosen is kept until that is sent or closed. */
  readonly saving?: SavesItself | undefined;
}

/** One of two to five choices, all visible. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { options, value, onChange, isHorizontal = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const chosen = useUnsavedValue(root, {
    ...props,
    // A choice of these can be changed, but not taken back.
    onChange: (id) => id !== null && onChange(id),
    words: optionWords(options),
  });
  const orientation = isHorizontal ? 'horizontal' : 'vertical';
  const choose = (id: string) => {
    const option = options.find((each) => each.id === id);
    if (option) chosen(option.id);
  };
  return (
    <AriaRadioGroup
      {...ariaField(props)}
      ref={root}
      value={value}
      onChange={choose}
      orientation={orientation}
    >
      <FieldHead {...props} />
      <div className={styles['group']} data-orientation={orientation}>
        {options.map((option) => (
          <RadioChoice key={option.id} option={option} />
        ))}
      </div>
      <FieldError error={props.error} />
    </AriaRadioGroup>
  );
}

function RadioChoice({ option }: { readonly option: Option }) {
  return (
    <RadioField value={option.id}>
      <RadioButton className={styles['choice'] ?? ''}>
        <span className={classes(styles['mark'], styles['round'])} />
        <span className={styles['words']}>{option.label}</span>
      </RadioButton>
      {option.detail && (
        <Text slot="description" className={styles['detail'] ?? ''}>
          {option.detail}
        </Text>
      )}
    </RadioField>
  );
}
