import { fail, ok, type Problem, type Result } from '../../domain/common/result';
import type { LockReason, VaultState } from '../../domain/vault/api';
import { createVault, finishCreation } from './create-vault';
import { findAgain } from './find-again';
import { inspectVault } from './inspect-vault';
import { unlockWithPassphrase, unlockWithRecoveryKey } from './open-vault';
import {
  hasUnwritten,
  type KeeperDependencies,
  type LeftBehind,
  leftByBoth,
  type SessionOnVault,
} from './session-on-vault';
import type { UnlockedVault } from './unlocked-vault';
import { partExists } from './vault-file-store';
import { maySoonPass } from './vault-problems';

interface Open<Session> {
  readonly vault: UnlockedVault;
  readonly session: Session;
  /** What the session left when it was cut off from the folder and closed; null while it works. */
  readonly left: LeftBehind | null;
}

/** Knows which vault is meant, whether it is open, and opens and locks it: at most one at a time. */
export class VaultKeeper<Session extends SessionOnVault> {
  private folder: string | null = null;
  private open: Open<Session> | null = null;
  private lastLock: LockReason | null = null;
  /** Why it was locked, when that was trouble with the records. */
  private trouble: Problem | null = null;
  /** True when something was typed that could not be written before it was locked. */
  private wordsAreLost = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly dependencies: KeeperDependencies<Session>) {}

  get session(): Session | null {
    return this.open?.session ?? null;
  }

  get vault(): UnlockedVault | null {
    return this.open?.vault ?? null;
  }

  /** True when the records are closed because their folder went away, and could not be opened anew yet: the keys are still held. */
  get isCutOff(): boolean {
    return (this.open?.left ?? null) !== null;
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
    this.wordsAreLost = false;
  }

  async state(): Promise<VaultState> {
    if (this.open) {
      // Not to be asked of records that are closed: the reminder comes back with them.
      const recoveryKeyConfirmed = this.isCutOff || (await this.open.session.isRecoveryKeyConfirmed());
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
    if (!found.ok) return { at: 'problem', folder: this.folder, problem: this.withLostWords(found.problem) };
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
      const { open } = this;
      try {
        // Another program has the vault by now: nothing more may be written.
        if (why !== 'lost') await this.dependencies.beforeLock(why);
      } finally {
        this.open = null;
        this.wordsAreLost = hasUnwritten(open.left) || hasUnwritten(open.session.leftBehind?.());
        this.lastLock = this.wordsAreLost ? 'lost' : why;
        this.trouble = trouble;
        await this.close(open);
      }
    });
  }

  /**
   * Opens the records anew with the keys that are held, after their folder was gone: at the same place, or where it was moved to.
   * Problems: those of reading vault.json and of its lock (`vault-in-use` when another program works in it by now), and `vault-other` when
   * it is another vault: then all is as it was. When the disk refuses the records, the vault is cut off, keys and what was typed are
   * held, and it may be tried again. Where they cannot be opened otherwise, or lack what was saved last, the vault is locked.
   */
  reopen(folder?: string): Promise<Result<null>> {
    return this.inTurn(async () => {
      if (!this.open) return fail('locked', 'The vault is locked. Unlock it to go on; nothing was lost.');
      const found = await findAgain(
        this.open.vault,
        folder ?? this.open.vault.folder,
        this.dependencies.options,
      );
      if (!found.ok) return found;
      const { session } = this.open;
      const left = await this.cutOff(this.open);
      this.open = { vault: found.value, session, left };
      let next: Result<Session> | null = null;
      try {
        next = await this.dependencies.openSession(found.value, left);
      } finally {
        if (!next?.ok && !(next && maySoonPass(next.problem))) await this.giveUp(found.value, session);
      }
      return next.ok ? this.begun(found.value, next.value) : next;
    });
  }

  /**
   * Something is there again where the folder of the open vault was: work goes on, or the vault is locked because that is not to be. False
   * when the disk does not let it be read yet: nothing is let go, look again in a moment.
   */
  async goOn(): Promise<boolean> {
    const reopened = await this.reopen();
    if (reopened.ok) return true;
    if (maySoonPass(reopened.problem)) return false;
    await this.lock('lost');
    return true;
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

  private withLostWords(problem: Problem): Problem {
    if (!this.wordsAreLost) return problem;
    return { ...problem, message: `${problem.message} What was typed and not yet saved is lost.` };
  }

  private async inspect(folder: string): Promise<Result<unknown>> {
    const finished = (await this.dependencies.finishWork?.(folder)) ?? ok(null);
    return finished.ok ? inspectVault(folder, this.dependencies.options.me) : finished;
  }

  private async close({ vault, session, left }: Open<Session>): Promise<void> {
    try {
      if (left === null) await session.close();
    } finally {
      await this.wipe(vault, session);
    }
  }

  private async wipe(vault: UnlockedVault, session: Session): Promise<void> {
    vault.lock();
    this.dependencies.onLocked();
    await session.afterLock?.();
  }

  /** Closes a session whose file may be gone for ever, and gives what it leaves: also what it was told since it was closed. */
  private async cutOff({ session, left }: Open<Session>): Promise<LeftBehind> {
    const now = session.leftBehind?.() ?? null;
    if (left === null) await session.close().catch(() => undefined);
    return leftByBoth(left ?? { lastChange: null, texts: new Map() }, now);
  }

  private async giveUp(vault: UnlockedVault, session: Session): Promise<void> {
    this.open = null;
    this.lastLock = 'lost';
    await this.wipe(vault, session);
  }

  private async begin(vault: UnlockedVault): Promise<Result<null>> {
    const session = await this.openOrLock(vault);
    return session.ok ? this.begun(vault, session.value) : session;
  }

  private async begun(vault: UnlockedVault, session: Session): Promise<Result<null>> {
    this.open = { vault, session, left: null };
    this.folder = vault.folder;
    await this.dependencies.onOpened(vault.folder);
    return ok(null);
  }

  private async openOrLock(vault: UnlockedVault): Promise<Result<Session>> {
    let session: Result<Session> | null = null;
    try {
      session = await this.dependencies.openSession(vault, null);
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
