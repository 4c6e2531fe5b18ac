/**
 * The lines of an error's stack that name our code: function, file, line. The first line, which repeats the message, and all folders,
 * which can name the user, are left out.
 */
export function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || !error.stack) return [];
  return error.stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim().replace(place, (_, before: string, file: string) => `${before}${file}`));
}

/** `at save (C:\\Users\\Jane Doe\\main.js:1:2)` or `at file:///home/jane/main.js:1:2`: what stands before the path, and its last part. */
const place = /^(at (?:.*?\()?).*[/\\]([^/\\]+)$/;
