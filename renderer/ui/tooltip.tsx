import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from 'react-aria-components';
import styles from './tooltip.module.css';

export interface TooltipProps {
  readonly text: string;
  /** One focusable element with a role, such as `<span role="note" tabIndex={0}>`. Buttons use IconButton. */
  readonly children: ReactElement<Record<string, unknown>, string>;
}

/** A short explanation on hover and on keyboard focus. Never the only place for what one must know. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <Focusable>{children}</Focusable>
      <AriaTooltip offset={6} className={styles['tooltip'] ?? ''}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
