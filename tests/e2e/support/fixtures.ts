import path from 'node:path';

/** The path of a sample file below tests/fixtures, where all of it is invented. */
export function fixture(...parts: readonly string[]): string {
  return path.resolve(import.meta.dirname, '../../fixtures', ...parts);
}
