import { useEffect, useRef, useState } from 'react';
import { type EntryItem, sectionSavedWords } from '../../../domain/ehc-plans/entry/entry-model';
import { hasItems, isBlank, type SectionDraft } from '../../../domain/ehc-plans/entry/draft';
import type { FieldProblem, Result } from '../../../domain/common/result';
import type { SectionLetter } from '../../../domain/ehc-plans/sections';
import { useChange } from '../../app/calls';

export interface SavingSection {
  readonly save: () => void;
  readonly isSaving: boolean;
  readonly problem: string | null;
  /** What is wrong with which item: by its key, then by its field. */
  readonly faults: Faults;
}

export type Faults = ReadonlyMap<number, ReadonlyMap<string, string>>;

const noFaults: Faults = new Map();

/** What was saved last, and the change that Undo takes back. */
export interface SavedSection {
  readonly words: string;
  readonly changeId: string | null;
}

/** Saves a section in one change, by its button or Ctrl+Enter. */
export function useSaveSection(
  planId: string,
  letter: SectionLetter,
  section: SectionDraft,
  onSaved: (saved: SavedSection) => void,
): SavingSection {
  const saveItems = useChange('ehcPlans', 'saveSection');
  const saveTexts = useChange('ehcPlans', 'setTexts');
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [faults, setFaults] = useState<Faults>(noFaults);

  const run = async (): Promise<{ readonly result: Result<unknown>; readonly words: string }> => {
    if (!hasItems(letter)) {
      const texts = section.texts.filter(({ text }) => text.trim() !== '').map((text) => ({ ...text }));
      const result = await saveTexts({ planId, letter, texts });
      return { result, words: `Section ${letter} was saved` };
    }
    const wholeDay = section.items.filter(({ use }) => use === 'wholeDay').map(({ text }) => text);
    const items = section.items.filter(({ use }) => use === 'item').map(entryOf);
    const result = await saveItems({ planId, letter, items, wholeDay });
    return { result, words: result.ok ? sectionSavedWords(letter, result.value, wholeDay.length) : '' };
  };
  const save = async () => {
    if (isSaving || isBlank({ ...section, text: '' })) return;
    setSaving(true);
    const { result, words } = await run();
    setSaving(false);
    if (result.ok) {
      setProblem(null);
      setFaults(noFaults);
      onSaved({ words, changeId: result.changeId ?? null });
    } else {
      setProblem(result.problem.message);
      setFaults(faultsOf(section, result.problem.fields ?? []));
    }
  };
  useCtrlEnter(() => void save());
  return { save: () => void save(), isSaving, problem, faults };
}

function entryOf({
  key: _,
  use: __,
  readFrom: ___,
  needRefs,
  outcomeRefs,
  ...item
}: SectionDraft['items'][number]): EntryItem {
  return { ...item, needRefs: [...needRefs], outcomeRefs: [...outcomeRefs] };
}

/** `items.2.text` names the third of the items that were sent: those that are not left out. */
function faultsOf(section: SectionDraft, fields: readonly FieldProblem[]): Faults {
  const sent = section.items.filter(({ use }) => use === 'item');
  const faults = new Map<number, Map<string, string>>();
  for (const { field, message } of fields) {
    const [, index, ...name] = field.split('.');
    const item = sent[Number(index)];
    if (!item) continue;
    const own = faults.get(item.key) ?? new Map<string, string>();
    faults.set(item.key, own.set(name.join('.'), message));
  }
  return faults;
}

function useCtrlEnter(onPress: () => void): void {
  const press = useRef(onPress);
  useEffect(() => {
    press.current = onPress;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      // Before the button that has the focus takes the Enter for itself.
      event.preventDefault();
      event.stopPropagation();
      press.current();
    };
    document.addEventListener('keydown', hear, { capture: true });
    return () => document.removeEventListener('keydown', hear, { capture: true });
  }, []);
}
