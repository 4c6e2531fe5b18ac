import { type DiffPiece, diffWords } from '../common/text-diff';
import { type SectionLetter, sections } from '../ehc-plans/sections';
import type { PackAmendment } from '../reviews/record-data';

/** A wording with its stretches: `changed` ones are taken out of it, or new in it. */
export interface MarkedWording {
  readonly text: string;
  readonly changed: boolean;
}

/** What stands in the plan and what is proposed, each with what is different marked. */
export function markedWordings({ currentText, proposedText }: PackAmendment): {
  readonly current: readonly MarkedWording[];
  readonly proposed: readonly MarkedWording[];
} {
  if (currentText === null) return { current: [], proposed: [{ text: proposedText, changed: true }] };
  const pieces = diffWords(currentText, proposedText);
  const without = (left: DiffPiece['kind'], marked: DiffPiece['kind']) =>
    pieces
      .filter(({ kind }) => kind !== left)
      .flatMap(({ kind, text }) => (kind === marked ? markedWords(text) : [{ text, changed: false }]));
  return { current: without('added', 'removed'), proposed: without('removed', 'added') };
}

/** A changed stretch without the spaces around it: no line is drawn under or through an empty place. */
function markedWords(text: string): readonly MarkedWording[] {
  const words = text.trim();
  const start = text.indexOf(words);
  return [
    { text: text.slice(0, start), changed: false },
    { text: words, changed: true },
    { text: text.slice(start + words.length), changed: false },
  ].filter((piece) => piece.text !== '');
}

/** Which sections of the plan the amendments change: those to tick on the report to the local authority. */
export function sectionsToAmend(amendments: readonly PackAmendment[]): readonly SectionLetter[] {
  const named = new Set(amendments.map(({ section }) => section));
  return sections.map(({ letter }) => letter).filter((letter) => named.has(letter));
}

/** 'F4 (section F)', 'Section B'; 'The plan' where neither is named. */
export function amendedPlace({ section, ref }: PackAmendment): string {
  if (section === null) return ref ?? 'The plan';
  return ref === null ? `Section ${section}` : `${ref} (section ${section})`;
}
