import { formatDate } from '../../common/date-words';
import type { ReviewPackData } from '../../reviews/pack-data';
import { agencyWithPerson } from '../../reviews/words';
import { answerOf } from '../answers';
import { fact, heading, type ReportBlock } from '../report-block';

/** The next review, what is attached, the signatures, and to whom the report goes. */
export function endPart(data: ReviewPackData): ReportBlock[] {
  const { record, school, contacts } = data;
  const parents = contacts.filter((contact) => contact.parentalResponsibility);
  return [
    heading('Next review'),
    { kind: 'facts', facts: [fact('Proposed date', answerOf(record.laReport, 'laNextReviewOn'))] },
    heading('Attached'),
    attachedTable(data),
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

function attachedTable({ record, documents }: ReviewPackData): ReportBlock {
  const own = ['Record of the meeting', ...(record.amendments.length > 0 ? ['Proposed amendments'] : [])];
  return {
    kind: 'table',
    head: ['What', 'From', 'Date'],
    widths: [44, 36, 20],
    rows: [
      ...own.map((title) => [title, 'The school', '']),
      ...documents.map(({ title, author, agency, reportDate }) => [
        title,
        author === null ? (agency ?? '') : agencyWithPerson(agency, author),
        reportDate ? formatDate(reportDate) : '',
      ]),
    ],
  };
}

/** The local authority first. */
function sentTable({ invitees, plan }: ReviewPackData): ReportBlock {
  const officers = invitees.filter(({ role }) => role === 'la-sen');
  const others = invitees.filter(({ role }) => role !== 'child' && role !== 'la-sen');
  const authority = officers.length === 0 ? [[plan.localAuthority ?? 'The local authority', '', '']] : [];
  return {
    kind: 'table',
    head: ['To', 'Date', 'By post, e-mail or portal'],
    widths: [50, 24, 26],
    rows: [
      ...authority,
      ...[...officers, ...others].map(({ name, agency, roleName, reportSentOn }) => [
        `${name}, ${agency ?? roleName.toLowerCase()}`,
        reportSentOn ? formatDate(reportSentOn) : '',
        '',
      ]),
    ],
  };
}
