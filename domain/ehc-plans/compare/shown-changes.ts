import { formatDate } from '../../common/date-words';
import { planStatuses } from '../model';
import type { PlanVersion } from '../plan-view';
import { type SectionLetter, sections } from '../sections';
import type { ChangeKind, FieldChange, ItemChange } from './compare-items';
import type { PlanComparison } from './compare-plans';

/** What is shown of a comparison, on the screen and on paper. */
export interface ShownChanges {
  readonly facts: readonly FieldChange[];
  readonly sections: readonly ShownSection[];
}

export interface ShownSection {
  readonly letter: SectionLetter;
  /** 'F. Special educational provision': its letter with its exact name. */
  readonly title: string;
  /** Said in place of changes. */
  readonly remark: string | null;
  readonly items: readonly ItemChange[];
  readonly texts: readonly FieldChange[];
}

/** In a word, what became of an item. */
export const changeWords: Readonly<Record<ChangeKind, string>> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  renumbered: 'Renumbered',
  same: 'The same',
};

/** @param isWhole also what did not change */
export function shownChanges(comparison: PlanComparison, isWhole: boolean): ShownChanges {
  const isShown = ({ isChanged }: { readonly isChanged: boolean }) => isWhole || isChanged;
  return {
    facts: comparison.facts.filter(isShown),
    sections: comparison.sections.filter(isShown).map(({ letter, isChanged, items, texts }) => ({
      letter,
      title: `${letter}. ${sections.find((section) => section.letter === letter)?.name ?? ''}`,
      remark: isChanged ? null : sameWords(items.length + texts.length),
      items: items
        .filter(({ kind }) => isWhole || kind !== 'same')
        .map((item) => ({ ...item, fields: fieldsOf(item, isWhole) })),
      texts: texts.filter(isShown),
    })),
  };
}

function sameWords(count: number): string {
  return count === 0 ? 'Empty in both versions.' : 'The same in both versions.';
}

/** Of a changed item its own words always, so that one knows which it is; the rest where it changed. */
function fieldsOf({ kind, fields }: ItemChange, isWhole: boolean): readonly FieldChange[] {
  if (isWhole || kind === 'added' || kind === 'removed') return fields;
  return fields.filter(({ isChanged }, index) => isChanged || index === 0);
}

/** 'version 2 (final, 15 April 2026)'. */
export function versionWords({
  version,
  status,
  issuedOn,
}: Pick<PlanVersion, 'version' | 'status' | 'issuedOn'>): string {
  const name = planStatuses.find(({ code }) => code === status)?.name ?? status;
  return `version ${version} (${name.toLowerCase()}, ${formatDate(issuedOn)})`;
}
