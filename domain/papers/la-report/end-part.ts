import { formatDate } from '../../common/date-words';
import type { ReviewPackData } from '../../reviews/pack-data';
import { answerOf } from '../answers';
import type { AttachedPaper } from '../papers';
import { reportReaders } from '../report-readers';
import { fact, heading, paragraph, type ReportBlock } from '../report-block';
import { answered } from './answers-part';

/** The next review, what is attached, the signatures, and to whom the report goes. */
export function endPart(data: ReviewPackData, attached: readonly AttachedPaper[]): ReportBlock[] {
  const { record, school, contacts } = data;
  const parents = contacts.filter((contact) => contact.parentalResponsibility);
  return [
    heading('Next review'),
    { kind: 'facts', facts: [fact('Proposed date', answered(answerOf(record.laReport, 'laNextReviewOn')))] },
    heading('Attached'),
    attached.length === 0 ? paragraph('Nothing is attached.') : attachedTable(attached),
    heading('For the school'),
    { kind: 'sign-off', name: school.headName, role: 'Head teacher' },
    heading('I have seen this report'),
    ...(parents.length === 0
      ? [{ kind: 'sign-off' as const, name: null, role: 'Parent or carer' }]
      : parents.map(({ name, relationship: role }) => ({ kind: 'sign-off' as const, name, role }))),
    heading('Sent to'),
    sentTable(data),
  ];
}

function attachedTable(attached: readonly AttachedPaper[]): ReportBlock {
  return {
    kind: 'table',
    head: ['What', 'From', 'Date'],
    widths: [44, 36, 20],
    rows: attached.map(({ title, from, date }) => [title, from, date ? formatDate(date) : '']),
  };
}

function sentTable(data: ReviewPackData): ReportBlock {
  return {
    kind: 'table',
    head: ['To', 'Date', 'How it was sent'],
    widths: [50, 24, 26],
    rows: reportReaders(data).map(({ to, sentOn, how }) => [to, sentOn ? formatDate(sentOn) : '', how ?? '']),
  };
}
