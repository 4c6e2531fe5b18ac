import type { ReviewPackData } from '../reviews/pack-data';

/** The generated part of a review pack: contents, the school's papers, and a divider before each appendix. */
export interface ReviewPackPaper {
  readonly paper: 'review-pack';
  readonly data: ReviewPackData;
  /** The school's logo as a data: URL. */
  readonly logo: string | null;
  readonly contents: readonly ContentsEntry[];
  readonly appendices: readonly AppendixSheet[];
}

/** A line of the contents page. */
export interface ContentsEntry {
  /** The id of the section on the page, `paper-r0`, `appendix-3`. */
  readonly id: string;
  /** 'Paper 1', 'Appendix 3'. */
  readonly label: string;
  readonly title: string;
  /** 'Dr Q Hallowday, 14 October 2026', or empty. */
  readonly detail: string;
  /** Page of the pack, from 1; null while the pages are being counted. */
  readonly page: number | null;
}

/** The divider page before an attachment. */
export interface AppendixSheet {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly details: readonly { readonly label: string; readonly value: string }[];
  /** Set when the attachment cannot be printed: the divider then stands in its place and says so. */
  readonly placeholder: { readonly reason: string; readonly advice: string } | null;
}

/** The papers that the program writes itself, in their order in the pack. */
export const packPapers = [
  { id: 'paper-dates', title: 'Checklist and dates' },
  { id: 'paper-school-report', title: 'School report' },
  { id: 'paper-schedule', title: 'Schedule of reports' },
] as const;

export type PackPaperId = (typeof packPapers)[number]['id'];

/** The id of an appendix's divider page. */
export function appendixId(number: number): string {
  return `appendix-${number}`;
}
