import type { KeptRow } from './spec';

/** Whoever asks for the copy, as a contact of the child. */
export interface AskingContact {
  readonly name: string;
  readonly livesWith: boolean;
}

/**
 * Why a copy does not say where the child lives, a full sentence for the user; null where it does. Parents may live apart, and one may not
 * know where the other lives with the child: as in the papers of a review, the address goes only to a contact who is noted as living there.
 * @param asking the contact who asks; null for anybody else, and for somebody who is no longer a contact
 */
export function homeWithheldBecause(asking: AskingContact | null, calledName: string): string | null {
  if (asking?.livesWith === true) return null;
  const why =
    asking === null
      ? 'none of the contacts is chosen'
      : `${asking.name} is not noted as living with ${calledName}`;
  return `Where ${calledName} lives is not given in the copy, because ${why}.`;
}

/**
 * The child's address as it may stand in texts and documents: the whole, its first lines, and the postcode with its space and without. A single
 * word, such as the name of a town, is none: it would be taken out of everything.
 */
export function homePhrases(pupil: KeptRow | undefined): readonly string[] {
  const [address, postcode] = [textOf(pupil?.['address']), textOf(pupil?.['postcode'])];
  const lines = [address, firstLines(address)].filter((phrase) => /\s/.test(phrase));
  return [...new Set([...lines, postcode, postcode.replace(/\s/g, '')])].filter((phrase) => phrase !== '');
}

/** As many lines as make three words: '14 Larkspur Close', 'Flat 3 14 Larkspur Close'. */
function firstLines(address: string): string {
  let lines = '';
  for (const line of address.split(/[\n,]/)) {
    lines = `${lines} ${line.trim()}`.trim();
    if (lines.split(/\s+/).length >= 3) break;
  }
  return lines;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
