import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './button.module.css';
import { classes } from './classes';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  /** At most one primary button on a screen. Secondary unless told otherwise. */
  readonly kind?: ButtonKind | undefined;
  /** The main action of a screen: 44 px high. */
  readonly isMain?: boolean | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Work is under way: it stays focusable and says so, and cannot be pressed again. */
  readonly isPending?: boolean | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Only where the words on the button are not enough out of their place: "Open Maya's review". */
  readonly ariaLabel?: string | undefined;
  readonly ariaDescribedBy?: string | undefined;
  readonly isExpanded?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({
  children,
  onPress,
  kind = 'secondary',
  isMain = false,
  icon: Icon,
  isDisabled = false,
  isPending = false,
  type = 'button',
  autoFocus = false,
  ariaLabel,
  ariaDescribedBy,
  isExpanded,
  ref,
}: ButtonProps) {
  return (
    <AriaButton
      type={type}
      isDisabled={isDisabled}
      isPending={isPending}
      autoFocus={autoFocus}
      className={classes(styles['button'], styles[kind], isMain && styles['main'])}
      {...(onPress && { onPress: () => onPress() })}
      {...(ariaLabel && { 'aria-label': ariaLabel })}
      {...(ariaDescribedBy && { 'aria-describedby': ariaDescribedBy })}
      {...(isExpanded !== undefined && { 'aria-expanded': isExpanded })}
      {...(ref && { ref })}
    >
      {isPending ? (
        <LoaderCircle className={styles['spinner']} size="1.125em" aria-label="Working" />
      ) : (
        Icon && <Icon size="1.125em" aria-hidden />
      )}
      {children}
    </AriaButton>
  );
}
