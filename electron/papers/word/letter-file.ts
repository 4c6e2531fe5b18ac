import type { ImageRun, Paragraph, Table } from 'docx';
import { enclosureLine } from '../../../domain/letters/enclosures';
import { type LetterBlock, letterBlocks } from '../../../domain/letters/letter-blocks';
import { replySlip } from '../../../domain/letters/reply-slip';
import { letterFrame } from '../../../domain/letters/letter-frame';
import { type LetterText, paperInfo, type PaperId } from '../../../domain/papers/papers';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { size, space } from './measures';
import { schoolHead } from './school-head';
import { outcomeBlocks, slipBlocks } from './slip-blocks';
import { letterFacts } from './tables';
import { textParagraph } from './text-runs';
import { gap } from './word-blocks';
import { listName, wordFile } from './word-file';

interface WordLetter {
  readonly paper: PaperId;
  readonly data: ReviewPackData;
  readonly inviteeId: string | null;
  /** With every placeholder filled. */
  readonly text: LetterText;
}

/** A letter as a Word file, laid out as the printed one: head, address, date, salutation, subject, text, signature, enclosures; behind an invitation its
 * reply slip. */
export function letterFile(letter: WordLetter, logo: ImageRun | null): Promise<Uint8Array> {
  const { paper, data, inviteeId, text } = letter;
  const frame = letterFrame(paper, data, inviteeId);
  const blocks = letterBlocks(text.body);
  const slip = replySlip(paper, data, inviteeId);
  return wordFile({
    title: paperInfo(paper).title,
    foot: `Confidential · ${data.review.typeName}, ${data.pupil.initials}`,
    body: [
      schoolHead(data.school, logo, []),
      textParagraph('Private and confidential', { size: size.small }, { spacing: { before: 400, after: 0 } }),
      ...frame.addressee.map((line) => textParagraph(line, {}, tight)),
      textParagraph(frame.date, {}, { spacing: { before: 220, after: 220 } }),
      textParagraph(frame.salutation),
      textParagraph(text.subject, {}, { heading: 'Heading2', spacing: { before: 0, after: space.line } }),
      ...blocks.flatMap((block, index) => blockOf(block, index === blocks.length - 1)),
      textParagraph(frame.closing, {}, { keepNext: true, spacing: { before: space.block, after: 600 } }),
      ...(frame.signatory.name === null
        ? []
        : [textParagraph(frame.signatory.name, { bold: true }, together)]),
      textParagraph(frame.signatory.role, {}, frame.enclosures.length > 0 ? together : tight),
      ...enclosureList(frame.enclosures),
      ...(paper === 'invite-professional' ? outcomeBlocks(data) : []),
      ...(slip === null ? [] : slipBlocks(slip)),
    ],
  });
}

const tight = { spacing: { before: 0, after: 0 } } as const;
const together = { ...tight, keepNext: true } as const;

/** Lines a little closer than in a report, so that a letter stays on its page. */
const textLayout = { spacing: { before: 0, after: 130, line: 259 } } as const;
const listItem = { spacing: { before: 0, after: 30, line: 259 } } as const;

/** The last paragraph goes with the signature: nobody signs an empty page. */
function blockOf(block: LetterBlock, isLast: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [textParagraph(block.text, {}, { ...textLayout, keepNext: isLast })];
    case 'list':
      return block.items.map((item, index) =>
        textParagraph(
          item,
          {},
          {
            numbering: { reference: listName, level: 0 },
            ...(index === block.items.length - 1 ? textLayout : listItem),
            keepNext: isLast,
          },
        ),
      );
    case 'facts':
      return [letterFacts(block.facts), gap()];
  }
}

function enclosureList(enclosures: readonly string[]): Paragraph[] {
  if (enclosures.length === 0) return [];
  const look = { size: size.small } as const;
  const line = enclosureLine(enclosures);
  if (line !== null) return [textParagraph(line, look, { spacing: { before: 160, after: 0 } })];
  return [
    textParagraph('With this letter:', look, { keepNext: true, spacing: { before: 160, after: 0 } }),
    ...enclosures.map((item, index) =>
      textParagraph(item, look, {
        ...tight,
        numbering: { reference: listName, level: 0 },
        keepNext: index < enclosures.length - 1,
      }),
    ),
  ];
}
