import { createContext, type ReactNode, useContext } from 'react';
import { initialsOf } from '../../domain/common/initials';

const Privacy = createContext(false);

/** Everything below hides names while `isPrivate`. */
export function PrivacyProvider({
  isPrivate,
  children,
}: {
  readonly isPrivate: boolean;
  readonly children: ReactNode;
}) {
  return <Privacy value={isPrivate}>{children}</Privacy>;
}

/** True while names are to be hidden. */
export function useIsPrivate(): boolean {
  return useContext(Privacy);
}

/** Gives names as they may be shown now, for labels, titles and whatever is no element. */
export function usePrivateName(): (name: string) => string {
  const isPrivate = useIsPrivate();
  return (name) => (isPrivate ? initialsOf(name) : name);
}

export interface PrivateTextProps {
  readonly children: string;
  /** Initials for names; 'hidden' for what would tell even so: an address, a note, a date of birth. */
  readonly instead?: 'initials' | 'hidden' | undefined;
}

/** Text about a person. While privacy is on, the text itself is replaced: it is not on the page at all. */
export function PrivateText({ children, instead = 'initials' }: PrivateTextProps) {
  const isPrivate = useIsPrivate();
  if (!isPrivate) return <>{children}</>;
  return <>{instead === 'initials' ? initialsOf(children) : 'Hidden'}</>;
}
