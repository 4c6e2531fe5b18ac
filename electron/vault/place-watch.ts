import type { Result } from '../../domain/common/result';

/** Milliseconds between two looks: soon enough to be told before much is typed, and no work for the disk. */
const usualPause = 2000;

/** What can be seen of an open vault's folder (VaultPlace). */
export interface WatchedPlace {
  check(): Promise<Result<null>>;
  isThere(): Promise<boolean>;
}

/** Looks again and again whether the open vault is still in its place, and tells when it goes and when something is there again. */
export class PlaceWatch {
  private timer: NodeJS.Timeout | undefined;
  private isGone = false;

  constructor(
    private readonly onGone: () => void,
    /** A vault is there again, perhaps another one: what is open has to be opened anew. False when that is to be tried again. */
    private readonly onBack: () => Promise<boolean>,
    private readonly pauseMs = usualPause,
  ) {}

  start(place: WatchedPlace): void {
    this.stop();
    this.isGone = false;
    this.next(place);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private next(place: WatchedPlace): void {
    const timer = setTimeout(() => {
      void this.look(place).finally(() => {
        // Unless it was stopped, or started for another vault, meanwhile.
        if (this.timer === timer) this.next(place);
      });
    }, this.pauseMs);
    timer.unref();
    this.timer = timer;
  }

  private async look(place: WatchedPlace): Promise<void> {
    const isHere = (await place.check()).ok;
    if (isHere && !this.isGone) return;
    const isBack = (isHere || (await place.isThere())) && (await this.onBack());
    if (isBack) this.isGone = false;
    else if (!this.isGone) {
      this.isGone = true;
      this.onGone();
    }
  }
}
