import type { LucideIcon } from 'lucide-react';
import styles from './badge.module.css';
import { classes } from './classes';
import type { Tone } from './tone';

export type BadgeTone = Tone;

export interface BadgeProps {
  /** One to three words: "Overdue", "EHC plan". */
  readonly children: string;
  readonly tone?: BadgeTone | undefined;
  readonly icon?: LucideIcon | undefined;
}

/** A state in a word. */
export function Badge({ children, tone = 'neutral', icon: Icon }: BadgeProps) {
  return (
    <span className={classes(styles['badge'], styles[tone])}>
      {Icon && <Icon size="1em" aria-hidden />}
      {children}
    </span>
  );
}
