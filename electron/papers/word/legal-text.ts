/** What XML 1.0 cannot carry at all, not even escaped: control characters, halves of letters, two non-characters. */
const illegal = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text that a Word file can hold: line ends as \n, and nothing that would make the file unreadable. The library escapes the rest. */
export function legalText(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(illegal, '');
}
