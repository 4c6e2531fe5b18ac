import type { RefObject } from 'react';
import { type FieldOnScreen, useUnsaved } from './use-unsaved';

interface TextInField extends FieldOnScreen {
  readonly onChange: (value: string) => void;
}

/**
 * Keeps what is typed into a field in the vault until it is saved, and puts it back after a crash or a lock. Gives the function that takes
 * what the user types.
 */
export function useUnsavedText(
  root: RefObject<HTMLElement | null>,
  { onChange, ...field }: TextInField,
): (typed: string) => void {
  const putBack = (text: string) => {
    onChange(text);
    return true;
  };
  const mark = useUnsaved(root, { ...field, putBack });
  return (next) => {
    mark(next);
    onChange(next);
  };
}
