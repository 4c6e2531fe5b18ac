import type { LocatedSection } from '../plan-pack';

/** A section of the printed papers, as bookmarks and stamps name it. */
export interface PackSection extends LocatedSection {
  /** In the bookmarks: 'Appendix 1: Educational psychologist’s report'. */
  readonly title: string;
  /** In the stamp of its pages, before the page number: 'Appendix 1', 'Paper 2: School report'; empty for none. */
  readonly stamp: string;
  /** Pages are numbered from 1 again from here on: papers that go to one person each. */
  readonly startsAnew?: boolean;
}

/** An attachment that is printed whole. */
export interface PackAttachment {
  /** The section (divider) that it follows. */
  readonly sectionId: string;
  /** In the stamp: 'Appendix 3'. */
  readonly label: string;
  /** Normalised: opened by PDFium, flattened, without password. */
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** What every stamp says. */
export interface PackStamps {
  /** 'Confidential'. */
  readonly confidentialText: string;
  /** 'Annual review papers, Łukasz Nguyễn'. */
  readonly packName: string;
  /** Stands in for the name when no font of ours has its letters: 'Annual review papers, Ł. N.'. */
  readonly initials: string;
}

export interface PackRequest {
  /** The papers as Chromium printed them, tagged. */
  readonly papers: Uint8Array;
  readonly sections: readonly PackSection[];
  /** In the order of the pack. */
  readonly attachments: readonly PackAttachment[];
  readonly stamps: PackStamps;
  /** The document's title, shown by readers. */
  readonly title: string;
}

/** Told while a pack is put together; counts pages. */
export type PageProgress = (done: number, of: number) => void;
