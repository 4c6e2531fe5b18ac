import { useCallback } from 'react';
import { ask } from '../calls';
import { useVaultState } from './vault-state';

/** Gives a function that asks for a vault's folder and goes to its unlock screen. */
export function useOtherVault(): () => Promise<void> {
  const set = useVaultState((state) => state.set);
  return useCallback(async () => {
    const chosen = await ask('vault', 'chooseFolder', { purpose: 'open' });
    if (!chosen.ok || !chosen.value) return;
    const state = await ask('vault', 'useFolder', { folder: chosen.value.folder });
    if (state.ok) set(state.value);
  }, [set]);
}
