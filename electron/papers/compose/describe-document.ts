import type { PDFDocument } from '@cantoo/pdf-lib';

/**
 * What the file says of itself: the title that it was given and nothing else about anybody. Readers show the title in place of the
 * file's name and read it aloud in English.
 */
export function describeDocument(document: PDFDocument, title: string): void {
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage('en-GB');
  document.setProducer('SENDCO Desk');
  document.setCreator('SENDCO Desk');
}
