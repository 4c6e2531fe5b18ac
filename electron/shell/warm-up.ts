import type { CallsAtWork } from '../ipc/calls-at-work';

/** Milliseconds without a call: the first screen has then been asked for, and is drawn. */
const quiet = 1500;

/** Milliseconds after which it is done all the same. */
const longest = 15_000;

/**
 * Makes ready, a moment after a vault was opened, what the first paper needs: a hidden window and a thread. Not before the first
 * screen is there, which needs every core itself.
 */
export class WarmUp {
  /** Stands for the open vault that it is made ready for. */
  private round: object | null = null;

  constructor(
    private readonly atWork: Pick<CallsAtWork, 'settle'>,
    private readonly makeReady: () => void,
  ) {}

  begin(): void {
    const round = {};
    this.round = round;
    void this.atWork.settle(quiet, longest).then(() => {
      if (this.round === round) this.makeReady();
    });
  }

  /** The vault is being locked: nothing is made ready any more. */
  cancel(): void {
    this.round = null;
  }
}
