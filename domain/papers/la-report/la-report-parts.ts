import type { ReviewPackData } from '../../reviews/pack-data';
import { groupsOf } from '../answers';
import type { AttachedPaper } from '../papers';
import type { ReportBlock } from '../report-block';
import { amendmentsPart } from './amendments-part';
import { groupPart } from './answers-part';
import { endPart } from './end-part';
import { contactsPart, invitedPart } from './people-part';
import { outcomesPart, schoolPart } from './progress-part';
import { differencesPart, recommendationPart } from './recommendation-part';

/** What the report is made of. */
export interface LaReport {
  readonly data: ReviewPackData;
  readonly attached: readonly AttachedPaper[];
}

/**
 * The report of the review meeting to the local authority (R12; SEND Regulations 2014, reg. 20(7)) and behind it the proposed
 * amendments (R13), below the head that every paper has: every heading and text, in the order of the printed papers
 * (renderer/papers/review-pack/la-report-sheet.tsx).
 */
export function laReportParts({ data, attached }: LaReport): readonly ReportBlock[] {
  const { laReport } = data.record;
  return [
    ...recommendationPart(data),
    ...differencesPart(data),
    ...contactsPart(data),
    ...schoolPart(data),
    ...invitedPart(data),
    ...groupsOf(laReport, ['la-views']).flatMap(groupPart),
    ...outcomesPart(data),
    ...groupsOf(laReport, ['la-effect']).flatMap(groupPart),
    ...endPart(data, attached),
    ...amendmentsPart(data),
  ];
}
