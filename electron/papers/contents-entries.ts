import { formatDate } from '../../domain/common/date-words';
import { paperInfo, type PaperSheet } from '../../domain/papers/papers';
import { appendixId, type AppendixSheet, type ContentsEntry } from '../../domain/papers/review-pack';
import type { PackDocument } from '../../domain/reviews/pack-data';
import type { SectionPages } from './print-papers';

/** As the contents page and the foot of its pages name a paper. */
export function paperLabel(index: number): string {
  return `Paper ${index + 1}`;
}

/** Papers on a contents page are counted; letters and forms that go out apart have their usual number ('R5'). */
export function paperEntries(sheets: readonly PaperSheet[], isCounted: boolean): ContentsEntry[] {
  return sheets.map(({ id, paper, title }, index) => ({
    id,
    label: isCounted ? paperLabel(index) : paperInfo(paper).code,
    title,
    detail: '',
    page: null,
  }));
}

export function appendixEntry(document: PackDocument): ContentsEntry {
  const from = document.author ?? document.agency;
  const when = document.reportDate && formatDate(document.reportDate);
  return {
    id: appendixId(document.number),
    label: `Appendix ${document.number}`,
    title: document.title,
    detail: [from, when].filter(Boolean).join(', '),
    page: null,
  };
}

/** What a divider says of its attachment. */
export interface OpenedAttachment {
  readonly id: string;
  readonly content:
    | { readonly printable: true; readonly pages: number }
    | { readonly printable: false; readonly reason: string; readonly advice: string };
}

/** The divider of an attachment, or the page in its place. */
export function appendixSheet(
  document: PackDocument,
  attachments: readonly OpenedAttachment[],
): AppendixSheet {
  const content = attachments.find(({ id }) => id === document.documentId)?.content;
  const details = [
    { label: 'Written by', value: document.author },
    { label: 'Agency', value: document.agency },
    { label: 'Date of the report', value: document.reportDate && formatDate(document.reportDate) },
    { label: 'Received', value: document.receivedOn && formatDate(document.receivedOn) },
    { label: 'Pages', value: content?.printable ? String(content.pages) : null },
  ];
  return {
    id: appendixId(document.number),
    number: document.number,
    title: document.title,
    details: details.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
    placeholder: content && !content.printable ? { reason: content.reason, advice: content.advice } : null,
  };
}

/** The entries with the pages on which they begin. */
export function numbered(contents: readonly ContentsEntry[], pages: SectionPages): ContentsEntry[] {
  return contents.map((entry) => ({ ...entry, page: pages.get(entry.id) ?? null }));
}
