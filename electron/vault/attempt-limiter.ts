import { waitAfterFailures } from '../../domain/vault/rules';

/** What a limiter remembers; plain, so that it can be handed on. */
export interface AttemptState {
  readonly failures: number;
  /** Milliseconds on the limiter's clock. */
  readonly blockedUntil: number;
}

/**
 * Makes a person wait after wrong passphrases (domain/vault/rules, waitAfterFailures). It lives in the memory of the main process:
 * the vault's folder is not written on a failure, and restarting the program to get three more tries gains nothing that copying
 * the files would not give at once. Argon2id is what makes guessing dear.
 */
export class AttemptLimiter {
  #failures: number;
  #blockedUntil: number;
  readonly #now: () => number;

  /** @param now Milliseconds of a clock that never goes back: `performance.now`, so that changing the date skips no wait. */
  constructor(
    now: () => number = () => performance.now(),
    state: AttemptState = { failures: 0, blockedUntil: 0 },
  ) {
    this.#now = now;
    this.#failures = state.failures;
    this.#blockedUntil = state.blockedUntil;
  }

  /** Whole seconds until the next try is allowed; 0 when it is allowed now. */
  waitSeconds(): number {
    return Math.max(0, Math.ceil((this.#blockedUntil - this.#now()) / 1000));
  }

  /** Notes a wrong passphrase and gives the seconds to wait before the next. */
  failed(): number {
    this.#failures += 1;
    const wait = waitAfterFailures(this.#failures);
    this.#blockedUntil = this.#now() + wait * 1000;
    return wait;
  }

  /** Notes a right one: the count starts afresh. */
  succeeded(): void {
    this.#failures = 0;
    this.#blockedUntil = 0;
  }

  state(): AttemptState {
    return { failures: this.#failures, blockedUntil: this.#blockedUntil };
  }
}
