import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import buttonStyles from './button.module.css';
import { classes } from './classes';
import styles from './tooltip.module.css';

export interface IconButtonProps {
  /** Read out, and shown as the tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress?: (() => void) | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button with an icon alone, for what is repeated in every line; its name is its tooltip. */
export function IconButton({ label, icon: Icon, onPress, isDisabled = false, ref }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <AriaButton
        aria-label={label}
        isDisabled={isDisabled}
        className={classes(buttonStyles['button'], buttonStyles['icon'])}
        {...(onPress && { onPress: () => onPress() })}
        {...(ref && { ref })}
      >
        <Icon size="1.125em" aria-hidden />
      </AriaButton>
      <Tooltip offset={6} className={styles['tooltip'] ?? ''}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
