import { initialsOf } from '../common/initials';

/** How pupils are named on what leaves the program: with their names, or by their initials alone. */
export const nameKinds = ['full', 'initials'] as const;
export type NameKind = (typeof nameKinds)[number];

/** A name as it may be shown. */
export function nameAs(kind: NameKind, name: string): string {
  return kind === 'full' ? name : initialsOf(name);
}
