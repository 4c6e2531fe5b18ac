import { bankKinds, bankPhases } from '../../banks/codes';
import { meetingWays } from '../../meetings/model';
import { profileField } from '../../profiles/fields';
import { broadAreas, senLayers } from '../../pupils/codes';
import { nextSteps, outcomeNexts, outcomeResults } from '../../support-plans/codes';
import { planField, planLayouts } from '../../support-plans/layouts';
import type { Rating } from '../../support-plans/codes';
import { ratingName } from '../../support-plans/words';
import { effects } from '../../timetable/codes';
import {
  answer,
  choice,
  date,
  inWords,
  line,
  number,
  record,
  recordKind,
  text,
  unsaid,
  yesNo,
} from './record-kind';

const ofPupil = ['pupils', 'pupil_id'] as const;
const layouts = planLayouts.map(({ id, title }) => ({ code: id, name: title }));
const marks = [
  { code: 'preferred', name: 'Works here' },
  { code: 'hidden', name: 'Hidden' },
];

/** Support plans with their targets, profiles, meetings with parents, banks. */
export const supportKinds = {
  support_plans: recordKind({
    one: 'support plan',
    named: ['cycle', 'term_name'],
    within: ofPupil,
    standsAlone: true,
    fields: {
      layout: choice('Laid out as', layouts),
      cycle: inWords('Cycle', (value) => `cycle ${value}`),
      term_name: line('Term'),
      starts_on: date('Starts'),
      review_due_on: date('Review by'),
      reviewed_on: date('Reviewed on'),
      layer: choice('Layer of support', senLayers),
      teacher_id: record('Teacher', 'staff'),
      next_step: choice('Next step', nextSteps),
      next_step_note: text('Note on the next step'),
      previous_id: record('Cycle before', 'support_plans'),
    },
  }),
  support_plan_answers: recordKind({
    one: 'part of the plan',
    onePer: ['field'],
    many: 'parts of the plan',
    named: ['field'],
    within: ['support_plans', 'plan_id'],
    fields: {
      field: inWords('Part', (value) => planField(String(value))?.label ?? 'Earlier part'),
      value: answer('field', planField),
    },
    inBin: false,
  }),
  plan_outcomes: recordKind({
    one: 'target',
    named: ['text'],
    within: ['support_plans', 'plan_id'],
    fields: {
      area: choice('Area of need', broadAreas),
      ehc_outcome_id: record('A step towards', 'ehc_outcomes'),
      long_term: text('Long-term outcome'),
      text: text('What the child will do'),
      measure: line('How it is measured'),
      unit: line('Unit'),
      baseline_value: number('Starting point'),
      baseline_words: text('Starting point, in words'),
      baseline_on: date('Starting point measured on'),
      target_value: number('To reach'),
      target_words: text('To reach, in words'),
      by_date: date('To be reached by'),
      criterion: text('When it counts as reached'),
      strategies: text('What we do'),
      home_support: text('How home helps'),
      exit_value: number('Measured at the end'),
      exit_words: text('Found at the end, in words'),
      result: choice('Result', outcomeResults),
      result_note: text('Note on the result'),
      next: choice('What becomes of it', outcomeNexts),
      carried_from_id: record('Carried on from', 'plan_outcomes'),
    },
  }),
  outcome_progress: recordKind({
    one: 'entry of progress',
    many: 'entries of progress',
    named: ['observed_on'],
    within: ['plan_outcomes', 'outcome_id'],
    fields: {
      observed_on: date('Seen on'),
      value: number('Value'),
      rating: inWords('Rating', (value) => ratingName(Number(value) as Rating)),
      note: text('What was seen'),
      seen_by: line('Seen by'),
      document_id: record('Document as evidence', 'documents'),
    },
  }),
  pupil_profiles: recordKind({
    one: 'one-page profile',
    named: ['made_on'],
    within: ofPupil,
    standsAlone: true,
    fields: {
      made_on: date('Made on'),
      made_with: line('Made with'),
      review_on: date('Look at it again by'),
      photo_agreed_on: date('Photo agreed on'),
    },
  }),
  pupil_profile_answers: recordKind({
    one: 'part of the profile',
    onePer: ['field'],
    many: 'parts of the profile',
    named: ['field'],
    within: ['pupil_profiles', 'profile_id'],
    fields: {
      field: inWords('Part', (value) => profileField(String(value))?.label ?? 'Earlier part'),
      value: answer('field', profileField),
    },
    inBin: false,
  }),
  parent_meetings: recordKind({
    one: 'meeting with parents',
    many: 'meetings with parents',
    named: ['held_on'],
    within: ofPupil,
    standsAlone: true,
    fields: {
      plan_id: record('About', 'support_plans'),
      held_on: date('Held on'),
      how: choice('How', meetingWays),
      attended: line('Who was there'),
      parent_words: text('What the parents said'),
      notes: text('Notes'),
      agreed: text('What was agreed'),
      counts: yesNo('One of the three of the year'),
      next_on: date('Next meeting'),
    },
  }),
  support_observations: recordKind({
    one: 'observation',
    named: ['observed_on'],
    fields: {
      staff_id: record('Who was observed', 'staff'),
      provision_id: record('Run', 'provisions'),
      outcome_id: record('Target', 'plan_outcomes'),
      observed_on: date('Seen on'),
      focus: text('Looked at'),
      seen: text('What was seen'),
      strength: text('What works'),
      next_step: text('What will change'),
      effect: choice('How well it works', effects),
    },
    within: ['provisions', 'provision_id'],
    standsAlone: true,
  }),
  bank_items: recordKind({
    one: 'entry of the bank',
    many: 'entries of the bank',
    named: ['text'],
    fields: {
      kind: choice('Kind', bankKinds),
      area: choice('Area of need', broadAreas),
      phase: choice('For whom', bankPhases),
      text: text('Text'),
      detail: text('Detail'),
    },
    hidden: ['needs'],
  }),
  bank_marks: recordKind({
    one: 'mark in the bank',
    many: 'marks in the bank',
    fields: { mark: choice('Mark', marks) },
    hidden: ['item_key'],
    inBin: false,
  }),
  teacher_sheets: recordKind({
    one: 'teacher’s sheet',
    many: 'teacher’s sheets',
    named: ['class_id', 'made_on'],
    within: ['classes', 'class_id'],
    standsAlone: true,
    fields: {
      class_id: record('Class', 'classes'),
      made_on: date('Given out on'),
      read_back_on: date('Read back on'),
      content: unsaid('Content'),
    },
    hidden: ['format'],
  }),
} as const;
