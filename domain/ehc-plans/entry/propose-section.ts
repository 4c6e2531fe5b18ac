import { withOneAside } from './one-aside';
import { areaOf } from './read-area';
import { proposeAdvice } from './propose-advice';
import { type ItemSection, proposeItem } from './propose-item';
import { blankProposal, type Proposal } from './proposal';
import { type SectionPiece, splitItems } from './split-items';

/** The sections that hold items: needs, outcomes, provision, advice. */
export type SectionWithItems = ItemSection | 'K';

/** The text of a section as items to be looked at: split by its numbering, each understood as far as it is certain. */
export function proposeSection(letter: SectionWithItems, text: string): readonly Proposal[] {
  if (letter === 'K') return proposeAdvice(text);
  const pieces = splitItems(letter, text);
  const beginsAgain = hasRepeats(pieces);
  let area: Proposal['area'] = null;
  let count = 0;
  const proposals = pieces.map((piece) => {
    area = piece.kind === 'aside' ? areaOf(piece.text) : area;
    if (piece.kind !== 'item') return besideItems(letter, piece);
    count += 1;
    const proposal = proposeItem(letter, piece.text);
    return {
      ...proposal,
      area: proposal.area ?? (hasArea(letter) ? area : null),
      ref: refOf(letter, piece, beginsAgain ? [count] : null),
    };
  });
  return withOneAside(proposals);
}

/** Bullets beside the numbered items of section F are what holds for the whole day; everything else is left out until the user says so. */
function besideItems(letter: ItemSection, { kind, text }: SectionPiece): Proposal {
  return { ...blankProposal, use: kind === 'bullet' && letter === 'F' ? 'wholeDay' : 'leftOut', text };
}

function hasArea(letter: ItemSection): boolean {
  return letter === 'B' || letter === 'E';
}

function refOf(letter: ItemSection, { place }: SectionPiece, counted: readonly number[] | null): string {
  const numbers = counted ?? place;
  if (numbers === null || place === null) return '';
  return `${letter}${/\d$/.test(letter) ? '.' : ''}${numbers.join('.')}`;
}

/** Numbers that begin again below each heading would give two items one reference. */
function hasRepeats(pieces: readonly SectionPiece[]): boolean {
  const places = pieces.flatMap(({ place }) => (place === null ? [] : [place.join('.')]));
  return new Set(places).size !== places.length;
}
