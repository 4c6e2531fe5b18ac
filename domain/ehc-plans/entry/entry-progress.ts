import { tidy } from '../../common/text';
import { itemsInPlan } from '../compare/items-in-plan';
import type { PlanView } from '../plan-view';
import { sections, type SectionLetter } from '../sections';
import { type EntryDraft, hasItems, isBlank } from './draft';

/** How far a section has come: typed and not yet saved, in the plan, or neither. */
export type SectionProgress = 'typed' | 'inPlan' | 'empty';

export function progressOf(view: PlanView, draft: EntryDraft, letter: SectionLetter): SectionProgress {
  const typed = draft[letter];
  if (typed && !isBlank(typed)) return 'typed';
  const isThere = hasItems(letter)
    ? itemsInPlan(view, letter).length > 0
    : view.texts.some((text) => text.letter === letter && tidy(text.text) !== '');
  return isThere ? 'inPlan' : 'empty';
}

/** Where one begins: at what was typed last, else at the first section that is empty. */
export function firstSection(view: PlanView, draft: EntryDraft): SectionLetter {
  const find = (progress: SectionProgress) =>
    sections.find(({ letter }) => progressOf(view, draft, letter) === progress)?.letter;
  return find('typed') ?? find('empty') ?? 'A';
}

/** The section after this one, in the order of the plan; null after the last. */
export function sectionAfter(letter: SectionLetter): SectionLetter | null {
  return sections[sections.findIndex((section) => section.letter === letter) + 1]?.letter ?? null;
}
