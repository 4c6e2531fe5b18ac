import { type RefObject, useEffect, useRef } from 'react';
import type { UnsavedText } from '../../domain/drafts/model';
import { enterScreen, placeOfField } from './field-place';
import { unsavedTexts } from './unsaved-texts';

/** What saves a field by itself. */
export interface SavesItself {
  /** True when nothing is left to save. */
  readonly isSaved: boolean;
  flush(): Promise<void>;
}

interface TextInField {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What saves it by itself; without it what is typed is kept until its form is sent or closed. */
  readonly saving?: SavesItself | undefined;
  /** False for what must never be kept: a passphrase. */
  readonly isKept?: boolean;
}

/**
 * Keeps what is typed into a field in the vault until it is saved, and puts it back after a crash or a lock. Gives the function that takes
 * what the user types.
 */
export function useUnsavedText(
  root: RefObject<HTMLElement | null>,
  { label, value, onChange, saving, isKept = true }: TextInField,
): (typed: string) => void {
  const newest = useRef({ value, onChange });
  /** What the field held when it last agreed with the record or the empty form. */
  const was = useRef(value);
  /** What the user typed; null when what is shown came from elsewhere. */
  const typed = useRef<string | null>(null);
  const held = useRef<UnsavedText | null>(null);
  const isSaved = saving?.isSaved ?? false;

  useEffect(() => {
    newest.current = { value, onChange };
  });

  useEffect(() => {
    const isTyped = typed.current === value && value !== was.current && !isSaved;
    if (isTyped && isKept && root.current) {
      const { isOnly: _, ...place } = placeOfField(root.current, label);
      // Its title may have changed meanwhile.
      if (held.current && held.current.id !== place.id) unsavedTexts.letGo(held.current.id);
      held.current = { ...place, was: was.current, text: value };
      unsavedTexts.hold(held.current);
      return;
    }
    if (!isTyped && typed.current !== value) {
      typed.current = null;
      was.current = value;
    }
    if (isSaved) was.current = value;
    if (held.current) unsavedTexts.letGo(held.current.id);
    held.current = null;
  }, [root, label, value, isSaved, isKept]);

  useEffect(() => {
    const element = root.current;
    if (!element || !isKept) return;
    const leave = enterScreen(element, label);
    const putBack = () => {
      if (unsavedTexts.all.length === 0) return;
      const { id, isOnly } = placeOfField(element, label);
      const waiting = unsavedTexts.all.find((text) => text.id === id);
      if (!waiting) return;
      const shown = newest.current.value;
      if (shown === waiting.text) unsavedTexts.letGo(id);
      // Into the wrong one of several records it would be saved at once: there it is only shown above the screen.
      else if (shown === waiting.was && (isOnly || !saving)) {
        unsavedTexts.take(id);
        typed.current = waiting.text;
        newest.current.onChange(waiting.text);
        element.scrollIntoView({ block: 'center' });
      }
    };
    // When all that is drawn together is there.
    const soon = setTimeout(putBack);
    const stop = unsavedTexts.listen(() => setTimeout(putBack));
    return () => {
      clearTimeout(soon);
      stop();
      leave();
    };
  }, [root, label, isKept, saving]);

  useEffect(
    () => () => {
      const last = held.current;
      held.current = null;
      if (last === null) return;
      if (!saving) unsavedTexts.letGo(last.id);
      // A field that saves itself does so on leaving the screen; what it could not save stays kept.
      else
        void saving.flush().then(() => {
          if (saving.isSaved) unsavedTexts.letGo(last.id);
        });
    },
    [saving],
  );

  return (next) => {
    typed.current = next;
    onChange(next);
  };
}
