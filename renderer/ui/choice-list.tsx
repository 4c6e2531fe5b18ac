import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import styles from './choice-list.module.css';
import type { Option } from './option';

export interface ChoiceListProps<Id extends string> {
  /** Read out. */
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
  /** Stands in the place of the list when there is nothing to choose from. */
  readonly empty: string;
}

/** Any number of many choices of several lines: arrow keys lead through them, Space chooses. */
export function ChoiceList<Id extends string>({
  label,
  options,
  chosen,
  onChange,
  empty,
}: ChoiceListProps<Id>) {
  return (
    <ListBox<Option<Id>>
      aria-label={label}
      className={styles['list'] ?? ''}
      items={options}
      selectionMode="multiple"
      selectionBehavior="toggle"
      selectedKeys={chosen}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        const shown = options.map(({ id }) => id);
        onChange([
          ...chosen.filter((id) => keys.has(id) || !shown.includes(id)),
          ...shown.filter((id) => keys.has(id) && !chosen.includes(id)),
        ]);
      }}
      renderEmptyState={() => <p className={styles['empty']}>{empty}</p>}
    >
      {(option) => (
        <ListBoxItem id={option.id} textValue={option.label} className={styles['option'] ?? ''}>
          <span className={styles['box']}>
            <Check size="1rem" strokeWidth={3} aria-hidden />
          </span>
          <span className={styles['words']}>
            <Text slot="label">{option.label}</Text>
            {option.detail && (
              <Text slot="description" className={styles['detail'] ?? ''}>
                {option.detail}
              </Text>
            )}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
