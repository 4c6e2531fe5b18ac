import { broadAreas, senLayers } from '../../pupils/codes';
import { profileField } from '../../profiles/fields';
import { nextSteps, outcomeNexts, outcomeResults, ratings } from '../../support-plans/codes';
import { planField } from '../../support-plans/layouts';
import { coded, date, number, rowOf, type TableSpec, text } from '../spec';

const plan = { table: 'support_plans', column: 'planId' } as const;
const ratingNames = ratings.map(({ rating, name }) => ({ code: String(rating), name }));

/** SEN support plans in their cycles, and one-page profiles. */
export const supportTables: readonly TableSpec[] = [
  {
    table: 'support_plans',
    part: 'support',
    title: 'Plans',
    named: ['startsOn', 'termName'],
    fields: [
      number('cycle', 'Cycle'),
      text('termName', 'Term'),
      date('startsOn', 'From'),
      date('reviewDueOn', 'Review due'),
      date('reviewedOn', 'Reviewed on'),
      coded('layer', 'Layer of support', senLayers),
      rowOf('teacherId', 'Class teacher', 'staff'),
      coded('nextStep', 'Next step', nextSteps),
      text('nextStepNote', 'Note on the next step'),
    ],
    leftOut: {
      layout: 'which headings the plan is printed with',
      previousId: 'only names the cycle before, which is printed itself',
    },
  },
  {
    table: 'support_plan_answers',
    part: 'support',
    title: 'What the plan says',
    under: plan,
    named: [],
    fields: [],
    answers: (key) => planField(key),
  },
  {
    table: 'plan_outcomes',
    part: 'support',
    title: 'Targets',
    under: plan,
    named: [],
    fields: [
      text('text', 'Target'),
      coded('area', 'Area', broadAreas),
      rowOf('ehcOutcomeId', 'Leads to the outcome of the EHC plan', 'ehc_outcomes'),
      text('longTerm', 'Leads to'),
      text('measure', 'Measure'),
      text('unit', 'Unit'),
      number('baselineValue', 'Began at'),
      text('baselineWords', 'Began at, in words'),
      date('baselineOn', 'Measured on'),
      number('targetValue', 'To reach'),
      text('targetWords', 'To reach, in words'),
      date('byDate', 'By'),
      text('criterion', 'Met when'),
      text('strategies', 'Strategies'),
      text('homeSupport', 'Help at home'),
      number('exitValue', 'Reached'),
      text('exitWords', 'Reached, in words'),
      coded('result', 'Result', outcomeResults),
      text('resultNote', 'Note on the result'),
      coded('next', 'What happens next', outcomeNexts),
    ],
    leftOut: { carriedFromId: 'only names the target of the cycle before, which is printed itself' },
  },
  {
    table: 'outcome_progress',
    part: 'support',
    title: 'Progress',
    under: { table: 'plan_outcomes', column: 'outcomeId' },
    named: ['observedOn'],
    fields: [
      date('observedOn', 'Seen on'),
      number('value', 'Value'),
      coded('rating', 'Rating', ratingNames),
      text('note', 'Note'),
      text('seenBy', 'Seen by'),
      rowOf('documentId', 'Evidence', 'documents'),
    ],
  },
  {
    table: 'pupil_profiles',
    part: 'profiles',
    title: 'Profiles',
    named: ['madeOn'],
    fields: [
      date('madeOn', 'Made on'),
      text('madeWith', 'Made with'),
      date('reviewOn', 'To be made again on'),
      date('photoAgreedOn', 'Photo agreed on'),
    ],
  },
  {
    table: 'pupil_profile_answers',
    part: 'profiles',
    title: 'What the profile says',
    under: { table: 'pupil_profiles', column: 'profileId' },
    named: [],
    fields: [],
    answers: (key) => profileField(key),
  },
];
