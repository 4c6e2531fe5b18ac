import type { ReactNode } from 'react';
import { fold } from '../../domain/common/text';

export interface Command {
  readonly id: string;
  readonly label: string;
  /** At the end of the line: the year and class of a pupil, a shortcut. */
  readonly hint?: string | undefined;
  /** Below the line: the text in which something was found. */
  readonly detail?: ReactNode;
  readonly onAction: () => void;
}

export interface CommandGroup {
  readonly id: string;
  readonly label: string;
  /** Found by typing, and not listed before: all of them at once would be a long list. */
  readonly onlyWhenTyped?: boolean;
  readonly commands: readonly Command[];
}

/** The groups with only those commands whose label holds every word typed, in any order. */
export function matching(groups: readonly CommandGroup[], text: string): readonly CommandGroup[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return groups.filter(({ onlyWhenTyped }) => !onlyWhenTyped);
  return groups.map((group) => ({
    ...group,
    commands: group.commands.filter(({ label }) => {
      const folded = fold(label);
      return words.every((word) => folded.includes(word));
    }),
  }));
}
