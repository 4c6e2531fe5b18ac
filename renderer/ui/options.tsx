import { Check } from 'lucide-react';
import { ListBoxItem, Text } from 'react-aria-components';
import type { Option } from './option';
import styles from './popover.module.css';

/** One line of an open list, with a tick when it is the chosen one. */
export function OptionLine({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={styles['option'] ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles['words']}>
            <Text slot="label">{option.label}</Text>
            {option.detail && (
              <Text slot="description" className={styles['detail'] ?? ''}>
                {option.detail}
              </Text>
            )}
          </span>
          {isSelected && <Check size="1.125em" className={styles['mark']} aria-hidden />}
        </>
      )}
    </ListBoxItem>
  );
}
