import type { LucideIcon } from 'lucide-react';
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Link } from 'wouter';
import { classes } from './classes';
import styles from './rail-link.module.css';
import tooltipStyles from './tooltip.module.css';

export interface RailLinkProps {
  readonly to: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isCurrent: boolean;
  /** The icon alone; the word is then the tooltip, and is read out as before. */
  readonly isFolded: boolean;
}

/** One line of the left rail. */
export function RailLink({ to, label, icon: Icon, isCurrent, isFolded }: RailLinkProps) {
  return (
    <TooltipTrigger delay={150} closeDelay={0} isDisabled={!isFolded}>
      <Focusable>
        <Link
          href={to}
          className={classes(styles['link'], isFolded && styles['folded'])}
          {...(isCurrent && { 'aria-current': 'page' as const })}
          {...(isFolded && { 'aria-label': label })}
        >
          <Icon size="1.25rem" aria-hidden />
          {!isFolded && label}
        </Link>
      </Focusable>
      <Tooltip placement="right" offset={6} className={tooltipStyles['tooltip'] ?? ''}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
