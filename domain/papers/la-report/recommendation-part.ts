import { recommendations } from '../../reviews/record-codes';
import type { ReviewPackData } from '../../reviews/pack-data';
import { listInWords } from '../../common/text';
import { sectionsToAmend } from '../amended-wording';
import { groupsOf } from '../answers';
import { fact, heading, paragraph, type ReportBlock } from '../report-block';
import { groupAnswers, groupPart } from './answers-part';

/** What the meeting recommends, why, and what should happen to placement and funding (SEND Regulations 2014, reg. 20(7)). */
export function recommendationPart({ record }: ReviewPackData): ReportBlock[] {
  const toAmend = sectionsToAmend(record.amendments);
  return [
    heading('Recommendation of the meeting'),
    record.recommendationName === null ? choice() : paragraph(record.recommendationName, true),
    ...(toAmend.length === 0 ? [] : [paragraph(`Sections to be amended: ${toAmend.join(', ')}`)]),
    ...groupsOf(record.laReport, ['la-recommendation']).flatMap(groupAnswers),
    ...groupsOf(record.laReport, ['la-placement']).flatMap(groupPart),
  ];
}

/** Room to write, and what can be written there. */
function choice(): ReportBlock {
  const names = recommendations.map(({ name }) => name.toLowerCase());
  return { kind: 'facts', facts: [fact(`One of: ${listInWords(names, 'or')}`, null)] };
}

/** Where people do not agree, verbatim. */
export function differencesPart({ record: { differences } }: ReviewPackData): ReportBlock[] {
  return [
    heading('Differences of opinion'),
    differences.length === 0
      ? paragraph('None was recorded.')
      : {
          kind: 'table',
          head: ['Who', 'About', 'In their words'],
          widths: [22, 24, 54],
          rows: differences.map(({ who, about, words }) => [who ?? '', about ?? '', words]),
        },
  ];
}
