import { BorderStyle, HeadingLevel, type ImageRun, Paragraph } from 'docx';
import { formatDate } from '../../../domain/common/date-words';
import { preparedWords, pupilFacts } from '../../../domain/papers/head-facts';
import { type LaReport, laReportParts } from '../../../domain/papers/la-report/la-report-parts';
import { fact } from '../../../domain/papers/report-block';
import { dfeNumber } from '../../../domain/school/dfe-number';
import { size, space } from './measures';
import { schoolHead } from './school-head';
import { pairTable } from './tables';
import { textParagraph } from './text-runs';
import { wordBlocks } from './word-blocks';
import { wordFile } from './word-file';

/** The report to the local authority with the proposed amendments behind it (R12, R13), as a Word file. */
export function reportFile({ data, attached }: LaReport, logo: ImageRun | null): Promise<Uint8Array> {
  const { school, review, plan, pupil } = data;
  const number = school.laEstab === null ? [] : [`DfE number ${dfeNumber(school.laEstab)}`];
  return wordFile({
    title: 'Report to the local authority',
    foot: `Confidential · ${review.typeName}, ${pupil.initials}`,
    body: [
      schoolHead(school, logo, [...number, 'Confidential: contains special category data']),
      new Paragraph({ spacing: { before: 0, after: space.line }, children: [] }),
      textParagraph('Report to the local authority', {}, { heading: HeadingLevel.HEADING_1 }),
      textParagraph(`On the ${review.typeName.toLowerCase()} meeting for ${pupil.legalName}`, {}, tight),
      textParagraph(preparedWords(data), { size: size.small }, rule),
      pairTable([
        ...pupilFacts(data),
        fact('Local authority', plan.localAuthority),
        fact('Case officer', plan.caseOfficer),
        fact('Meeting', review.meetingOn && formatDate(review.meetingOn)),
        fact('Review due by', review.anniversaryOn && formatDate(review.anniversaryOn)),
      ]),
      ...wordBlocks(laReportParts({ data, attached })),
    ],
  });
}

const tight = { spacing: { before: 0, after: 40 } } as const;
const rule = {
  spacing: { before: 0, after: 0 },
  border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 6 } },
} as const;
