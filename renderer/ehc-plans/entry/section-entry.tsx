import { useEffect, useRef } from 'react';
import {
  blankSection,
  draftOf,
  hasItems,
  isBlank,
  type SectionDraft,
} from '../../../domain/ehc-plans/entry/draft';
import { sectionAfter } from '../../../domain/ehc-plans/entry/entry-progress';
import { draftsOf, sectionsToTake } from '../../../domain/ehc-plans/entry/take-sections';
import type { FoundSection } from '../../../domain/ehc-plans/entry/plan-sections';
import type { PlanPage } from '../../../domain/ehc-plans/plan-view';
import { type SectionLetter, sections } from '../../../domain/ehc-plans/sections';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { Kbd } from '../../ui/kbd';
import styles from './entry.module.css';
import { ItemsEntry } from './items-entry';
import { SectionSource } from './section-source';
import { TextsEntry } from './texts-entry';
import type { EntryDraftView } from './use-entry-draft';
import type { PlanTextState } from './use-plan-text';
import { type SavedSection, useSaveSection } from './use-save-section';

interface SectionEntryProps {
  readonly page: PlanPage;
  readonly letter: SectionLetter;
  readonly entry: EntryDraftView;
  readonly text: PlanTextState;
  /** The section in the plan's own PDF, where it was found. */
  readonly found: FoundSection | undefined;
  readonly onGo: (letter: SectionLetter) => void;
  readonly onSaved: (saved: SavedSection) => void;
}

/** One section: its text on top, the items that it was split into below, and the way to the next. */
export function SectionEntry({ page, letter, entry, text, found, onGo, onSaved }: SectionEntryProps) {
  const section = entry.draft[letter] ?? blankSection;
  const change = (next: SectionDraft) => entry.change(letter, next);
  const next = sectionAfter(letter);
  const goOn = (saved: SavedSection) => {
    change(blankSection);
    onSaved(saved);
    if (next !== null) onGo(next);
  };
  const saving = useSaveSection(page.plan.id, letter, section, goOn);
  const name = sections.find((item) => item.letter === letter)?.name ?? '';
  const heading = useRef<HTMLHeadingElement>(null);
  // Each section is a screen of its own for who listens: its heading is where one begins.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  /** Several sections at once: this one anew, of the others those that are empty. One then goes through them in their order. */
  const take = (taken: readonly FoundSection[]) => {
    const free = sectionsToTake(taken, page, { ...entry.draft, [letter]: blankSection });
    if (free.length === 0) return;
    entry.put({ [letter]: blankSection, ...draftsOf(free) });
    const first = free[0]?.letter;
    if (first !== undefined && first !== letter) onGo(first);
    // The button that was pressed is gone.
    else heading.current?.focus({ preventScroll: true });
  };
  const hasText = !isBlank({ ...section, text: '' });
  return (
    <section className={styles['entry']} aria-labelledby="entry-heading">
      <h2 id="entry-heading" ref={heading} tabIndex={-1}>
        {letter}. {name}
      </h2>
      <SectionSource
        letter={letter}
        text={text}
        found={found}
        value={section.text}
        isSplit={hasText}
        onType={(typed) => change({ ...section, text: typed })}
        onSplit={(typed) => change(draftOf(letter, typed))}
        rest={text.kind === 'read' ? sectionsToTake(text.sections, page, entry.draft) : []}
        onTake={take}
      />
      {hasItems(letter) ? (
        <ItemsEntry page={page} letter={letter} section={section} faults={saving.faults} onChange={change} />
      ) : (
        <TextsEntry page={page} letter={letter} section={section} onChange={change} />
      )}
      {saving.problem !== null && (
        <Callout tone="danger" heading="Not saved" level={3} isAnswer>
          <p>{saving.problem}</p>
        </Callout>
      )}
      <div className={styles['actions']}>
        {hasText ? (
          <Button kind="primary" isMain isPending={saving.isSaving} onPress={saving.save}>
            {next === null ? 'Save' : `Save and go to section ${next}`}
          </Button>
        ) : (
          next !== null && <Button onPress={() => onGo(next)}>Go to section {next}</Button>
        )}
        {hasText && (
          <span className={styles['soft']}>
            or <Kbd>Ctrl+Enter</Kbd>
          </span>
        )}
      </div>
      <p className={styles['soft']} role="status">
        {entry.state.kind === 'failed'
          ? `What you typed is not kept yet: ${entry.state.message}`
          : 'What you type stays in the vault until you save or remove it, even if you leave or lock the program.'}
      </p>
    </section>
  );
}
