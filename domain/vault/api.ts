import { z } from 'zod';
import { call, callWithoutVault } from '../common/call';
import { nothing } from '../common/ids';
import type { Problem } from '../common/result';

/** Why a vault was locked; `lost` when its folder went away or another program took it over. */
export type LockReason = 'by-hand' | 'idle' | 'sleep' | 'screen-lock' | 'lost';

/** What the first screen needs to know. */
export type VaultState =
  /** No vault is known on this laptop yet. */
  | { readonly at: 'first-start' }
  | {
      readonly at: 'locked';
      readonly folder: string;
      readonly isDemo: boolean;
      readonly why: LockReason | null;
    }
  /** The vault cannot be opened as it is; the screen explains the problem. */
  | { readonly at: 'problem'; readonly folder: string; readonly problem: Problem }
  | {
      readonly at: 'open';
      readonly folder: string;
      readonly isDemo: boolean;
      readonly recoveryKeyConfirmed: boolean;
    };

export interface NewRecoveryKey {
  readonly words: readonly string[];
}

const passphrase = z.string().min(1, 'Type the passphrase.').max(500, 'The passphrase is too long.');

export const vaultApi = {
  state: callWithoutVault(nothing).returns<VaultState>(),
  /** Asks for a folder with the system's dialog; null when the user cancelled. */
  chooseFolder: callWithoutVault(z.object({ purpose: z.enum(['create', 'open']) })).returns<{
    folder: string;
  } | null>(),
  suggestFolder: callWithoutVault(nothing).returns<{ folder: string }>(),
  create: callWithoutVault(z.object({ folder: z.string().min(1), passphrase })).returns<NewRecoveryKey>(),
  /** Opens the demo school in a vault of its own, made when it is not there yet. */
  openDemo: callWithoutVault(nothing).returns<null>(),
  /** Goes to another vault's unlock screen. */
  useFolder: callWithoutVault(z.object({ folder: z.string().min(1) })).returns<VaultState>(),
  /** Brings a damaged or missing vault.json back from the copy beside it. */
  restoreFromCopy: callWithoutVault(nothing).returns<VaultState>(),
  /** Goes back to the first screen. */
  leaveFolder: callWithoutVault(nothing).returns<VaultState>(),
  unlock: callWithoutVault(z.object({ passphrase })).returns<null>(),
  unlockWithRecoveryKey: callWithoutVault(
    z.object({ typed: z.string().max(2000), newPassphrase: passphrase }),
  ).returns<null>(),
  lock: callWithoutVault(nothing).returns<null>(),
  /** Said by the page after it heard `locking` and saved what was half typed: the main process waits for it. */
  readyToLock: callWithoutVault(nothing).returns<null>(),
  /** Asks where the folder of the open vault is now, and goes on there; null when the user cancelled. */
  openMoved: call(nothing).returns<{ folder: string } | null>(),
  changePassphrase: call(z.object({ current: passphrase, next: passphrase })).returns<null>(),
  /** Replaces the recovery key; the old sheet no longer opens the vault. */
  newRecoveryKey: call(z.object({ passphrase })).returns<NewRecoveryKey>(),
  /** Three words of the sheet, typed back: proof that it was kept. Positions count from 1. */
  confirmRecoveryKey: call(
    z.object({ words: z.array(z.object({ position: z.number().int().min(1), word: z.string() })).min(1) }),
  ).returns<null>(),
  /** Saves the sheet of the recovery key that was just made as a PDF at a place chosen with the system's dialog. */
  saveRecoverySheet: call(nothing).returns<{ saved: boolean }>(),
  printRecoverySheet: call(nothing).returns<{ printed: boolean }>(),
};
