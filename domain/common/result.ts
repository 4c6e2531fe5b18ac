/**
 * Expected failures are values; exceptions are for bugs.
 * A service, a vault step or a rule that can fail in a way that the user must hear about gives a Result.
 */
export type Result<T> = Success<T> | Failure;

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
  /** The change that this call made to the records, when it made one: what "Undo" takes back. */
  readonly changeId?: string;
}

export interface Failure {
  readonly ok: false;
  readonly problem: Problem;
}

/** One thing that is wrong with one field of an input, worded for the person who typed it. */
export interface FieldProblem {
  /** The field's name in the input, e.g. `dob` or `contacts.0.name`. */
  readonly field: string;
  readonly message: string;
}

/**
 * What went wrong, in a form that a screen can explain.
 * `kind` decides the screen or the tone; `message` is plain English: what happened, what was kept, what to do.
 */
export interface Problem {
  /** Kebab-case, e.g. `wrong-passphrase`, `not-found`, `invalid`. */
  readonly kind: string;
  readonly message: string;
  readonly fields?: readonly FieldProblem[];
  /** Facts that a screen needs to word more, e.g. `{ waitSeconds: 8 }`. Never personal data. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

export function ok<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function fail(kind: string, message: string, more: Omit<Problem, 'kind' | 'message'> = {}): Failure {
  return { ok: false, problem: { kind, message, ...more } };
}

/** A failure that the screen shows beside one field of the input. */
export function invalid(field: string, message: string): Failure {
  return fail('invalid', message, { fields: [{ field, message }] });
}
