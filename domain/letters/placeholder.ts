import type { LetterFacts } from './letter-facts';

/** Stands in a letter's wording as {{key}} until the letter is made. */
export interface Placeholder {
  /** As it is typed; with a capital letter its value gets one: {{Review}}. */
  readonly key: string;
  /** What will stand there, for the person who changes the wording. */
  readonly explanation: string;
  /** Text, or a list: bulleted on a line of its own, else with commas. Null or empty when it is not known. */
  readonly value: (facts: LetterFacts) => string | readonly string[] | null;
  /** Without a value: room to write it in by hand, or its whole line left out. */
  readonly without: 'room' | 'no-line';
}

type Value = Placeholder['value'];

/** A placeholder that leaves room for handwriting while its value is not known. */
export function withRoom(key: string, explanation: string, value: Value): Placeholder {
  return { key, explanation, value, without: 'room' };
}

/** A placeholder that takes its whole line with it when there is nothing to say. */
export function withLine(key: string, explanation: string, value: Value): Placeholder {
  return {
    key,
    explanation: `${explanation} When there is none, its line is left out.`,
    value,
    without: 'no-line',
  };
}
