import { ChevronDown } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from 'react-aria-components';
import { classes } from './classes';
import styles from './field.module.css';
import { ariaField, FieldError, FieldHead, type FieldProps } from './field-parts';
import type { Option } from './option';
import { OptionLine } from './options';
import popoverStyles from './popover.module.css';
import selectStyles from './select.module.css';
import type { SavesItself } from './use-unsaved';
import { useUnsavedValue } from './use-unsaved-value';
import { optionWords } from './value-words';

export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
  readonly placeholder?: string | undefined;
  /** When given, a first line with this text ("Not recorded", "All years") that gives null. */
  readonly emptyLabel?: string | undefined;
  readonly footer?: ReactNode;
  /** Of a field that saves itself; in any other of a form what is chosen is kept until that is sent or closed. */
  readonly saving?: SavesItself | undefined;
}

const emptyId = '\u0000none';

/** One of a few known choices. For more than about fifteen use ComboBox. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { options, value, placeholder, emptyLabel, footer } = props;
  const root = useRef<HTMLDivElement>(null);
  const choose = useUnsavedValue(root, { ...props, words: optionWords(options) });
  const lines: readonly Option[] = emptyLabel ? [{ id: emptyId, label: emptyLabel }, ...options] : options;
  const chosen = value ?? (emptyLabel ? emptyId : null);
  return (
    <AriaSelect
      {...ariaField(props)}
      ref={root}
      value={chosen}
      onChange={(key) => choose(options.find((option) => option.id === key)?.id ?? null)}
      placeholder={placeholder ?? 'Choose'}
    >
      <FieldHead {...props} />
      <Button className={classes(styles['input'], selectStyles['button'])}>
        <SelectValue className={selectStyles['value'] ?? ''}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown size="1.125em" aria-hidden />
      </Button>
      <FieldError error={props.error} />
      {footer}
      <Popover offset={4} className={classes(popoverStyles['popover'], popoverStyles['matchWidth'])}>
        <ListBox items={lines} className={popoverStyles['list'] ?? ''}>
          {(option) => <OptionLine option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
