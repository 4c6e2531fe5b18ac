import type { Result } from '../../domain/common/result';
import type { UnsavedText } from '../../domain/drafts/model';
import type { LockReason } from '../../domain/vault/api';
import type { AttemptLimiter } from './attempt-limiter';
import type { VaultOptions } from './create-vault';
import type { UnlockedVault } from './unlocked-vault';

/** What a session knows that was cut off from its folder. */
export interface LeftBehind {
  /** The last change that was said to be saved; null when there was none. */
  readonly lastChange: string | null;
  /** What is typed and could not be written, by id; null for what is no longer to be kept. */
  readonly texts: ReadonlyMap<string, UnsavedText | null>;
}

/** What two sessions left, of which the second could not go on either. */
export function leftByBoth(first: LeftBehind, second: LeftBehind | null): LeftBehind {
  return {
    lastChange: second?.lastChange ?? first.lastChange,
    texts: new Map([...first.texts, ...(second?.texts ?? [])]),
  };
}

/** True when something is typed that could not be written. */
export function hasUnwritten(left: LeftBehind | null | undefined): boolean {
  return [...(left?.texts.values() ?? [])].some((text) => text !== null);
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
