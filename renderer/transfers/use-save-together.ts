import { useEffect, useRef, useState } from 'react';
import type { SavedTogether } from '../../domain/transfers/api';
import { ask, useChange } from '../app/calls';
import { notify } from '../ui/toasts';

export interface SaveTogether {
  readonly isSaving: boolean;
  /** What was saved last and is held to be marked as sent. */
  readonly saved: SavedTogether | null;
  readonly save: (pupilIds: readonly string[]) => void;
  /** They were marked as sent, or will not be. */
  readonly finish: () => void;
}

/** Saves the files of many; lets them go when the screen is left. */
export function useSaveTogether(): SaveTogether {
  const [isSaving, setSaving] = useState(false);
  const [saved, setSaved] = useState<SavedTogether | null>(null);
  const saveAll = useChange('transfers', 'saveTogether');
  const held = useRef<string | null>(null);
  const letGo = (): void => {
    if (held.current !== null) void ask('transfers', 'dropTogether', { savedId: held.current });
    held.current = null;
  };
  useEffect(
    () => () => {
      void ask('transfers', 'cancel', {});
      letGo();
    },
    [],
  );
  const save = async (pupilIds: readonly string[]): Promise<void> => {
    setSaving(true);
    setSaved(null);
    const result = await saveAll({ pupilIds: [...pupilIds] });
    setSaving(false);
    if (!result.ok) {
      notify({ text: result.problem.message, isProblem: result.problem.kind !== 'cancelled' });
      return;
    }
    held.current = result.value?.savedId ?? null;
    setSaved(result.value);
  };
  const finish = (): void => {
    letGo();
    setSaved(null);
  };
  return { isSaving, saved, save: (pupilIds) => void save(pupilIds), finish };
}
