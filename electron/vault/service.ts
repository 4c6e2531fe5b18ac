import type { Service } from '../../domain/common/call';
import { fail, ok, type Result } from '../../domain/common/result';
import type { vaultApi } from '../../domain/vault/api';
import { typedBackRight } from '../../domain/vault/recovery-key';
import type { Dialogs } from '../files/dialogs';
import type { AttemptLimiter } from './attempt-limiter';
import { changePassphrase, renewRecoveryKey } from './change-keys';
import type { RecoverySheet, SheetContent } from './recovery-sheet';
import { demoPassphrase } from '../../domain/vault/demo-passphrase';
import type { VaultOptions } from './create-vault';
import { partExists, restoreVaultFileFromCopy } from './vault-file-store';
import type { SessionOnVault } from './session-on-vault';
import type { VaultKeeper } from './vault-keeper';

export interface VaultSessionPort extends SessionOnVault {
  readonly confirmRecoveryKey: (confirmed: boolean) => Promise<Result<null>>;
  /** Puts the demo school into an empty vault. */
  readonly fillWithDemo: () => Promise<Result<null>>;
}

export interface VaultServiceDependencies<Session extends VaultSessionPort> {
  readonly keeper: VaultKeeper<Session>;
  readonly limiter: AttemptLimiter;
  readonly options: VaultOptions;
  readonly dialogs: Dialogs;
  readonly demoFolder: string;
  readonly suggestedFolder: string;
  readonly sheet: RecoverySheet;
  /** The page has saved what was half typed. */
  readonly onReadyToLock: () => void;
}

/** Making, opening and locking the vault, and looking after its passphrase and recovery key. */
export function vaultService<Session extends VaultSessionPort>(
  dependencies: VaultServiceDependencies<Session>,
): Service<typeof vaultApi> {
  const { keeper, limiter, options, dialogs, demoFolder, sheet } = dependencies;
  /** The words of a recovery key that was just made, until they are confirmed; they go with the session when the vault is locked. */
  const freshWords = new WeakMap<Session, readonly string[]>();
  const keyOptions = { limiter, ...(options.kdf ? { kdf: options.kdf } : {}) };

  async function withOpenVault<T>(
    work: (open: { vault: NonNullable<typeof keeper.vault>; session: Session }) => Promise<Result<T>>,
  ) {
    const { vault, session } = keeper;
    return vault && session
      ? work({ vault, session })
      : fail('locked', 'The vault is locked. Unlock it to go on; nothing was lost.');
  }

  /** For the words as long as they are there and their vault is open. */
  async function withFreshWords<T>(
    work: (session: Session, words: readonly string[]) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const { session } = keeper;
    const words = session && freshWords.get(session);
    return session && words ? work(session, words) : noFreshWords();
  }

  const onSheet = (session: Session, words: readonly string[]): SheetContent => ({
    words,
    folder: keeper.vault?.folder ?? '',
    isStillOpen: () => keeper.session === session,
  });

  return {
    state: async () => ok(await keeper.state()),
    chooseFolder: async ({ purpose }) => {
      const folder = await dialogs.openFolder(
        purpose === 'create' ? 'Choose an empty folder for the vault' : 'Choose the vault’s folder',
      );
      return ok(folder === null ? null : { folder });
    },
    suggestFolder: () => Promise.resolve(ok({ folder: dependencies.suggestedFolder })),
    create: async ({ folder, passphrase }) => {
      const created = await keeper.create(folder, passphrase);
      if (!created.ok) return created;
      if (keeper.session) freshWords.set(keeper.session, created.value);
      return ok({ words: created.value });
    },
    openDemo: async () => {
      const isThere = (await partExists(demoFolder, 'file')) && !(await partExists(demoFolder, 'unfinished'));
      if (isThere) {
        keeper.use(demoFolder);
        return keeper.unlock(demoPassphrase);
      }
      const created = await keeper.create(demoFolder, demoPassphrase);
      if (!created.ok) return created;
      return withOpenVault(async ({ session }) => {
        const filled = await session.fillWithDemo();
        return filled.ok ? session.confirmRecoveryKey(true) : filled;
      });
    },
    useFolder: async ({ folder }) => {
      if (!keeper.session) keeper.use(folder);
      return ok(await keeper.state());
    },
    restoreFromCopy: async () => {
      const folder = keeper.currentFolder;
      if (folder === null || keeper.session) return fail('vault-missing', 'Choose a vault first.');
      const restored = await restoreVaultFileFromCopy(folder);
      return restored.ok ? ok(await keeper.state()) : restored;
    },
    leaveFolder: async () => {
      if (!keeper.session) keeper.use(null);
      return ok(await keeper.state());
    },
    unlock: ({ passphrase }) => keeper.unlock(passphrase),
    unlockWithRecoveryKey: ({ typed, newPassphrase }) => keeper.unlockByRecoveryKey(typed, newPassphrase),
    lock: async () => {
      await keeper.lock('by-hand');
      return ok(null);
    },
    readyToLock: () => {
      dependencies.onReadyToLock();
      return Promise.resolve(ok(null));
    },
    openMoved: async () => {
      const folder = await dialogs.openFolder('Choose where the vault’s folder is now');
      if (folder === null) return ok(null);
      const reopened = await keeper.reopen(folder);
      return reopened.ok ? ok({ folder }) : reopened;
    },
    changePassphrase: ({ current, next }) =>
      withOpenVault(({ vault }) => changePassphrase(vault, current, next, keyOptions)),
    newRecoveryKey: ({ passphrase }) =>
      withOpenVault(async ({ vault, session }) => {
        const renewed = await renewRecoveryKey(vault, passphrase, keyOptions);
        if (!renewed.ok) return renewed;
        // The new words hold from here on: whatever comes, they must be shown.
        freshWords.set(session, renewed.value);
        await session.confirmRecoveryKey(false);
        return ok({ words: renewed.value });
      }),
    confirmRecoveryKey: ({ words }) =>
      withFreshWords(async (session, fresh) => {
        const wrong = words.filter(
          ({ position, word }) => !typedBackRight(fresh, new Map([[position, word]])),
        );
        if (wrong.length > 0) {
          const fields = wrong.map(({ position }) => ({
            field: String(position),
            message: `This is not word ${position} of your sheet.`,
          }));
          return fail(
            'recovery-key-mistyped',
            'Some words do not match the sheet. Check them; nothing was changed.',
            { fields },
          );
        }
        const confirmed = await session.confirmRecoveryKey(true);
        if (confirmed.ok) freshWords.delete(session);
        return confirmed;
      }),
    saveRecoverySheet: () => withFreshWords((session, words) => sheet.save(onSheet(session, words))),
    printRecoverySheet: () => withFreshWords((session, words) => sheet.print(onSheet(session, words))),
  };
}

function noFreshWords(): Result<never> {
  return fail(
    'no-recovery-key',
    'The words of the recovery key are shown once only. Make a new recovery key in Settings to get a new sheet.',
  );
}
