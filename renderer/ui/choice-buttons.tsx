import { useRef } from 'react';
import { type Key, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { SaveResult } from './autosave';
import styles from './choice-buttons.module.css';
import type { Option } from './option';
import { saveError } from './save-mark';
import { useAutosave } from './use-autosave';
import { useKeys } from './use-keys';

export interface AutosaveChoiceButtonsProps<Id extends string> {
  /** Read out with every choice; the line that it stands in shows it to the eye. */
  readonly label: string;
  readonly options: readonly Option<Id>[];
  /** What is on record. */
  readonly value: Id | null;
  readonly onSave: (value: Id | null) => Promise<SaveResult>;
  /** After a choice with a figure key: the way to the next line. */
  readonly onKeyed?: (() => void) | undefined;
}

/**
 * One of up to nine choices in a row of buttons, saved with one click or with the figure that stands on it. Choosing it again takes the
 * choice back.
 */
export function AutosaveChoiceButtons<Id extends string>({
  label,
  options,
  value,
  onSave,
  onKeyed,
}: AutosaveChoiceButtonsProps<Id>) {
  const place = useRef<HTMLDivElement>(null);
  const { shown, state, choose } = useAutosave(value, onSave);
  useKeys(place, ({ key, ctrlKey, altKey, metaKey }) => {
    const option = /^[1-9]$/.test(key) ? options[Number(key) - 1] : undefined;
    if (option === undefined || ctrlKey || altKey || metaKey) return false;
    choose(option.id);
    onKeyed?.();
    return true;
  });
  const select = (keys: ReadonlySet<Key>) => choose(options.find(({ id }) => keys.has(id))?.id ?? null);
  const error = saveError(state);
  return (
    <div ref={place}>
      <ToggleButtonGroup
        aria-label={label}
        className={styles['group'] ?? ''}
        selectionMode="single"
        selectedKeys={shown === null ? [] : [shown]}
        onSelectionChange={select}
      >
        {options.map((option, index) => (
          <ToggleButton key={option.id} id={option.id} className={styles['choice'] ?? ''}>
            <span className={styles['figure']} aria-hidden>
              {index + 1}
            </span>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {error !== undefined && (
        <p role="alert" className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  );
}
