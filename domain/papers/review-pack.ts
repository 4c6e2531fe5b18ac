import type { ReviewPackData } from '../reviews/pack-data';
import type { PaperSheet } from './papers';

/** The generated part of a pack: contents, the papers, and a divider before each appendix. */
export interface ReviewPackPaper {
  readonly paper: 'review-pack';
  readonly data: ReviewPackData;
  /** The school's logo as a data: URL. */
  readonly logo: string | null;
  /** Null for papers without a contents page: a single paper, letters. */
  readonly contents: readonly ContentsEntry[] | null;
  /** 'Papers for the annual review': the title of the contents page. */
  readonly title: string;
  /** In their printed order. */
  readonly sheets: readonly PaperSheet[];
  /** Larger letters throughout, for readers with low vision. */
  readonly isLarge: boolean;
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

/** The id of an appendix's divider page. */
export function appendixId(number: number): string {
  return `appendix-${number}`;
}
