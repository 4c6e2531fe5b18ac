import { sendMethods, type SentKind } from '../../papers/sent';
import { type PackId, packInfo, packs } from '../../papers/packs';
import { paperInfo, papers } from '../../papers/papers';
import { reviewTypes } from '../../reviews/codes';
import { adviceGroups } from '../../reviews/forms/advice';
import { inviteeAnswerField, reviewAnswerField } from '../../reviews/forms/forms';
import { attendances, inviteeRoles, outcomeDecisions, outcomeProgress } from '../../reviews/model';
import { feelings, recommendations, standings } from '../../reviews/record-codes';
import type { AnswerField } from '../../reviews/answer-field';
import {
  answer,
  choice,
  date,
  inWords,
  line,
  minutes,
  money,
  number,
  record,
  recordKind,
  text,
  unsaid,
  yesNo,
} from './record-kind';

const ofReview = ['reviews', 'review_id'] as const;

/** A field of a form that an invitee fills in, whichever form it is. */
function inviteeField(key: string): AnswerField | null {
  const isAdvice = adviceGroups.some(({ fields }) => fields.some((field) => field.key === key));
  return inviteeAnswerField(isAdvice ? 'other' : 'parent', key);
}

/** What was sent or chosen: 'Papers for the meeting', 'Letter to the parents'. */
function packWords(kind: SentKind): string {
  const pack = packs.find(({ id }) => id === kind);
  if (pack !== undefined) return packInfo(kind as PackId).name;
  const paper = papers.find(({ id }) => `paper:${id}` === kind);
  return paper === undefined ? kind : paperInfo(paper.id).title;
}

/** What stands for a deadline's rule in a sentence. */
const deadlineNames: Readonly<Record<string, string>> = {
  'under-five': 'review of a child under five',
  'latest-meeting': 'latest day for the meeting',
  anniversary: 'review complete, with the decision of the authority',
  advice: 'asking for advice and reports',
  invitations: 'sending the invitations',
  papers: 'sending the papers',
  meeting: 'review meeting',
  report: 'report of the meeting',
  'la-decision': 'decision of the authority',
  'amendment-notice': 'amendment notice',
  'final-plan': 'amended final plan',
  'phase-transfer': 'plan final for the move to the next school',
};

/** A review with its views, meeting, record and what was sent. */
export const reviewKinds = {
  reviews: recordKind({
    one: 'review',
    named: ['type', 'meeting_on'],
    within: ['pupils', 'pupil_id'],
    standsAlone: true,
    fields: {
      plan_id: record('Plan', 'ehc_plans'),
      type: choice('Type of review', reviewTypes),
      meeting_on: date('Date of the meeting'),
      meeting_at: line('Time of the meeting'),
      meeting_ended_at: line('End of the meeting'),
      place: line('Place'),
      online_link: line('Online link'),
      chair: line('Chair'),
      minute_taker: line('Who takes the notes'),
      access_notes: text('Access and interpreters'),
      completed_on: date('Date of the local authority’s decision'),
      recommendation: choice('Recommendation of the meeting', recommendations),
      decision: choice('Decision of the local authority', recommendations),
      notice_on: date('Date of the amendment notice'),
    },
  }),
  review_invitees: recordKind({
    one: 'invitee',
    named: ['name'],
    within: ofReview,
    fields: {
      contact_id: record('Contact', 'contacts'),
      name: line('Name'),
      role: choice('Role', inviteeRoles),
      agency: line('Agency'),
      email: line('E-mail'),
      phone: line('Telephone'),
      advice_wanted: yesNo('Advice wanted'),
      invited_on: date('Invited'),
      reminded_on: date('Reminded'),
      advice_asked_on: date('Advice asked'),
      advice_received_on: date('Advice received'),
      circulated_on: date('Papers sent'),
      attendance: choice('Attendance', attendances),
      report_sent_on: date('Report sent'),
      interpreter: line('Interpreter'),
      access_needs: text('Access needs'),
      advice_note: text('Why advice is late or will not come'),
    },
  }),
  review_answers: recordKind({
    one: 'answer',
    onePer: ['field'],
    named: ['field'],
    within: ofReview,
    fields: {
      field: inWords('Question', (value) => reviewAnswerField(String(value))?.label ?? 'Earlier question'),
      value: answer('field', reviewAnswerField),
    },
    inBin: false,
  }),
  review_invitee_answers: recordKind({
    one: 'answer of an invitee',
    onePer: ['invitee_id', 'field'],
    many: 'answers of invitees',
    named: ['invitee_id', 'field'],
    within: ofReview,
    fields: {
      invitee_id: record('Whose', 'review_invitees'),
      field: inWords('Question', (value) => inviteeField(String(value))?.label ?? 'Earlier question'),
      value: answer('field', inviteeField),
    },
    inBin: false,
  }),
  review_attainments: recordKind({
    one: 'row of the attainment table',
    many: 'rows of the attainment table',
    named: ['subject'],
    within: ofReview,
    fields: {
      subject: line('Subject or test'),
      earlier: line('Two years ago'),
      previous: line('Last year'),
      current: line('Now'),
    },
  }),
  review_outcomes: recordKind({
    one: 'progress of an outcome',
    many: 'progress of outcomes',
    named: ['outcome_id'],
    within: ofReview,
    fields: {
      outcome_id: record('Outcome', 'ehc_outcomes'),
      baseline: text('Starting point'),
      evidence: text('Evidence'),
      progress: choice('Progress', outcomeProgress),
      comment: text('Comment'),
      decision: choice('This outcome', outcomeDecisions),
      new_step: text('New step for the next year'),
      new_measure: text('How the new step is measured'),
      new_by_date: date('New step by'),
      new_who: line('Who works on the new step'),
      child_feeling: choice('How the child feels about it', feelings),
      agreed_progress: choice('Progress agreed at the meeting', outcomeProgress),
      meeting_note: text('What was said of it at the meeting'),
    },
    inBin: false,
  }),
  review_deadlines: recordKind({
    one: 'deadline',
    named: ['rule'],
    within: ofReview,
    fields: {
      rule: inWords('Deadline', (value) => deadlineNames[String(value)] ?? String(value)),
      done_on: date('Done on'),
      done_by: line('Done by'),
      evidence: text('Evidence'),
      late_reason: text('Reason if late'),
      override_due_on: date('Other date'),
      override_reason: text('Why another date holds'),
    },
    inBin: false,
  }),
  review_documents: recordKind({
    one: 'attachment of the pack',
    many: 'attachments of the pack',
    named: ['document_id'],
    within: ofReview,
    fields: {
      document_id: record('Document', 'documents'),
      included: yesNo('In the pack'),
      circulated_to: line('Sent to'),
    },
    inBin: false,
  }),
  review_provisions: recordKind({
    one: 'provision as delivered',
    many: 'provisions as delivered',
    named: ['provision_id'],
    within: ofReview,
    fields: {
      provision_id: record('Provision', 'ehc_provisions'),
      delivered_by: line('Given by'),
      started_on: date('Started on'),
      minutes_per_session: minutes('Minutes a session'),
      sessions_per_week: number('Sessions a week'),
      sessions_per_year: number('Sessions a year'),
      weeks: number('Weeks'),
      gap_reason: text('Reason for the gap'),
      effect: text('How well it works'),
      hourly_cost_pence: money('Cost an hour'),
      other_cost_pence: money('Other costs'),
    },
    inBin: false,
  }),
  review_agenda_items: recordKind({
    one: 'point of the agenda',
    many: 'points of the agenda',
    named: ['title'],
    within: ofReview,
    fields: { title: line('Point'), discussion: text('What was said'), decision: text('What was decided') },
  }),
  review_actions: recordKind({
    one: 'action',
    named: ['what'],
    within: ofReview,
    fields: {
      what: text('Action'),
      owner: line('Who does it'),
      due_on: date('Due on'),
      done_on: date('Done on'),
    },
  }),
  review_differences: recordKind({
    one: 'difference of opinion',
    many: 'differences of opinion',
    named: ['about'],
    within: ofReview,
    fields: { who: line('Whose opinion'), about: line('About'), words: text('Words as said') },
  }),
  review_amendments: recordKind({
    one: 'amendment',
    named: ['section', 'ref'],
    within: ofReview,
    fields: {
      section: inWords('Section', (value) => `section ${value}`),
      ref: line('Reference'),
      current_text: text('Wording now'),
      proposed_text: text('Proposed wording'),
      reason: text('Reason'),
      evidence: text('Evidence'),
      proposed_by: line('Proposed by'),
      standing: choice('Agreed or disputed', standings),
    },
    hidden: ['item_id'],
  }),
  review_pack_choices: recordKind({
    one: 'choice of papers',
    many: 'choices of papers',
    named: ['pack'],
    within: ofReview,
    fields: {
      pack: inWords('Pack', (value) => packWords(value as SentKind)),
      choice: unsaid('What goes into the pack'),
    },
    inBin: false,
  }),
  sent_papers: recordKind({
    one: 'paper that was sent',
    many: 'papers that were sent',
    named: ['title', 'sent_on'],
    within: ofReview,
    fields: {
      document_id: record('Copy that is kept', 'documents'),
      pack: inWords('What was sent', (value) => packWords(value as SentKind)),
      title: line('Title'),
      version: number('Version'),
      sent_on: date('Sent on'),
      method: choice('How it was sent', sendMethods),
      note: text('Note'),
    },
    hidden: ['facts'],
  }),
  sent_paper_recipients: recordKind({
    one: 'recipient',
    named: ['name'],
    within: ['sent_papers', 'sent_paper_id'],
    fields: { name: line('Sent to') },
    hidden: ['invitee_id'],
    inBin: false,
  }),
} as const;
