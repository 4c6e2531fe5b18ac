import { useEffect, useState } from 'react';
import type { DocumentItem } from '../../../domain/documents/model';
import { planTextOf } from '../../../domain/ehc-plans/entry/page-paragraphs';
import { type FoundSection, sectionsOf } from '../../../domain/ehc-plans/entry/plan-sections';
import { ask } from '../../app/calls';
import { pagePieces } from '../../pdf/page-pieces';

/** The text of the plan's own PDF by its sections, or why there is none. */
export type PlanTextState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly sections: readonly FoundSection[] }
  | { readonly kind: 'no-text'; readonly why: string };

const scan =
  'This PDF is a picture of the plan: it has no text that can be taken. Type the text, or paste it from another copy.';
const strange =
  'This PDF has no headings such as “Section E”. Select the text of a section there, copy it and paste it below.';

/** Reads the text of a PDF once it is chosen; nothing is written anywhere. */
export function usePlanText(document: DocumentItem | null): PlanTextState {
  const [state, setState] = useState<{ readonly id: string; readonly text: PlanTextState } | null>(null);
  const id = document?.id ?? null;
  useEffect(() => {
    if (id === null) return;
    let isGone = false;
    void readText(id).then((text) => {
      if (!isGone) setState({ id, text });
    });
    return () => {
      isGone = true;
    };
  }, [id]);
  if (id === null) return { kind: 'none' };
  return state?.id === id ? state.text : { kind: 'reading' };
}

async function readText(id: string): Promise<PlanTextState> {
  const content = await ask('documents', 'contents', { id });
  if (!content.ok) return { kind: 'no-text', why: content.problem.message };
  try {
    const { paragraphs } = planTextOf(await pagePieces(content.value.bytes, content.value.password));
    if (paragraphs.length === 0) return { kind: 'no-text', why: scan };
    const sections = sectionsOf(paragraphs);
    return sections.length === 0 ? { kind: 'no-text', why: strange } : { kind: 'read', sections };
  } catch {
    return { kind: 'no-text', why: 'The text of this PDF cannot be read. Type or paste the text instead.' };
  }
}
