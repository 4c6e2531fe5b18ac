import type { LockReason } from '../../domain/vault/api';
import type { CallsAtWork } from '../ipc/calls-at-work';

/** Milliseconds in which no call may come before all is held to be written: for fields whose screen has just gone. */
const quiet = 50;

/** Asks the page for what is half typed, and waits until it has answered and its last save is written. */
export class LastWords {
  private answered: () => void = () => undefined;

  /** @param longestMs how long a page may take that is busy, or broken and will never answer */
  constructor(
    private readonly ask: (why: LockReason) => void,
    private readonly atWork: CallsAtWork,
    private readonly longestMs = 3000,
  ) {}

  async hear(why: LockReason): Promise<void> {
    const answer = new Promise<void>((resolve) => {
      this.answered = resolve;
      setTimeout(resolve, this.longestMs);
    });
    this.ask(why);
    await answer;
    await this.atWork.settle(quiet, this.longestMs);
  }

  /** The page says that it has saved. */
  said(): void {
    this.answered();
  }
}
