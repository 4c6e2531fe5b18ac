import { z } from 'zod';
import { idSchema } from '../../common/ids';
import { countOf, listInWords } from '../../common/text';
import { type FieldProblem, fail, ok, type Result } from '../../common/result';
import { ehcAdviceSchema, ehcNeedSchema, ehcOutcomeSchema, ehcProvisionSchema } from '../model';

const text = z.string().max(20_000, 'This can have at most 20,000 characters.');
const textOrNull = text.nullable();
const figure = z.number().nullable();
const refs = z.array(z.string().max(20)).max(100);

/** An item as it comes from the quick entry. Its values are checked by the plan's own schemas (checkEntry). */
export const entryItemSchema = z.object({
  ref: z.string().max(40),
  /** Whether an item with this reference, which is in the plan already, is to be replaced. */
  replaces: z.boolean(),
  text,
  title: textOrNull,
  area: textOrNull,
  strengths: textOrNull,
  step: textOrNull,
  measure: textOrNull,
  byDate: textOrNull,
  who: textOrNull,
  ratio: textOrNull,
  minutesPerSession: figure,
  sessionsPerWeek: figure,
  sessionsPerYear: figure,
  weeksPerYear: figure,
  place: textOrNull,
  note: textOrNull,
  author: textOrNull,
  datedOn: textOrNull,
  needRefs: refs,
  outcomeRefs: refs,
});
export type EntryItem = z.output<typeof entryItemSchema>;

const letters = ['B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'K'] as const;

/** The items of one section, saved in one change. */
export const sectionEntrySchema = z.object({
  planId: idSchema,
  letter: z.enum(letters, { error: 'Choose a section.' }),
  items: z.array(entryItemSchema).max(300, 'A section can have at most 300 items.'),
  /** Arrangements for the whole day (section F), added to those that are there. */
  wholeDay: z.array(z.string().max(2000, 'An arrangement can have at most 2,000 characters.')).max(200),
});
export type SectionEntry = z.output<typeof sectionEntrySchema>;

/** What became of the items. */
export interface SectionSaved {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  /** In the plan already, and left as they were. */
  readonly kept: readonly string[];
  /** Needs and outcomes that items name, but that are not in the plan. */
  readonly unknownRefs: readonly string[];
}

/** The fields of an item as they are kept, without its links. */
export type EntryValues = Readonly<Record<string, string | number | null>>;

/** The item's values checked by the schema of its kind; `letter` and `section` are among them. Problems name fields of the entry. */
export function checkEntry(letter: SectionEntry['letter'], item: EntryItem): Result<EntryValues> {
  const { schema, raw } = rawValues(letter, item);
  const checked = schema.safeParse(raw);
  if (checked.success) return ok(checked.data);
  const fields: readonly FieldProblem[] = checked.error.issues.map(({ path, message }) => ({
    field: entryNames[path.join('.')] ?? path.join('.'),
    message,
  }));
  return fail('invalid', fields[0]?.message ?? 'This cannot be saved.', { fields });
}

/** Names that differ between the plan and the entry, whose main words are always `text`, and whose number is always `ref`. */
const entryNames: Readonly<Record<string, string>> = { what: 'text', number: 'ref' };

function rawValues(
  letter: SectionEntry['letter'],
  item: EntryItem,
): { schema: z.ZodType<EntryValues>; raw: unknown } {
  switch (letter) {
    case 'B':
    case 'C':
    case 'D':
      return { schema: ehcNeedSchema, raw: { ...item, letter } };
    case 'E':
      return { schema: ehcOutcomeSchema.omit({ needRefs: true }), raw: item };
    case 'K':
      return { schema: ehcAdviceSchema, raw: { ...item, number: item.ref, title: item.text } };
    default:
      return {
        schema: ehcProvisionSchema.omit({ needRefs: true, outcomeRefs: true }),
        raw: { ...item, section: letter, what: item.text },
      };
  }
}

const nouns: Readonly<Record<SectionEntry['letter'], readonly [one: string, many: string]>> = {
  B: ['need', 'needs'],
  C: ['need', 'needs'],
  D: ['need', 'needs'],
  E: ['outcome', 'outcomes'],
  F: ['provision', 'provisions'],
  G: ['provision', 'provisions'],
  H1: ['provision', 'provisions'],
  H2: ['provision', 'provisions'],
  K: ['piece of advice', 'pieces of advice'],
};

/** 'Section E: 5 outcomes added, E1 left as it was. B9 is not in the plan and was not linked'. `wholeDay`: arrangements sent along. */
export function sectionSavedWords(
  letter: SectionEntry['letter'],
  saved: SectionSaved,
  wholeDay: number,
): string {
  const { added, replaced, kept, unknownRefs } = saved;
  const parts = [
    ...(added.length > 0 ? [`${countOf(added.length, ...nouns[letter])} added`] : []),
    ...(replaced.length > 0 ? [`${listInWords(replaced)} replaced`] : []),
    ...(kept.length > 0
      ? [`${listInWords(kept)} left as ${kept.length === 1 ? 'it was' : 'they were'}`]
      : []),
    ...(wholeDay > 0 ? [`${countOf(wholeDay, 'arrangement')} for the whole day`] : []),
  ];
  const verb = unknownRefs.length === 1 ? ['is', 'was'] : ['are', 'were'];
  const unknown =
    unknownRefs.length === 0
      ? ''
      : `. ${listInWords(unknownRefs)} ${verb[0]} not in the plan, so ${verb[1]} not linked`;
  return `Section ${letter}: ${parts.length === 0 ? 'nothing to save' : listInWords(parts)}${unknown}`;
}
