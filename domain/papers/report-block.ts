import type { MarkedWording } from './amended-wording';

/** A short fact with its label; null leaves room to write. */
export interface ReportFact {
  readonly label: string;
  readonly value: string | null;
}

/** A part of a written report, as a word processor lays it out one below the other. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isStrong: boolean }
  /** A question with its longer answer below it; null leaves room to write. */
  | { readonly kind: 'answer'; readonly label: string; readonly value: string | null }
  | { readonly kind: 'facts'; readonly facts: readonly ReportFact[] }
  | ReportTable
  | ReportAmendment
  /** Kept on one page: for whom, with name, role, signature and date. */
  | { readonly kind: 'sign-off'; readonly name: string | null; readonly role: string }
  /** The head of a paper on a new page. */
  | { readonly kind: 'new-paper'; readonly title: string; readonly subtitle: string };

export interface ReportTable {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the columns, relative to each other. */
  readonly widths: readonly number[];
}

/** Current wording with what is taken out of it, beside the proposed wording with what is new in it. */
export interface ReportAmendment {
  readonly kind: 'amendment';
  readonly place: string;
  readonly standing: string | null;
  readonly current: readonly MarkedWording[];
  readonly proposed: readonly MarkedWording[];
  readonly facts: readonly ReportFact[];
}

export function heading(text: string, level: 2 | 3 = 2): ReportBlock {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string, isStrong = false): ReportBlock {
  return { kind: 'paragraph', text, isStrong };
}

export function fact(label: string, value: string | null): ReportFact {
  return { label, value };
}
