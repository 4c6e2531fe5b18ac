import { z } from 'zod';
import { tidy } from '../../common/text';
import { sections, type SectionLetter } from '../sections';
import { entryItemSchema } from './entry-model';
import type { Proposal } from './proposal';
import { proposeSection, type SectionWithItems } from './propose-section';
import { proposeTexts, type TextProposal } from './propose-texts';

/** A proposal on the screen, with what the user decided about it. */
export interface DraftItem extends Proposal {
  /** Tells it from the others of its section for as long as it is there. */
  readonly key: number;
  /** Whether it replaces what is in the plan under its reference. */
  readonly replaces: boolean;
}

/** What is typed for one section and not yet saved. */
export interface SectionDraft {
  readonly text: string;
  readonly items: readonly DraftItem[];
  readonly texts: readonly TextProposal[];
}

/** What is typed into the quick entry of a plan, by section. */
export type EntryDraft = Readonly<Partial<Record<SectionLetter, SectionDraft>>>;

export const blankSection: SectionDraft = { text: '', items: [], texts: [] };

const itemSchema = entryItemSchema.omit({ area: true }).extend({
  key: z.number(),
  use: z.enum(['item', 'wholeDay', 'leftOut']),
  area: z.enum(['CI', 'CL', 'SEMH', 'SP']).nullable(),
  readFrom: z.array(z.string()).default([]),
});
const draftSchema = z.partialRecord(
  z.enum(sections.map(({ letter }) => letter) as [SectionLetter, ...SectionLetter[]]),
  z.object({
    text: z.string(),
    items: z.array(itemSchema),
    texts: z.array(z.object({ part: z.string(), text: z.string() })),
  }),
);

/** Reads a draft as it was kept; nothing where there is none, or another version of the program kept it in another form. */
export function draftFrom(kept: string): EntryDraft {
  if (kept === '') return {};
  try {
    const parsed = draftSchema.safeParse(JSON.parse(kept));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** A draft to be kept; empty when nothing is typed. */
export function keptDraft(draft: EntryDraft): string {
  const typed = Object.entries(draft).filter(([, section]) => !isBlank(section));
  return typed.length === 0 ? '' : JSON.stringify(Object.fromEntries(typed));
}

export function isBlank({ text, items, texts }: SectionDraft): boolean {
  return tidy(text) === '' && items.length === 0 && texts.every((part) => tidy(part.text) === '');
}

/** A text of a section split into its items, or for sections A, I and J into their parts. */
export function draftOf(letter: SectionLetter, text: string): SectionDraft {
  if (letter === 'A' || letter === 'I' || letter === 'J')
    return { text, items: [], texts: proposeTexts(letter, text) };
  const items = proposeSection(letter, text).map((proposal, key) => ({ ...proposal, key, replaces: false }));
  return { text, items, texts: [] };
}

/** The sections whose items are entered; A, I and J are plain text. */
export function hasItems(letter: SectionLetter): letter is SectionWithItems {
  return letter !== 'A' && letter !== 'I' && letter !== 'J';
}
