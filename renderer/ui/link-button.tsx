import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ButtonKind } from './button';
import styles from './button.module.css';
import { classes } from './classes';

export interface LinkButtonProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly kind?: ButtonKind | undefined;
  readonly isMain?: boolean | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly ariaLabel?: string | undefined;
}

/** A link to another screen that looks like a button: for going somewhere, never for doing something. */
export function LinkButton({
  to,
  children,
  kind = 'secondary',
  isMain = false,
  icon: Icon,
  ariaLabel,
}: LinkButtonProps) {
  return (
    <Link
      href={to}
      className={classes(styles['button'], styles[kind], isMain && styles['main'])}
      {...(ariaLabel && { 'aria-label': ariaLabel })}
    >
      {Icon && <Icon size="1.125em" aria-hidden />}
      {children}
    </Link>
  );
}
