import { useEffect, useState } from 'react';
import { Autosave, type SaveResult, type SaveState } from './autosave';
import { follow } from './autosaves';
import { notify } from './toasts';
import type { SavesItself } from './use-unsaved';

/** A pause in typing, in milliseconds, after which a field saves by itself. */
const usualPause = 800;

export interface AutosaveView<T> {
  readonly shown: T;
  readonly state: SaveState;
  readonly type: (value: T) => void;
  readonly choose: (value: T) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** For the text fields, which keep what is not saved. */
  readonly saving: SavesItself;
}

/** Ties an Autosave to a control. Give the control a `key` of its record: another pupil is another field. */
export function useAutosave<T>(
  value: T,
  onSave: (value: T) => Promise<SaveResult>,
  pause = usualPause,
): AutosaveView<T> {
  const [view, setView] = useState<{ shown: T; state: SaveState }>({ shown: value, state: { kind: 'idle' } });
  const [autosave] = useState(
    () =>
      new Autosave<T>({
        recorded: value,
        save: onSave,
        onChange: (shown, state) => setView({ shown, state }),
        pause,
      }),
  );
  useEffect(() => autosave.use({ save: onSave, onChange: (shown, state) => setView({ shown, state }) }));
  useEffect(() => autosave.record(value), [autosave, value]);
  useEffect(() => follow(autosave, tellLost), [autosave]);
  return {
    ...view,
    type: (next) => autosave.type(next),
    choose: (next) => void autosave.choose(next),
    onFocus: () => autosave.focus(),
    onBlur: () => void autosave.blur(),
    saving: autosave,
  };
}

function tellLost(why: string): void {
  notify({ text: `What you typed last was not saved. ${why}`, isProblem: true });
}
