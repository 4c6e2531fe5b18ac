import { ChevronDown } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
import { fold } from '../../domain/common/text';
import { classes } from './classes';
import styles from './field.module.css';
import { ariaField, FieldError, FieldHead, type FieldProps } from './field-parts';
import type { Option } from './option';
import { OptionLine } from './options';
import popoverStyles from './popover.module.css';
import type { SavesItself } from './use-unsaved';
import { useUnsavedValue } from './use-unsaved-value';
import { optionWords } from './value-words';

export interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
  readonly placeholder?: string | undefined;
  readonly footer?: ReactNode;
  /** Of a field that saves itself; in any other of a form what is chosen is kept until that is sent or closed. */
  readonly saving?: SavesItself | undefined;
}

/** One of many choices, found by typing a part of it; accents and capitals do not matter. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { options, value, placeholder, footer } = props;
  const root = useRef<HTMLDivElement>(null);
  const choose = useUnsavedValue(root, { ...props, words: optionWords(options) });
  return (
    <AriaComboBox<Option>
      {...ariaField(props)}
      ref={root}
      defaultItems={options}
      value={value}
      onChange={(key) => choose(options.find((option) => option.id === key)?.id ?? null)}
      defaultFilter={(text, typed) => fold(text).includes(fold(typed))}
      allowsEmptyCollection
    >
      <FieldHead {...props} />
      <Group className={styles['box'] ?? ''}>
        <Input className={styles['bare'] ?? ''} {...(placeholder && { placeholder })} />
        <Button className={styles['boxButton'] ?? ''}>
          <ChevronDown size="1.125em" aria-hidden />
        </Button>
      </Group>
      <FieldError error={props.error} />
      {footer}
      <Popover offset={4} className={classes(popoverStyles['popover'], popoverStyles['matchWidth'])}>
        <ListBox<Option>
          className={popoverStyles['list'] ?? ''}
          renderEmptyState={() => <p className={popoverStyles['empty']}>Nothing matches what you typed</p>}
        >
          {(option) => <OptionLine option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
