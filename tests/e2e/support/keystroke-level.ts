import type { Locator, Page } from 'playwright/test';

/**
 * The keystroke-level model of Card, Moran and Newell (1980): how long a practised user takes for a known way, in seconds. What each
 * value rests on: docs/decisions/0010-time-of-quick-entry.md.
 */
const seconds = {
  /** A key, or the button of the mouse, for an average typist (40 words a minute). */
  key: 0.28,
  /** To point with the mouse. */
  point: 1.1,
  /** To move the hand between keyboard and mouse. */
  home: 0.4,
  /** To think of the next step. */
  think: 1.35,
  /** To wait for the program after a step, as it was measured, rounded up. */
  wait: 0.4,
  /** One fixation of the eye. */
  look: 0.23,
} as const;
export type Operator = keyof typeof seconds;

/** What there is to look at before a section is saved. */
export interface ToCompare {
  /** Items and parts whose words were taken as they stand, none lost (the program says so): does each begin and end where it should? */
  readonly items: number;
  /** Fields that were taken as they stand: is it the right one? */
  readonly taken: number;
  /** Figures, dates, areas and links: compared with the words that they were read from, on the same card. */
  readonly read: number;
}
/** Fixations for each: two for a place to look at. */
const looks: Readonly<Record<keyof ToCompare, number>> = { items: 4, taken: 2, read: 4 };

/** Does the steps of a user in the program and writes down what they take; the hand is on the mouse at first. */
export class TimedUser {
  readonly #counts: Record<Operator, number> = { key: 0, point: 0, home: 0, think: 0, wait: 0, look: 0 };
  #isOnKeyboard = false;
  #waited = 0;

  constructor(readonly page: Page) {}

  /** Steps with the hands: what is decided, typed and pointed at, without looking and waiting. */
  get actions(): number {
    const { key, point, home, think } = this.#counts;
    return key + point + home + think;
  }

  /** The estimate in seconds. */
  get total(): number {
    const operators = Object.keys(seconds) as Operator[];
    return operators.reduce((sum, operator) => sum + this.#counts[operator] * seconds[operator], 0);
  }

  /** For the report of the test. */
  get words(): string {
    const counts = Object.entries(this.#counts).map(([operator, count]) => `${operator} ${count}`);
    return `${Math.round(this.total)} s: ${counts.join(', ')}; waited ${(this.#waited / 1000).toFixed(1)} s in this run`;
  }

  /** A step that is taken outside the program, or that the test takes in its own way. */
  note(operator: Operator, times = 1): void {
    if (operator === 'point') this.#hand(false);
    if (operator === 'key' && !this.#isOnKeyboard) this.#hand(true);
    this.#counts[operator] += times;
  }

  /** Points and clicks. The button of the mouse is no key of the keyboard: the hand stays. */
  async click(control: Locator, isDecided = true): Promise<void> {
    if (isDecided) this.note('think');
    this.note('point');
    this.#counts.key += 1;
    await control.click();
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    this.note('key', text.length);
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /** Presses keys together: 'Control+Enter' are two. */
  async press(keys: string, isDecided = false): Promise<void> {
    if (isDecided) this.note('think');
    this.note('key', keys.split('+').length);
    await this.page.keyboard.press(keys);
  }

  /** Waits until the program has answered. */
  async until(ready: () => Promise<void>): Promise<void> {
    const began = performance.now();
    await ready();
    this.#waited += performance.now() - began;
    this.note('wait');
  }

  /** Looks a section through: each item is thought about as well. */
  compare(section: ToCompare): void {
    this.note('think', section.items);
    for (const kind of ['items', 'taken', 'read'] as const) this.note('look', section[kind] * looks[kind]);
  }

  #hand(onKeyboard: boolean): void {
    if (this.#isOnKeyboard !== onKeyboard) this.#counts.home += 1;
    this.#isOnKeyboard = onKeyboard;
  }
}
