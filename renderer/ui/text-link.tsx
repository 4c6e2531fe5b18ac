import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface TextLinkProps {
  readonly to: string;
  /** It leads to what is shown already, in a list of such links. */
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link to another screen inside a line of text. */
export function TextLink({ to, isCurrent = false, children }: TextLinkProps) {
  return (
    <Link href={to} {...(isCurrent && { 'aria-current': 'true' as const })}>
      {children}
    </Link>
  );
}
