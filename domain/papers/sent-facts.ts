import type { ReviewPackData } from '../reviews/pack-data';
import type { PackContents } from './pack-contents';
import { paperFacts } from './paper-facts';
import type { PaperSheet } from './papers';

/** One thing that a pack said, to tell later what has changed. */
export interface SentFact {
  /** The same in every version: 'meeting', 'attachment:<id>', 'paper:<sheet>', 'in:<sheet>:<field>'. */
  readonly key: string;
  /** As a sentence names it: 'School report: What works'. */
  readonly label: string;
  /** As printed; '' while there is nothing. */
  readonly text: string;
}

/**
 * What a pack says, as a flat list: which papers and attachments are in it, and every answer on its filled papers. Days that the
 * sending itself sets are not among them, nor is the day of printing.
 */
export function sentFacts({ sheets, data }: PackContents): readonly SentFact[] {
  return [
    ...meetingFacts(data),
    ...data.documents.map(({ documentId, title, sha256 }) => ({
      key: `attachment:${documentId}`,
      label: title,
      text: sha256,
    })),
    ...sheets.flatMap((sheet) => [
      { key: `paper:${sheet.id}`, label: sheet.title, text: sheet.isBlank ? 'blank' : 'filled' },
      ...factsIn(sheet, data),
    ]),
  ];
}

function meetingFacts({ review }: ReviewPackData): readonly SentFact[] {
  const place = [review.place, review.onlineLink].filter(Boolean).join(', ');
  return [
    { key: 'meeting', label: 'The meeting', text: review.meetingWords ?? '' },
    { key: 'place', label: 'The place of the meeting', text: place },
  ];
}

function factsIn(sheet: PaperSheet, data: ReviewPackData): readonly SentFact[] {
  if (sheet.isBlank) return [];
  return paperFacts(sheet, data).map(({ field, label, text }) => ({
    key: `in:${sheet.id}:${field}`,
    label,
    text,
  }));
}
