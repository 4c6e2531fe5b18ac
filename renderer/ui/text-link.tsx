import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** A link to another screen inside a line of text. */
export function TextLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return <Link href={to}>{children}</Link>;
}
