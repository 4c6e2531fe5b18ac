import { join } from 'node:path';
import { finishSwap } from '../../../../electron/backups/swap-in';
import { systemClock } from '../../../../electron/database/database';
import type { Dialogs } from '../../../../electron/files/dialogs';
import type { PaperPress } from '../../../../electron/papers/ports';
import { EngineInWorker } from '../../../../electron/papers/worker/engine-in-worker';
import { SettingsFile } from '../../../../electron/settings/settings-file';
import { AttemptLimiter } from '../../../../electron/vault/attempt-limiter';
import { programIdentity } from '../../../../electron/vault/lock-record';
import { VaultKeeper } from '../../../../electron/vault/vault-keeper';
import { kdfFloor } from '../../../../domain/vault/kdf-settings';
import { openSession, type VaultSession } from '../../../../electron/vault-session';
import { noDialogs } from '../../support/no-dialogs';

export const passphraseAtWork = 'copper kettle on a tuesday';

const unprinted = (): Promise<never> => Promise.reject(new Error('Nothing is printed here'));
const noPress: PaperPress = {
  print: unprinted,
  printOnPaper: unprinted,
  printPdfOnPaper: unprinted,
  fits: unprinted,
  heicToJpeg: unprinted,
};

/** Milliseconds: no backup is made by itself while a fault is waited for. */
const never = 2 ** 30;

/**
 * A vault with everything that the program builds on it, put together as in electron/main.ts but for the windows: no dialogs, no printer,
 * the cheapest key settings that are allowed.
 * @param folder the vault's
 * @param dialogs what is chosen; nothing unless said
 */
export function vaultAtWork(folder: string, dialogs: Dialogs = noDialogs): VaultKeeper<VaultSession> {
  const options = { me: programIdentity('this machine'), kdf: kdfFloor };
  const keeper: VaultKeeper<VaultSession> = new VaultKeeper<VaultSession>({
    options,
    limiter: new AttemptLimiter(),
    demoFolder: '',
    openSession: (vault, left) =>
      openSession({
        vault,
        left,
        clock: systemClock,
        dialogs,
        press: noPress,
        clipboard: {
          read: () => Promise.resolve(''),
          write: () => Promise.resolve(),
          clear: () => undefined,
        },
        engine: new EngineInWorker('no pack is made here', null),
        assetFolder: '',
        onProgress: () => undefined,
        settings: new SettingsFile(join(folder, '..', 'settings.json')),
        isDemo: false,
        automaticAfter: never,
        takeReopening: () => null,
        onDamaged: (problem) => void keeper.lock('lost', problem),
      }),
    finishWork: (vaultFolder) => finishSwap(vaultFolder, options.me),
    onOpened: () => Promise.resolve(),
    beforeLock: () => keeper.session?.keepDrafts() ?? Promise.resolve(),
    onLocked: () => undefined,
  });
  keeper.use(folder);
  return keeper;
}
