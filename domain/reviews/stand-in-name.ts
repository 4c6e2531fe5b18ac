/**
 * Whether a name is a person's and not a post that stands in for somebody unknown: 'SEN officer', 'Health care professional'. A post
 * ends in a word with a small first letter.
 */
export function isPersonsName(name: string): boolean {
  return !/\s\p{Ll}\S*$/u.test(name);
}

/** The name to print where somebody signs; null, so that it is written in by hand, for nobody and for a post that stands in for somebody. */
export function signingName(name: string | null): string | null {
  return name !== null && isPersonsName(name) ? name : null;
}
