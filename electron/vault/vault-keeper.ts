import { fail, ok, type Problem, type Result } from '../../domain/common/result';
import type { UnsavedText } from '../../domain/drafts/model';
import type { LockReason, VaultState } from '../../domain/vault/api';
import type { AttemptLimiter } from './attempt-limiter';
import { createVault, finishCreation, type VaultOptions } from './create-vault';
import { inspectVault } from './inspect-vault';
import { unlockWithPassphrase, unlockWithRecoveryKey } from './open-vault';
import { movedVault, type UnlockedVault } from './unlocked-vault';
import { partExists, readVaultFile } from './vault-file-store';
import { acquireMovedLock, regainLock } from './vault-lock';

/** What a session knows that was cut off from its folder. */
export interface LeftBehind {
  /** The last change that was said to be saved; null when there was none. */
  readonly lastChange: string | null;
  /** What is typed and could not be written, by id; null for what is no longer to be kept. */
  readonly texts: ReadonlyMap<string, UnsavedText | null>;
}

/** What is built on an open vault: the records and their services. */
export interface SessionOnVault {
  readonly isRecoveryKeyConfirmed: () => Promise<boolean>;
  /** What has to be there when it is opened anew without having been locked. */
  readonly leftBehind?: () => LeftBehind;
  close(): Promise<void>;
  /** Clears away, when the keys are wiped, what the work on the records left of them. */
  readonly afterLock?: () => Promise<void>;
}

export interface KeeperDependencies<Session extends SessionOnVault> {
  readonly options: VaultOptions;
  readonly limiter: AttemptLimiter;
  readonly openSession: (vault: UnlockedVault, left: LeftBehind | null) => Promise<Result<Session>>;
  /** The demo school's own vault, with a passphrase that is no secret. */
  readonly demoFolder: string;
  readonly onOpened: (folder: string) => Promise<void>;
  /** Finishes what a crash stopped in the folder, before it is looked at: a restore that was verified but not yet in its place. */
  readonly finishWork?: (folder: string) => Promise<Result<null>>;
  /** Called before anything is closed, so that the window can save what is half typed; not when the vault was lost. */
  readonly beforeLock: (why: LockReason) => Promise<void>;
  readonly onLocked: () => void;
}

/** Knows which vault is meant, whether it is open, and opens and locks it: at most one at a time. */
export class VaultKeeper<Session extends SessionOnVault> {
  private folder: string | null = null;
  private open: { readonly vault: UnlockedVault; readonly session: Session } | null = null;
  private lastLock: LockReason | null = null;
  /** Why it was locked, when that was trouble with the records. */
  private trouble: Problem | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly dependencies: KeeperDependencies<Session>) {}

  get session(): Session | null {
    return this.open?.session ?? null;
  }

  get vault(): UnlockedVault | null {
    return this.open?.vault ?? null;
  }

  get currentFolder(): string | null {
    return this.folder;
  }

  /** Means another vault from now on. Does nothing while one is open. */
  use(folder: string | null): void {
    if (this.open) return;
    this.folder = folder;
    this.lastLock = null;
    this.trouble = null;
  }

  async state(): Promise<VaultState> {
    if (this.open) {
      const recoveryKeyConfirmed = await this.open.session.isRecoveryKeyConfirmed();
      return {
        at: 'open',
        folder: this.open.vault.folder,
        isDemo: this.isDemo(this.open.vault.folder),
        recoveryKeyConfirmed,
      };
    }
    if (this.folder === null) return { at: 'first-start' };
    if (this.trouble) return { at: 'problem', folder: this.folder, problem: this.trouble };
    const found = await this.inspect(this.folder);
    if (!found.ok) return { at: 'problem', folder: this.folder, problem: found.problem };
    return { at: 'locked', folder: this.folder, isDemo: this.isDemo(this.folder), why: this.lastLock };
  }

  /** Makes a new vault with an empty database, opens it, and gives the words of its recovery key. */
  create(folder: string, passphrase: string): Promise<Result<readonly string[]>> {
    return this.inTurn(async () => {
      if (this.open) return alreadyOpen();
      const created = await createVault(folder, passphrase, this.dependencies.options);
      if (!created.ok) return created;
      const begun = await this.begin(created.value.vault);
      if (!begun.ok) return begun;
      await finishCreation(folder);
      return ok(created.value.recoveryWords);
    });
  }

  unlock(passphrase: string): Promise<Result<null>> {
    const { options, limiter } = this.dependencies;
    return this.unlockBy((folder) => unlockWithPassphrase(folder, passphrase, { ...options, limiter }));
  }

  unlockByRecoveryKey(typed: string, newPassphrase: string): Promise<Result<null>> {
    const { options, limiter } = this.dependencies;
    return this.unlockBy((folder) =>
      unlockWithRecoveryKey(folder, typed, newPassphrase, { ...options, limiter }),
    );
  }

  /**
   * Saves what is half typed, closes the records, wipes the keys. Does nothing when no vault is open.
   * @param trouble what was found wrong with the records: told on the start screen
   */
  lock(why: LockReason, trouble: Problem | null = null): Promise<void> {
    return this.inTurn(async () => {
      if (!this.open) return;
      const { vault, session } = this.open;
      try {
        // Another program has the vault by now: nothing more may be written.
        if (why !== 'lost') await this.dependencies.beforeLock(why);
      } finally {
        this.open = null;
        this.lastLock = why;
        this.trouble = trouble;
        await this.close(vault, session);
      }
    });
  }

  /**
   * Opens the records anew with the keys that are held, after their folder was gone: at the same place, or where it was moved to.
   * Problems: those of reading vault.json and of its lock (`vault-in-use` when another program works in it by now), and `vault-other` when it is another vault; then all is as it was. Where the
   * records cannot be opened, or lack what was saved last, the vault is locked.
   */
  reopen(folder?: string): Promise<Result<null>> {
    return this.inTurn(async () => {
      if (!this.open) return fail('locked', 'The vault is locked. Unlock it to go on; nothing was lost.');
      const { vault, session } = this.open;
      const found = await this.findAgain(vault, folder ?? vault.folder);
      if (!found.ok) return found;
      const left = session.leftBehind?.() ?? null;
      // The file that it has open may be gone for ever.
      await session.close().catch(() => undefined);
      this.open = null;
      const begun = await this.begin(found.value, left);
      if (begun.ok) return begun;
      this.lastLock = 'lost';
      this.dependencies.onLocked();
      return begun;
    });
  }

  isDemo(folder: string): boolean {
    return folder === this.dependencies.demoFolder;
  }

  private unlockBy(open: (folder: string) => Promise<Result<UnlockedVault>>): Promise<Result<null>> {
    return this.inTurn(async () => {
      if (this.open) return ok(null);
      if (this.folder === null) return fail('vault-missing', 'Choose a vault first.');
      const { folder } = this;
      const found = await this.inspect(folder);
      if (!found.ok) return found;
      const unlocked = await open(folder);
      if (!unlocked.ok) return unlocked;
      const begun = await this.begin(unlocked.value);
      // The mark of an unfinished set-up must not outlive it: under it, missing records would be made anew.
      if (begun.ok && (await partExists(folder, 'unfinished'))) await finishCreation(folder);
      return begun;
    });
  }

  private async inspect(folder: string): Promise<Result<unknown>> {
    const finished = (await this.dependencies.finishWork?.(folder)) ?? ok(null);
    return finished.ok ? inspectVault(folder, this.dependencies.options.me) : finished;
  }

  private async close(vault: UnlockedVault, session: Session): Promise<void> {
    try {
      await session.close();
    } finally {
      vault.lock();
      this.dependencies.onLocked();
      await session.afterLock?.();
    }
  }

  private async findAgain(vault: UnlockedVault, folder: string): Promise<Result<UnlockedVault>> {
    const file = await readVaultFile(folder);
    if (!file.ok) return file;
    if (file.value.vaultId !== vault.vaultId)
      return fail('vault-other', 'This is another vault than the one that is open. Nothing was changed.');
    const { options } = this.dependencies;
    if (folder === vault.folder) {
      const regained = await regainLock(folder, options.me);
      return regained.ok ? ok(vault) : regained;
    }
    const held = await acquireMovedLock(folder, options.me, options);
    return held.ok ? ok(movedVault(vault, folder, held.value)) : held;
  }

  private async begin(vault: UnlockedVault, left: LeftBehind | null = null): Promise<Result<null>> {
    const session = await this.openOrLock(vault, left);
    if (!session.ok) return session;
    this.open = { vault, session: session.value };
    this.folder = vault.folder;
    await this.dependencies.onOpened(vault.folder);
    return ok(null);
  }

  private async openOrLock(vault: UnlockedVault, left: LeftBehind | null): Promise<Result<Session>> {
    let session: Result<Session> | null = null;
    try {
      session = await this.dependencies.openSession(vault, left);
      return session;
    } finally {
      if (!session?.ok) vault.lock();
    }
  }

  /** Opening and locking never overlap: an idle lock waits for the unlock that is being made. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.turn.then(work, work);
    this.turn = next.catch(() => undefined);
    return next;
  }
}

function alreadyOpen(): Result<never> {
  return fail('vault-open', 'A vault is already open. Lock it first; nothing was changed.');
}
