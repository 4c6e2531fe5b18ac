import { planStatuses } from '../../ehc-plans/model';
import { sections, textParts } from '../../ehc-plans/sections';
import { broadAreas } from '../../pupils/codes';
import { choice, date, inWords, line, minutes, money, number, record, recordKind, text } from './record-kind';

const ofPlan = ['ehc_plans', 'plan_id'] as const;
const letters = sections.map(({ letter, name }) => ({ code: letter, name: `Section ${letter}: ${name}` }));

function partName(part: string, letter: string): string {
  return textParts.find((item) => item.letter === letter && item.part === part)?.name ?? part;
}

/** An EHC plan, section by section. */
export const planKinds = {
  ehc_plans: recordKind({
    one: 'EHC plan',
    named: ['version'],
    within: ['pupils', 'pupil_id'],
    standsAlone: true,
    fields: {
      version: inWords('Version', (value) => `version ${value}`),
      status: choice('Status', planStatuses),
      first_issued_on: date('First plan issued on'),
      issued_on: date('This plan issued on'),
      ceased_on: date('Ceased on'),
      last_meeting_on: date('Last review meeting'),
      last_review_completed_on: date('Last review completed on'),
      local_authority: line('Local authority'),
      case_officer: line('Case officer'),
      band: line('Level of funding'),
      direct_payment_pence: money('Direct payment'),
      previous_id: record('Version before', 'ehc_plans'),
    },
  }),
  ehc_sections: recordKind({
    one: 'text of the plan',
    onePer: ['letter', 'part'],
    many: 'texts of the plan',
    named: ['letter', 'part'],
    within: ofPlan,
    fields: {
      letter: inWords('Section', (value) => `section ${value}`),
      part: inWords('Part', (value, { letter }) => partName(String(value), String(letter))),
      text: text('Text'),
    },
  }),
  ehc_needs: recordKind({
    one: 'need in the plan',
    many: 'needs in the plan',
    named: ['ref', 'title'],
    within: ofPlan,
    fields: {
      letter: choice('Section', letters),
      ref: line('Reference'),
      area: choice('Broad area', broadAreas),
      title: line('Title'),
      strengths: text('Strengths'),
      text: text('Need'),
    },
  }),
  ehc_outcomes: recordKind({
    one: 'outcome',
    named: ['ref', 'text'],
    within: ofPlan,
    fields: {
      ref: line('Reference'),
      area: choice('Broad area', broadAreas),
      text: text('Outcome'),
      step: text('Step for this year'),
      measure: text('How it will be measured'),
      by_date: date('To be reached by'),
    },
  }),
  ehc_provisions: recordKind({
    one: 'provision in the plan',
    many: 'provisions in the plan',
    named: ['ref', 'what'],
    within: ofPlan,
    fields: {
      section: choice('Section', letters),
      ref: line('Reference'),
      what: text('Provision'),
      who: line('Who provides it'),
      ratio: line('Adults to children'),
      minutes_per_session: minutes('Minutes a session'),
      sessions_per_week: number('Sessions a week'),
      sessions_per_year: number('Sessions a year'),
      weeks_per_year: number('Weeks a year'),
      place: line('Place'),
      note: text('Note'),
    },
  }),
  ehc_outcome_needs: recordKind({
    one: 'link of an outcome',
    many: 'links of outcomes',
    named: ['need_id'],
    within: ['ehc_outcomes', 'outcome_id'],
    fields: { need_id: record('Need', 'ehc_needs') },
    inBin: false,
  }),
  ehc_provision_needs: recordKind({
    one: 'link of a provision',
    many: 'links of provisions',
    named: ['need_id'],
    within: ['ehc_provisions', 'provision_id'],
    fields: { need_id: record('Need', 'ehc_needs') },
    inBin: false,
  }),
  ehc_provision_outcomes: recordKind({
    one: 'link of a provision',
    many: 'links of provisions',
    named: ['outcome_id'],
    within: ['ehc_provisions', 'provision_id'],
    fields: { outcome_id: record('Outcome', 'ehc_outcomes') },
    inBin: false,
  }),
  ehc_advice: recordKind({
    one: 'advice in section K',
    many: 'advice in section K',
    named: ['title'],
    within: ofPlan,
    fields: {
      number: number('Number'),
      title: line('Title'),
      author: line('Author'),
      dated_on: date('Dated'),
    },
  }),
} as const;
