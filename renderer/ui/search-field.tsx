import { Search, X } from 'lucide-react';
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components';
import styles from './field.module.css';

export interface SearchFieldProps {
  /** Read out; shown only as the placeholder unless showsLabel. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: ((value: string) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** Searches as one types; Escape empties it. */
export function SearchField({
  label,
  value,
  onChange,
  onSubmit,
  placeholder,
  autoFocus = false,
}: SearchFieldProps) {
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      className={styles['field'] ?? ''}
      {...(onSubmit && { onSubmit })}
    >
      <Group className={styles['box'] ?? ''}>
        <Search size="1.125em" aria-hidden />
        <Input className={styles['bare'] ?? ''} placeholder={placeholder ?? label} />
        {value !== '' && (
          <Button className={styles['boxButton'] ?? ''} aria-label="Clear the search">
            <X size="1.125em" aria-hidden />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
