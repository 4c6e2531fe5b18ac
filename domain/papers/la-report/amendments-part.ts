import type { ReviewPackData } from '../../reviews/pack-data';
import { standings } from '../../reviews/record-codes';
import type { PackAmendment } from '../../reviews/record-data';
import { amendedPlace, markedWordings } from '../amended-wording';
import { fact, paragraph, type ReportBlock } from '../report-block';

/** R13, on a page of its own behind the report; nothing where no amendment is proposed. */
export function amendmentsPart({ record, review }: ReviewPackData): ReportBlock[] {
  if (record.amendments.length === 0) return [];
  return [
    {
      kind: 'new-paper',
      title: 'Proposed amendments',
      subtitle: `To the education, health and care plan, after the ${review.typeName.toLowerCase()}`,
    },
    paragraph('Words to be taken out are struck through; new words are bold and underlined.'),
    ...record.amendments.map(amendmentBlock),
  ];
}

function amendmentBlock(amendment: PackAmendment): ReportBlock {
  return {
    kind: 'amendment',
    place: amendedPlace(amendment),
    standing: standings.find(({ code }) => code === amendment.standing)?.name ?? null,
    ...markedWordings(amendment),
    facts: [
      fact('Reason', amendment.reason),
      fact('Evidence', amendment.evidence),
      fact('Proposed by', amendment.proposedBy),
    ],
  };
}
