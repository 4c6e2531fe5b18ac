import type { IsoInstant } from '../common/calendar-date';

/**
 * How expensive one guess of the passphrase is made: Argon2id (RFC 9106). `memoryKiB` in KiB, `iterations` = passes
 * over that memory, `parallelism` = lanes.
 */
export interface KdfSettings {
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

/** Who has the vault open: shown to the second one who tries. */
export interface VaultHolder {
  readonly host: string;
  /** When that program opened the vault. */
  readonly since: IsoInstant;
}

/** What can be wrong with a vault or its folder. Each has a screen that says what happened, what was kept and what to do. */
export type VaultProblemKind =
  | 'vault-missing'
  | 'vault-damaged'
  | 'vault-newer'
  | 'vault-weakened'
  | 'vault-in-use'
  | 'vault-exists'
  | 'records-missing'
  | 'folder-missing'
  | 'folder-read-only'
  | 'folder-unreadable'
  | 'folder-unreachable'
  | 'file-busy'
  | 'disk-full'
  | 'wrong-passphrase'
  | 'unlock-too-soon'
  | 'passphrase-too-weak'
  | 'recovery-key-mistyped'
  | 'recovery-key-wrong';

/** What zxcvbn gives: 0 = guessed at once ... 4 = not guessed with any means of today. */
export type PassphraseScore = 0 | 1 | 2 | 3 | 4;

/** What the strength meter says about a passphrase while it is typed. */
export interface PassphraseAdvice {
  readonly acceptable: boolean;
  /** 0 to 4 bars of the meter; too short a passphrase never shows more than one. */
  readonly bars: PassphraseScore;
  /** One plain sentence under the field. */
  readonly message: string;
}
