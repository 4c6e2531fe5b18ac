import { fold } from '../common/text';

/** A place in a text, in UTF-16 units: from `start` to before `end`. */
export interface TextHit {
  readonly start: number;
  readonly end: number;
}

/** A text made ready for searching, once for many searches. */
export interface SearchableText {
  readonly text: string;
  readonly folded: string;
  /** Where in the text each unit of `folded` came from. */
  readonly places: readonly number[];
}

/** More hits than this in one text help nobody. */
const mostHits = 2000;

/** Makes a text ready: small letters without accents, any run of spaces and line ends one space. */
export function searchable(text: string): SearchableText {
  const places: number[] = [];
  const parts: string[] = [];
  let place = 0;
  let isAfterSpace = false;
  for (const letter of text) {
    const isSpace = letter.trim() === '';
    const plain = isSpace ? (isAfterSpace ? '' : ' ') : foldLetter(letter);
    places.push(...Array<number>(plain.length).fill(place));
    parts.push(plain);
    isAfterSpace = isSpace;
    place += letter.length;
  }
  return { text, folded: parts.join(''), places };
}

/** Most letters are plain ones, and a report has hundreds of thousands. */
function foldLetter(letter: string): string {
  return letter.charCodeAt(0) < 128 ? letter.toLowerCase() : fold(letter);
}

/**
 * Every place of a text where the words stand: capital and small letters, accents and kinds of apostrophe are alike, and any run of
 * spaces and line ends counts as one space, so that a phrase is found across the end of a line. Blank words are found nowhere.
 */
export function findInText({ text, folded, places }: SearchableText, words: string): readonly TextHit[] {
  const wanted = searchable(words).folded.trim();
  if (wanted === '') return [];
  const hits: TextHit[] = [];
  let from = folded.indexOf(wanted);
  while (from >= 0 && hits.length < mostHits) {
    const last = from + wanted.length - 1;
    const start = places[from] ?? 0;
    const lastPlace = places[last] ?? start;
    hits.push({ start, end: lastPlace + unitsAt(text, lastPlace) });
    from = folded.indexOf(wanted, last + 1);
  }
  return hits;
}

function unitsAt(text: string, place: number): number {
  return (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
}
