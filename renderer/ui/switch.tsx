import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import styles from './choice.module.css';

export interface SwitchProps {
  readonly label: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean | undefined;
}

/** For what takes effect at once, such as the privacy switch. In forms use Checkbox. */
export function Switch({ label, isSelected, onChange, isDisabled = false }: SwitchProps) {
  return (
    <SwitchField isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <SwitchButton className={styles['choice'] ?? ''}>
        <span className={styles['track']} />
        <span className={styles['words']}>{label}</span>
      </SwitchButton>
    </SwitchField>
  );
}
