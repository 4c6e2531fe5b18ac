import type { SectionLetter } from '../sections';
import { labelAt } from './labels';
import { bulletAt, comesAfter, type Marker, numberAt, refAt } from './markers';
import { headingOf } from './plan-sections';
import { paragraphsOf } from './unwrap';

/** A piece of a section. Markers and texts of all pieces in a row give back every word of the section. */
export interface SectionPiece {
  /** 'item': one of the section's own. 'bullet': a bullet beside numbered items. 'aside': headings, introductions, summaries. */
  readonly kind: 'item' | 'bullet' | 'aside';
  /** As written: 'E1.', '2)', '•'; empty where the text has none. */
  readonly marker: string;
  /** Its number in the text, for the reference: [2], [1, 3]; null where the text gives none. */
  readonly place: readonly number[] | null;
  /** Paragraphs, each on a line. */
  readonly text: string;
}

/** How a text numbers its items. */
type Numbering = 'reference' | 'figure' | 'letter' | 'bullet' | 'none';

/** Splits the text of a section into its items by its numbering: references (E1, F2.), else figures, letters or bullets, else paragraphs. */
export function splitItems(letter: SectionLetter, text: string): readonly SectionPiece[] {
  const paragraphs = paragraphsOf(text.replace(/\r\n?/g, '\n'));
  const numbering = numberingOf(letter, paragraphs);
  const pieces: SectionPiece[] = [];
  let latest: readonly number[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const marker = itemMarker(numbering, letter, paragraph, latest, paragraphs[index - 1]);
    const last = pieces.at(-1);
    if (marker) {
      latest = marker.place;
      pieces.push({
        kind: 'item',
        marker: marker.written,
        place: marker.place.length > 0 ? marker.place : null,
        text: marker.rest,
      });
    } else if (numbering === 'none') pieces.push(plainPiece(paragraph));
    else if (!last || isHeading(paragraph, last)) pieces.push(aside(paragraph));
    else if (last.kind === 'item' || bulletAt(paragraph) === null)
      pieces[pieces.length - 1] = added(last, paragraph);
    else pieces.push(bulletPiece(paragraph));
  }
  return pieces;
}

function numberingOf(letter: SectionLetter, paragraphs: readonly string[]): Numbering {
  if (paragraphs.some((paragraph) => refAt(paragraph, letter) !== null)) return 'reference';
  const first = (kind: 'figure' | 'letter') =>
    paragraphs.some((paragraph) => numberAt(paragraph, kind)?.place[0] === 1);
  if (first('figure')) return 'figure';
  if (first('letter')) return 'letter';
  return paragraphs.some((paragraph) => bulletAt(paragraph) !== null) ? 'bullet' : 'none';
}

/** The marker of a new item; what only looks like one (a reference within a sentence, a number out of its order) is none. */
function itemMarker(
  numbering: Numbering,
  letter: SectionLetter,
  paragraph: string,
  latest: readonly number[],
  before: string | undefined,
): Marker | null {
  if (numbering === 'bullet') return bulletAt(paragraph);
  if (numbering === 'reference') {
    const marker = refAt(paragraph, letter);
    return marker && comesAfter(marker.place, latest) && !isMidSentence(marker, before) ? marker : null;
  }
  if (numbering === 'none') return null;
  const marker = numberAt(paragraph, numbering);
  return marker && isNext(marker.place[0] ?? 0, latest[0] ?? 0) ? marker : null;
}

/** Numbers go up by one, or begin again below the next heading. */
function isNext(number: number, latest: number): boolean {
  return number === latest + 1 || (number === 1 && latest > 1);
}

/** 'F2 and F3 take place in class': the sentence before has not ended, and this goes on in small letters. */
function isMidSentence({ written, rest }: Marker, before: string | undefined): boolean {
  if (/[.):–-]$/.test(written) || !/^\p{Ll}/u.test(rest)) return false;
  return (
    /^(?:and|or|to|above|below|is|are|will|has|have|should|for)\b/.test(rest) ||
    !/[.!?:;]$/.test(before ?? '.')
  );
}

/** A few words without a full stop, after an item that has words already: 'Review of provision'. */
function isHeading(paragraph: string, last: SectionPiece): boolean {
  return (
    paragraph.length <= 70 &&
    last.text !== '' &&
    /^\p{Lu}/u.test(paragraph) &&
    !/[.,;:?!”"’]$/.test(paragraph) &&
    !paragraph.includes('|') &&
    labelAt(paragraph) === null
  );
}

function plainPiece(paragraph: string): SectionPiece {
  return headingOf(paragraph) === null
    ? { kind: 'item', marker: '', place: null, text: paragraph }
    : aside(paragraph);
}

function aside(text: string): SectionPiece {
  return { kind: 'aside', marker: '', place: null, text };
}

function bulletPiece(paragraph: string): SectionPiece {
  const marker = bulletAt(paragraph);
  return { kind: 'bullet', marker: marker?.written ?? '', place: null, text: marker?.rest ?? paragraph };
}

function added(piece: SectionPiece, paragraph: string): SectionPiece {
  return { ...piece, text: piece.text === '' ? paragraph : `${piece.text}\n${paragraph}` };
}
