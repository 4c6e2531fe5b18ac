import type { Reopening } from '../../domain/drafts/model';

/** Milliseconds in which so many crashes are no accident any more. */
const shortTime = 60_000;
const tooMany = 3;

/** What to do with a page that has stopped. */
export type AfterStop = 'same-place' | 'home' | 'ask';

/**
 * Counts how often the page stopped: opened again at the same place, at Home when that place stops it again and again, and when Home
 * does not help either, the user is asked.
 */
export class PageStops {
  private stops: number[] = [];
  private why: Reopening | null = null;
  private wasHung = false;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** The page is ended because it no longer answered: its next stop is that, no crash. */
  hung(): void {
    this.wasHung = true;
  }

  stopped(): AfterStop {
    const now = this.now();
    this.stops = [...this.stops.filter((at) => now - at < shortTime), now];
    this.why = this.stops.length >= tooMany ? 'too-often' : this.wasHung ? 'hung' : 'stopped';
    this.wasHung = false;
    if (this.stops.length < tooMany) return 'same-place';
    return this.stops.length === tooMany ? 'home' : 'ask';
  }

  /** Why the page was opened again; once, and null when it was not. */
  takeReopening(): Reopening | null {
    const { why } = this;
    this.why = null;
    return why;
  }
}
