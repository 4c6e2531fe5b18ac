/** 'Maya Chen' -> 'MC', 'Zoë O’Brien-Tate' -> 'ZO'. At most three letters. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => [...word].find((letter) => /\p{L}/u.test(letter)) ?? '')
    .join('')
    .slice(0, 3)
    .toLocaleUpperCase('en-GB');
}
