import { Paragraph, type Table, TabStopType, TextRun } from 'docx';
import { formatDate, formatDateShort } from '../../../domain/common/date-words';
import type { ReplySlip, SlipLine } from '../../../domain/letters/reply-slip';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { page, size, space } from './measures';
import { dataTable, signTable } from './tables';
import { runs, textParagraph } from './text-runs';
import { gap } from './word-blocks';

/** The reply slip on a page of its own, as the printed one: what it answers, sentences to tick, lines to write on. */
export function slipBlocks(slip: ReplySlip): (Paragraph | Table)[] {
  const by = slip.returnBy === null ? '' : ` by ${slip.returnBy}`;
  return [
    pageTitle('Reply slip'),
    ...slip.about.map((line) => textParagraph(line, { bold: true }, tight)),
    textParagraph(
      `Please send this page back${by} to ${slip.returnTo}.`,
      {},
      { spacing: { before: 120, after: 0 } },
    ),
    ...slip.parts.flatMap(({ title, lines }) => [
      textParagraph(title, { bold: true }, { keepNext: true, spacing: { before: space.block, after: 60 } }),
      ...lines.map((line, index) => slipLine(line, index < lines.length - 1)),
    ]),
    gap(),
    signTable([
      { label: 'Name', value: slip.name, width: 36 },
      { label: 'Signature', value: null, width: 42 },
      { label: 'Date', value: null, width: 22 },
    ]),
  ];
}

/** The outcomes as they stand in the plan now: the page that a professional keeps. */
export function outcomeBlocks({ outcomes, pupil, plan }: ReviewPackData): (Paragraph | Table)[] {
  const rows = outcomes.map(({ outcome }) => [
    outcome.ref,
    [outcome.text, outcome.step && `This year: ${outcome.step}`].filter(Boolean).join('\n'),
    outcome.byDate === null ? '' : formatDateShort(outcome.byDate),
  ]);
  return [
    pageTitle('Outcomes in the plan'),
    textParagraph(
      `${pupil.legalName}, born ${formatDate(pupil.dob)}. Section E of the plan of ${formatDate(plan.issuedOn)}.`,
    ),
    rows.length === 0
      ? textParagraph('No outcome of section E has been entered for this plan.')
      : dataTable({
          kind: 'table',
          head: ['Ref.', 'Outcome, and the step set for this year', 'By'],
          rows,
          widths: [8, 75, 17],
        }),
  ];
}

const tight = { spacing: { before: 0, after: 0 } } as const;

function pageTitle(text: string): Paragraph {
  return textParagraph(text, { bold: true, size: size.title }, { pageBreakBefore: true, keepNext: true });
}

/** A box as a letter of the font, so that it can be ticked in Word as on paper; the line to write on is a tab's leader. */
function slipLine({ text, isTick, withLine, value }: SlipLine, keepNext: boolean): Paragraph {
  const children = [
    ...(isTick ? [new TextRun({ text: '☐  ', font: 'Segoe UI Symbol' })] : []),
    ...runs(text),
    ...(value === null ? [] : runs(` ${value}`, { bold: true })),
    ...(withLine && value === null ? [new TextRun({ text: ' \t' })] : []),
  ];
  return new Paragraph({
    keepNext,
    spacing: { before: 40, after: 70 },
    tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth, leader: 'underscore' }],
    children,
  });
}
