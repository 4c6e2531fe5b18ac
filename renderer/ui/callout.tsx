import type { ReactNode } from 'react';
import styles from './callout.module.css';
import { classes } from './classes';
import { toneIcons } from './tone';

export interface CalloutProps {
  readonly tone?: keyof typeof toneIcons | undefined;
  readonly heading: string;
  /** 2 unless the callout stands below an h2. */
  readonly level?: 2 | 3 | undefined;
  /** Appeared because of something the user just did: read out at once. */
  readonly isAnswer?: boolean | undefined;
  readonly children?: ReactNode;
}

/** What one should know before going on: what happened, what was kept, what to do. */
export function Callout({ tone = 'info', heading, level = 2, isAnswer = false, children }: CalloutProps) {
  const Icon = toneIcons[tone];
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={classes(styles['callout'], styles[tone])} {...(isAnswer && { role: 'alert' })}>
      <Icon size="1.25rem" aria-hidden />
      <div className={styles['body']}>
        <Heading>{heading}</Heading>
        {children}
      </div>
    </div>
  );
}
