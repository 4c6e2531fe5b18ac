import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { UnsavedText } from '../../domain/drafts/model';
import { enterScreen, placeOfField } from './field-place';
import { unsavedTexts } from './unsaved-texts';

/** What saves a field by itself. */
export interface SavesItself {
  /** True when nothing is left to save. */
  readonly isSaved: boolean;
  flush(): Promise<void>;
}

export interface FieldOnScreen {
  readonly label: string;
  readonly value: string;
  /** What saves it by itself; without it what is typed is kept until its form is sent or closed. */
  readonly saving?: SavesItself | undefined;
  /** False for what must never be kept: a passphrase. */
  readonly isKept?: boolean;
}

interface UnsavedField extends FieldOnScreen {
  /** Kept only inside a form or a dialog, or when it saves itself. */
  readonly isOnlyOfForms?: boolean;
  /** Puts into the field what was kept; false when it cannot be there any more. */
  readonly putBack: (text: string) => boolean;
}

const forms = 'form, [role="dialog"], [role="alertdialog"]';

/**
 * Keeps what a field holds in the vault until it is saved, in words, and puts it back after a crash or a lock. Gives the function that is
 * told what the user made of it, just before it changes: what changes otherwise is not kept.
 */
export function useUnsaved(
  root: RefObject<HTMLElement | null>,
  { label, value, putBack: putIn, saving, isKept = true, isOnlyOfForms = false }: UnsavedField,
): (typed: string) => void {
  const newest = useRef({ value, putIn });
  /** What the field held when it last agreed with the record or the empty form. */
  const was = useRef(value);
  /** What the user typed last, also when the field was emptied since: what was sent and refused comes back into it. */
  const typed = useRef<string | null>(null);
  const held = useRef<UnsavedText | null>(null);
  const isSaved = saving?.isSaved ?? false;

  useEffect(() => {
    newest.current = { value, putIn };
  });

  useEffect(() => {
    const isTyped = typed.current === value && value !== was.current && !isSaved;
    const belongs = !isOnlyOfForms || saving !== undefined || root.current?.closest(forms);
    if (isTyped && isKept && belongs && root.current) {
      const { isOnly: _, ...place } = placeOfField(root.current, label);
      // Its title may have changed meanwhile.
      if (held.current && held.current.id !== place.id) unsavedTexts.letGo(held.current.id);
      held.current = { ...place, was: was.current, text: value };
      unsavedTexts.hold(held.current);
      return;
    }
    // Sent, and being added: kept until it is.
    if (saving && !isSaved && held.current && value === was.current && typed.current !== value) return;
    if (isSaved || typed.current !== value) was.current = value;
    if (held.current) unsavedTexts.letGo(held.current.id);
    held.current = null;
  }, [root, label, value, isSaved, isKept, isOnlyOfForms, saving]);

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
        const before = typed.current;
        typed.current = waiting.text;
        // Drawn at once: a form whose fields share one state would take the next field's from before this one.
        const isBack = flushSync(() => newest.current.putIn(waiting.text));
        if (!isBack) {
          typed.current = before;
          return;
        }
        unsavedTexts.take(id);
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
  };
}
