import type { ComposedPack } from './compose/compose-pack';
import type { PackStamps } from './compose/pack-contents';
import type { PreparedAttachment } from './inspect/prepared-attachment';
import { printOnce, printPapers, type PrintPapers, type SectionPages } from './print-papers';
import type { PackEngine } from './worker/pack-engine';

/** A generated section of the pack that the contents page links to. */
export interface PaperSection {
  /** Its id on the printed page. */
  readonly id: string;
  /** Its bookmark: 'Checklist and dates'. */
  readonly title: string;
  /** Before the page number at the foot of its pages: 'Paper 1: Checklist and dates'; empty for none. */
  readonly stamp: string;
  /** Pages are numbered from 1 again from here on. */
  readonly startsAnew?: boolean;
}

/** The sheet of an attachment: its divider, or the page in its place. */
export interface AppendixSection extends PaperSection {
  readonly attachment: PreparedAttachment;
}

export interface PackJob {
  /** The document's title, shown by readers. */
  readonly title: string;
  readonly stamps: PackStamps;
  /** Whether the first page names what lies where. */
  readonly hasContents: boolean;
  /** In their order; the contents page itself is not among them. */
  readonly papers: readonly PaperSection[];
  /** In the order of the pack. */
  readonly appendices: readonly AppendixSection[];
  /** Prints contents page if there is one, papers and one sheet per appendix. */
  readonly print: PrintPapers;
}

export interface PackStep {
  readonly step: 'printing' | 'composing';
  readonly done: number;
  readonly of: number;
}

export interface MakeOptions {
  readonly signal?: AbortSignal;
  /** Where the sections of the pack made before began. */
  readonly guess?: SectionPages;
  readonly onStep?: (step: PackStep) => void;
}

/** The first page of the papers: it has no link to itself, so it is not located but known. */
const contentsSection = { id: 'pack-contents', title: 'Contents', stamp: '', page: 0 } as const;

/**
 * Makes the pack: prints the papers with right page numbers, and puts every printable attachment behind its divider.
 * @throws the signal's reason when it is given up; Error when a page would be lost
 */
export async function makePack(
  job: PackJob,
  engine: PackEngine,
  { signal, guess, onStep }: MakeOptions = {},
): Promise<ComposedPack> {
  const sections = [...job.papers, ...job.appendices];
  const attachments = job.appendices.flatMap(({ id, stamp, attachment: { content } }) =>
    content.printable ? [{ sectionId: id, label: stamp, pdf: content.pdf, pages: content.pages }] : [],
  );
  onStep?.({ step: 'printing', done: 0, of: 1 });
  const ids = sections.map(({ id }) => id);
  const printed = job.hasContents
    ? await printPapers(ids, attachments, job.print, engine, { signal, guess })
    : await printOnce(ids, job.print, engine, signal);
  onStep?.({ step: 'printing', done: 1, of: 1 });
  const pageOf = new Map(printed.sections.map(({ id, page }) => [id, page]));
  const located = sections.map(({ attachment: _, ...section }: PaperSection & { attachment?: unknown }) => ({
    ...section,
    page: pageOf.get(section.id) ?? 0,
  }));
  return engine.compose(
    {
      papers: printed.papers,
      sections: job.hasContents ? [contentsSection, ...located] : located,
      attachments,
      stamps: job.stamps,
      title: job.title,
    },
    signal,
    (done, of) => onStep?.({ step: 'composing', done, of }),
  );
}
