import type { NameMatcher } from './name-matcher';

/** Stands where something was taken out. */
export const removedMark = '[removed]';

/** The text without the names that are taken out. */
export function redactText(text: string, matcher: NameMatcher): string {
  let redacted = '';
  let from = 0;
  for (const match of matcher.find(text)) {
    if (!match.target.isRemoved) continue;
    redacted += text.slice(from, match.from) + removedMark;
    from = match.to;
  }
  return redacted + text.slice(from);
}

/** The names that are to be taken out and still stand in a text, as written. */
export function leftIn(text: string, matcher: NameMatcher): readonly string[] {
  return matcher
    .find(text)
    .filter(({ target }) => target.isRemoved)
    .map(({ from, to }) => text.slice(from, to));
}
