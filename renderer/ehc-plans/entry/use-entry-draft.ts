import { useMemo } from 'react';
import {
  draftFrom,
  type EntryDraft,
  keptDraft,
  type SectionDraft,
} from '../../../domain/ehc-plans/entry/draft';
import type { SectionLetter } from '../../../domain/ehc-plans/sections';
import { saved, useKeep } from '../../app/calls';
import type { SaveState } from '../../ui/autosave';
import { useAutosave } from '../../ui/use-autosave';

/** A pause in typing, in milliseconds, after which the draft is kept: it is rewritten as a whole each time. */
const pause = 3000;

export interface EntryDraftView {
  readonly draft: EntryDraft;
  readonly state: SaveState;
  readonly change: (letter: SectionLetter, section: SectionDraft) => void;
  /** Puts several sections in at once. */
  readonly put: (sections: EntryDraft) => void;
}

/** What is typed and not yet saved, kept in the vault by itself: leaving the screen, a lock or a flat battery loses nothing. */
export function useEntryDraft(planId: string, recorded: string): EntryDraftView {
  const keep = useKeep('ehcPlans', 'keepEntryDraft', 'entryDraft');
  const { shown, state, type } = useAutosave(recorded, (draft) => saved(keep({ planId, draft })), pause);
  const draft = useMemo(() => draftFrom(shown), [shown]);
  return {
    draft,
    state,
    change: (letter, section) => type(keptDraft({ ...draft, [letter]: section })),
    put: (sections) => type(keptDraft({ ...draft, ...sections })),
  };
}
