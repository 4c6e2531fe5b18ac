/**
 * Text as people type and paste it: spaces around it removed (ordinary, non-breaking and other Unicode spaces), letters composed
 * (NFC), so that the same name typed on two machines is the same text.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\uFEFF|\u200B/g, '')
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** Plain letters, figures and signs, single spaces between them: almost all text is so, and nothing of it needs to be made tidy. */
const alreadyTidy = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** The same on one line: every run of spaces, tabs and line ends becomes one space. For names and codes. */
export function tidyLine(text: string): string {
  if (alreadyTidy.test(text)) return text;
  return tidy(text).replace(/\s+/g, ' ');
}

/** Letters that do not fall apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŋ: 'n',
};

/**
 * Text for comparing and searching: small letters without accents, apostrophes and dashes of every kind made alike, spaces single.
 * `O’Brien-Tate` and `O'BRIEN‑TATE` fold to the same, and so do `Łukasz` and `Lukasz`.
 */
export function fold(text: string): string {
  if (alreadyTidy.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return tidyLine(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđðøıħŧßæœþŋ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[‘’ʼʹ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-');
}

/** 'a', 'a and b', 'a, b and c'. */
export function listInWords(items: readonly string[], joiner = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;
}

/** '1 pupil', '2 pupils'. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A unit as it stands behind a number: behind 1, 'steps' is 'step' and 'days of 5' is 'day of 5'. Units are written for many. */
export function unitBehind(value: number, unit: string): string {
  const [many = ''] = /^\p{L}{3,}/u.exec(unit) ?? [];
  if (value !== 1 || !/[^su]s$/.test(many)) return unit;
  const rest = unit.slice(many.length);
  if (many.endsWith('ies')) return `${many.slice(0, -3)}y${rest}`;
  return `${many.slice(0, /(?:ss|sh|ch|x)es$/.test(many) ? -2 : -1)}${rest}`;
}

/** The same words with a capital letter at the beginning; the rest stays as it is. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A message as a whole sentence: with a full stop, unless it ends in a mark of its own. */
export function asSentence(text: string): string {
  return /[.?!…]["'’”)]?$/.test(text.trimEnd()) ? text : `${text}.`;
}
