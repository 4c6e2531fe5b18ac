import type { RefObject } from 'react';
import { type SavesItself, useUnsaved } from './use-unsaved';
import type { ValueWords } from './value-words';

interface ValueInField<T> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** How the value is said to the user while it waits, and found again by these words. */
  readonly words: ValueWords<T>;
  readonly saving?: SavesItself | undefined;
  readonly isKept?: boolean;
}

/**
 * Keeps a date, a number or a choice of a form until it is sent, like a text (useUnsavedText). Outside forms and dialogs such a field says
 * what a screen shows, and is only kept when it saves itself. Gives the function that takes what the user chose.
 */
export function useUnsavedValue<T>(
  root: RefObject<HTMLElement | null>,
  { value, onChange, words, ...field }: ValueInField<T>,
): (chosen: T) => void {
  const mark = useUnsaved(root, {
    ...field,
    value: words.say(value),
    isOnlyOfForms: true,
    putBack: (said) => {
      const read = words.read(said);
      if (read === undefined) return false;
      onChange(read);
      return true;
    },
  });
  return (chosen) => {
    mark(words.say(chosen));
    onChange(chosen);
  };
}
