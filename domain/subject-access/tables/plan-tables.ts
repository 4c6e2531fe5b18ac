import { broadAreas } from '../../pupils/codes';
import { planStatuses } from '../../ehc-plans/model';
import { textParts } from '../../ehc-plans/sections';
import { coded, date, minutes, number, pence, rowOf, type TableSpec, text } from '../spec';

const plan = { table: 'ehc_plans', column: 'planId' } as const;
const parts = [
  ...textParts.map(({ part, name }) => ({ code: part, name })),
  { code: 'universal', name: 'Arrangements for the whole day' },
];

/** EHC plans with their sections A to K. */
export const planTables: readonly TableSpec[] = [
  {
    table: 'ehc_plans',
    part: 'plans',
    title: 'Plans',
    named: ['issuedOn', 'status'],
    fields: [
      number('version', 'Version'),
      coded('status', 'Status', planStatuses),
      date('firstIssuedOn', 'First issued on'),
      date('issuedOn', 'Issued on'),
      date('ceasedOn', 'Ceased on'),
      date('lastMeetingOn', 'Last review meeting before it was entered'),
      date('lastReviewCompletedOn', 'Last review completed before it was entered'),
      text('localAuthority', 'Local authority'),
      text('caseOfficer', 'Case officer'),
      text('band', 'Band or top-up'),
      pence('directPaymentPence', 'Direct payment'),
    ],
    leftOut: { previousId: 'only names the version before, which is printed itself' },
  },
  {
    table: 'ehc_sections',
    part: 'plans',
    title: 'Sections A, F, I and J',
    under: plan,
    named: ['part'],
    fields: [text('letter', 'Section'), coded('part', 'Part', parts), text('text', 'Text')],
  },
  {
    table: 'ehc_needs',
    part: 'plans',
    title: 'Needs (sections B, C and D)',
    under: plan,
    named: ['ref', 'title'],
    fields: [
      text('letter', 'Section'),
      text('ref', 'Reference'),
      coded('area', 'Area', broadAreas),
      text('title', 'Title'),
      text('strengths', 'Strengths'),
      text('text', 'Need'),
    ],
  },
  {
    table: 'ehc_outcomes',
    part: 'plans',
    title: 'Outcomes (section E)',
    under: plan,
    named: ['ref'],
    fields: [
      text('ref', 'Reference'),
      coded('area', 'Area', broadAreas),
      text('text', 'Outcome'),
      text('step', 'Step'),
      text('measure', 'How it is measured'),
      date('byDate', 'By'),
    ],
  },
  {
    table: 'ehc_provisions',
    part: 'plans',
    title: 'Provision (sections F, G and H)',
    under: plan,
    named: ['ref'],
    fields: [
      text('section', 'Section'),
      text('ref', 'Reference'),
      text('what', 'Provision'),
      text('who', 'By whom'),
      text('ratio', 'Adults to children'),
      minutes('minutesPerSession', 'Length of a session'),
      number('sessionsPerWeek', 'Sessions a week'),
      number('sessionsPerYear', 'Sessions a year'),
      number('weeksPerYear', 'Weeks a year'),
      text('place', 'Where'),
      text('note', 'Note'),
    ],
  },
  {
    table: 'ehc_outcome_needs',
    part: 'plans',
    title: 'Meets the needs',
    under: { table: 'ehc_outcomes', column: 'outcomeId' },
    named: [],
    fields: [rowOf('needId', 'Need', 'ehc_needs')],
    isLink: true,
  },
  {
    table: 'ehc_provision_needs',
    part: 'plans',
    title: 'Meets the needs',
    under: { table: 'ehc_provisions', column: 'provisionId' },
    named: [],
    fields: [rowOf('needId', 'Need', 'ehc_needs')],
    isLink: true,
  },
  {
    table: 'ehc_provision_outcomes',
    part: 'plans',
    title: 'Serves the outcomes',
    under: { table: 'ehc_provisions', column: 'provisionId' },
    named: [],
    fields: [rowOf('outcomeId', 'Outcome', 'ehc_outcomes')],
    isLink: true,
  },
  {
    table: 'ehc_advice',
    part: 'plans',
    title: 'Advice (section K)',
    under: plan,
    named: ['number', 'title'],
    fields: [
      number('number', 'Number'),
      text('title', 'Title'),
      text('author', 'Author'),
      date('datedOn', 'Date'),
    ],
  },
];
