import { planPack, type LocatedSection, type PlannedAttachment } from './plan-pack';
import type { PackEngine } from './worker/pack-engine';

/** Page numbers by section id, from 1; a section that is not in it has not been counted yet. */
export type SectionPages = ReadonlyMap<string, number>;

/**
 * A draft is for counting pages: the same pages without their tags, which takes Chromium less than half as long. Only whole papers
 * become a pack.
 */
export type PrintAs = 'draft' | 'whole';

/** Prints the generated papers with these page numbers on the contents page, by Chromium. */
export type PrintPapers = (pages: SectionPages, as: PrintAs) => Promise<Uint8Array>;

export interface PrintedPapers {
  readonly papers: Uint8Array;
  readonly sections: readonly LocatedSection[];
}

/** Printing with numbers can only move a page when a number makes a line longer; it then settles with the next print. */
const mostPrints = 3;

/** Papers are printed whole at once where every number of the contents page can be guessed; a draft counts the pages otherwise. */
export function firstPrint(ids: readonly string[], guess: SectionPages): PrintAs {
  return ids.every((id) => guess.has(id)) ? 'whole' : 'draft';
}

/**
 * Prints the papers until the numbers on the contents page are right: a draft to count, once with numbers, and once more should
 * these have moved anything.
 * @param ids of the sections that the contents page names
 * @param guess numbers to begin with, from the pack made before: when they are right, printing once is enough
 * @throws Error when the numbers do not settle
 */
export async function printPapers(
  ids: readonly string[],
  attachments: readonly PlannedAttachment[],
  print: PrintPapers,
  engine: PackEngine,
  {
    signal,
    guess = new Map(),
  }: { readonly signal?: AbortSignal | undefined; readonly guess?: SectionPages | undefined } = {},
): Promise<PrintedPapers> {
  let numbers = guess;
  let as = firstPrint(ids, guess);
  for (let prints = 0; prints < mostPrints; prints++) {
    signal?.throwIfAborted();
    const papers = await print(numbers, as);
    const located = await engine.locate({ papers, ids }, signal);
    const { startOf } = planPack(located.pages, located.sections, attachments);
    const isRight = ids.every((id) => startOf.get(id) === numbers.get(id));
    if (isRight && as === 'whole') return { papers, sections: located.sections };
    numbers = startOf;
    as = 'whole';
  }
  throw new Error('The page numbers of the contents page do not settle');
}

/** Prints papers that have no contents page: there is no number to settle. */
export async function printOnce(
  ids: readonly string[],
  print: PrintPapers,
  engine: PackEngine,
  signal?: AbortSignal,
): Promise<PrintedPapers> {
  signal?.throwIfAborted();
  const papers = await print(new Map(), 'whole');
  const { sections } = await engine.locate({ papers, ids }, signal);
  return { papers, sections };
}
