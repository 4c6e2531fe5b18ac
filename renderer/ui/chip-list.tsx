import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import styles from './chip-list.module.css';

export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
}

export interface ChipListProps {
  /** Read out: "Filters", "Needs". */
  readonly label: string;
  readonly chips: readonly Chip[];
  /** With it every chip has a cross, and the Delete key removes too. */
  readonly onRemove?: ((id: string) => void) | undefined;
  readonly onPress?: ((id: string) => void) | undefined;
  readonly empty?: ReactNode;
}

/** Small things in a row: filters in force, needs, invitees. */
export function ChipList({ label, chips, onRemove, onPress, empty }: ChipListProps) {
  return (
    <TagGroup
      aria-label={label}
      {...(onRemove && { onRemove: (keys) => keys.forEach((key) => onRemove(String(key))) })}
    >
      <TagList items={chips} className={styles['list'] ?? ''} renderEmptyState={() => empty ?? null}>
        {(chip) => (
          <Tag
            textValue={chip.label}
            className={styles['chip'] ?? ''}
            {...(onPress && { onAction: () => onPress(chip.id) })}
          >
            {chip.label}
            {chip.detail && <span className={styles['detail']}>{chip.detail}</span>}
            {onRemove && (
              <Button slot="remove" className={styles['remove'] ?? ''} aria-label={`Remove ${chip.label}`}>
                <X size="1em" aria-hidden />
              </Button>
            )}
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}
