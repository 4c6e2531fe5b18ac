import { create } from 'zustand';
import type { VaultState } from '../../../domain/vault/api';
import { ask } from '../calls';

interface VaultStateStore {
  /** Null until the main process has answered. */
  readonly state: VaultState | null;
  /** Asks again: after unlocking, creating, choosing another folder. */
  readonly refresh: () => Promise<void>;
  readonly set: (state: VaultState) => void;
}

/** Which vault is meant and whether it is open: decides between the start screens and the program itself. */
export const useVaultState = create<VaultStateStore>((set) => ({
  state: null,
  refresh: async () => {
    const answer = await ask('vault', 'state', {});
    if (answer.ok) set({ state: answer.value });
  },
  set: (state) => {
    set({ state });
  },
}));
