import { type ImageRun, Paragraph, type Table } from 'docx';
import { type LetterBlock, letterBlocks } from '../../../domain/letters/letter-blocks';
import { letterFrame } from '../../../domain/letters/letter-frame';
import { type LetterText, paperInfo, type PaperId } from '../../../domain/papers/papers';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { size, space } from './measures';
import { schoolHead } from './school-head';
import { letterFacts } from './tables';
import { textParagraph } from './text-runs';
import { listName, wordFile } from './word-file';

interface WordLetter {
  readonly paper: PaperId;
  readonly data: ReviewPackData;
  readonly inviteeId: string | null;
  /** With every placeholder filled. */
  readonly text: LetterText;
}

/** A letter as a Word file, laid out as the printed one: head, address, date, salutation, subject, text, signature, enclosures. */
export function letterFile(letter: WordLetter, logo: ImageRun | null): Promise<Uint8Array> {
  const { paper, data, inviteeId, text } = letter;
  const frame = letterFrame(paper, data, inviteeId);
  return wordFile({
    title: paperInfo(paper).title,
    foot: `Confidential · ${data.review.typeName}, ${data.pupil.initials}`,
    body: [
      schoolHead(data.school, logo, []),
      textParagraph('Private and confidential', { size: size.small }, { spacing: { before: 480, after: 0 } }),
      ...frame.addressee.map((line) => textParagraph(line, {}, tight)),
      textParagraph(frame.date, {}, { spacing: { before: space.heading, after: space.heading } }),
      textParagraph(frame.salutation),
      textParagraph(text.subject, {}, { heading: 'Heading2', spacing: { before: 0, after: space.line } }),
      ...letterBlocks(text.body).flatMap(blockOf),
      textParagraph(frame.closing, {}, { keepNext: true, spacing: { before: space.block, after: 900 } }),
      ...(frame.signatory.name === null ? [] : [textParagraph(frame.signatory.name, { bold: true }, together)]),
      textParagraph(frame.signatory.role, {}, tight),
      ...enclosureLine(frame.enclosures),
    ],
  });
}

const tight = { spacing: { before: 0, after: 0 } } as const;
const together = { ...tight, keepNext: true } as const;

function blockOf(block: LetterBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [textParagraph(block.text, {}, { spacing: { before: 0, after: 160 } })];
    case 'list':
      return block.items.map((item, index) =>
        textParagraph(
          item,
          {},
          {
            numbering: { reference: listName, level: 0 },
            spacing: { before: 0, after: index === block.items.length - 1 ? 160 : 40 },
          },
        ),
      );
    case 'facts':
      return [letterFacts(block.facts), new Paragraph({ spacing: { before: 0, after: 80 }, children: [] })];
  }
}

function enclosureLine(enclosures: readonly string[]): Paragraph[] {
  if (enclosures.length === 0) return [];
  return [
    textParagraph(
      `With this letter: ${enclosures.join('; ').toLowerCase()}`,
      { size: size.small },
      { spacing: { before: space.heading, after: 0 } },
    ),
  ];
}
