/** Ends of words that a line break may have cut off: 'communica-' and 'tion' are one word, 'three-' and 'part' are two. */
const wordEnds =
  /^(?:tion|tions|sion|sions|ment|ments|ing|ings|ly|ness|able|ible|ity|ed|er|ers|al|ally|ance|ence|ent|ive|ous|ful|ated?|ating|ation|cation|tional|cally)\b/;

/**
 * Two lines of one paragraph as one. A word that the line break cut is put together again; a true hyphen stays ('three-part').
 * `whole` is the text around, in which the same word may stand uncut.
 */
export function joinLines(before: string, after: string, whole = ''): string {
  if (before === '' || after === '') return before + after;
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  const cut = /(\p{L}+)-$/u.exec(before);
  const rest = /^\p{Ll}\p{L}*/u.exec(after)?.[0];
  if (cut?.[1] === undefined || rest === undefined) return `${before} ${after}`;
  const isOneWord = wordEnds.test(rest) || hasWord(whole, `${cut[1]}${rest}`);
  return (isOneWord ? before.slice(0, -1) : before) + after;
}

function hasWord(text: string, word: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word.toLowerCase());
}
