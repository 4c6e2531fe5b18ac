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
    pieces.filter(({ kind }) => kind !== left).map(({ kind, text }) => ({ text, changed: kind === marked }));
  return { current: without('added', 'removed'), proposed: without('removed', 'added') };
}

/** Which sections of the plan the amendments change: those to tick on the report to the local authority. */
export function sectionsToAmend(amendments: readonly PackAmendment[]): readonly SectionLetter[] {
  const named = new Set(amendments.map(({ section }) => section));
  return sections.map(({ letter }) => letter).filter((letter) => named.has(letter));
}

/** 'Section F, F4'; 'The plan' where no section is named. */
export function amendedPlace({ section, ref }: PackAmendment): string {
  return [section === null ? 'The plan' : `Section ${section}`, ref].filter(Boolean).join(', ');
}
