import type { IsoDate } from '../common/calendar-date';
import { formatDate, formatDateLong } from '../common/date-words';
import type { DeadlineRule } from '../reviews/deadline-model';
import { timeInWords } from '../reviews/words';
import { deadlineOf, returnDay } from './letter-days';
import type { LetterFacts } from './letter-facts';
import { type Placeholder, withLine, withRoom } from './placeholder';
import { asksOf } from './professional-roles';

const inWords = (date: IsoDate | null | undefined): string | null => (date ? formatDate(date) : null);

/** The meeting, its days, and what came of it. */
export const reviewPlaceholders: readonly Placeholder[] = [
  withRoom('review', 'What sort of review it is: ‘annual review’.', ({ data }) => reviewWords(data.review)),
  withRoom('meeting', 'Day, date and time of the meeting.', ({ data }) => data.review.meetingWords),
  withRoom('meeting date', 'Day and date of the meeting.', ({ data }) =>
    data.review.meetingOn ? formatDateLong(data.review.meetingOn) : null,
  ),
  withRoom('meeting time', 'The time at which the meeting begins.', ({ data }) =>
    data.review.meetingAt ? timeInWords(data.review.meetingAt) : null,
  ),
  withRoom('place', 'Where the meeting is.', ({ data }) => data.review.place),
  withLine('online link', 'The link for joining online.', ({ data }) => data.review.onlineLink),
  withRoom('chair', 'Who leads the meeting.', ({ data }) => data.review.chair),
  withRoom('return date', 'The day by which forms and slips should come back.', ({ data }) =>
    inWords(returnDay(data)),
  ),
  withRoom('papers date', 'The day by which the papers go out, two weeks before the meeting.', ({ data }) =>
    inWords(deadlineOf(data, 'papers')?.dueOn),
  ),
  withRoom('asked date', 'The day on which this person was asked for advice.', ({ recipient }) =>
    inWords(recipient?.adviceAskedOn ?? recipient?.invitedOn),
  ),
  withRoom('what we ask', 'A list of what this professional is asked for.', ({ recipient }) =>
    recipient && recipient.role !== 'parent' ? asksOf(recipient) : null,
  ),
  withRoom(
    'what we wait for',
    '‘your views’ for a parent, ‘your advice’ for a professional.',
    ({ audience }) => (audience === 'parents' ? 'your views' : 'your advice'),
  ),
  withLine('still to come', 'A sentence that names the reports that have not come.', stillToCome),
  withRoom(
    'recommendation',
    'What the meeting recommends: keep, amend or cease the plan, or re-assess.',
    ({ data }) => data.record.recommendationName?.toLowerCase() ?? null,
  ),
  withRoom('report date', 'The day by which the report is due, two weeks after the meeting.', ({ data }) =>
    lawfulDay(data, 'report'),
  ),
  withRoom(
    'new report date',
    'The later day of the report, where one is entered with the deadlines.',
    newReportDay,
  ),
  withRoom(
    'reason for lateness',
    'Why the report is late, as it is noted with the deadlines.',
    ({ data }) => deadlineOf(data, 'report')?.lateReason ?? null,
  ),
  withRoom('report sent date', 'The day on which the report went to the reader.', ({ recipient }) =>
    inWords(recipient?.reportSentOn),
  ),
  withRoom(
    'decision date',
    'The day by which the local authority must decide, four weeks after the meeting.',
    ({ data }) => lawfulDay(data, 'la-decision'),
  ),
  withRoom('notice date', 'The day of the notice with the proposed amendments.', ({ data }) =>
    inWords(data.record.noticeOn),
  ),
  withRoom(
    'final plan date',
    'The day by which the final plan is due, at most twelve weeks after the meeting.',
    ({ data }) => lawfulDay(data, 'final-plan'),
  ),
  withRoom('date', 'The day on which the letter is made.', ({ data }) => formatDate(data.preparedOn)),
];

function reviewWords({ type, typeName }: LetterFacts['data']['review']): string {
  return type === 'under-five' || type === 'early' ? 'review' : typeName.toLowerCase();
}

/** The letters name the law beside the day: it is the rule's own, also where the school entered another one for itself. */
function lawfulDay(data: LetterFacts['data'], rule: DeadlineRule): string | null {
  const deadline = deadlineOf(data, rule);
  return inWords(deadline?.override?.ruleDueOn ?? deadline?.dueOn);
}

function newReportDay({ data }: LetterFacts): string | null {
  const report = deadlineOf(data, 'report');
  return report?.override ? formatDate(report.dueOn) : null;
}

function stillToCome({ data, audience }: LetterFacts): string | null {
  if (data.missingReports.length === 0) return null;
  const from = data.missingReports.map((report) => report.from).join('; ');
  return audience === 'parents'
    ? `We still wait for advice from: ${from}. We will send it as soon as we have it.`
    : `Not received by the day of this letter: ${from}. It will be sent on as soon as it comes.`;
}
