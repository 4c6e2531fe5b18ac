import type { Result } from '../../domain/common/result';

/** The demo's own data is part of the program: if it does not fit, that is a bug. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** What is looked up in the demo's own data is there. */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`The demo has no ${what}`);
  return value;
}
