import type { PlanOutcome, SupportPlan } from '../../../../domain/support-plans/model';
import { planLayout } from '../../../../domain/support-plans/layouts';
import type {
  PlanPupil,
  PlanTarget,
  SeenProgress,
  SupportPlanData,
} from '../../../../domain/support-plans/plan-data';

/** A target with nothing but its words. */
export function targetOf(more: Partial<PlanOutcome> = {}): PlanOutcome {
  return {
    id: 'target',
    planId: 'plan',
    area: null,
    ehcOutcomeId: null,
    longTerm: null,
    text: 'Ottilie will read 60 words a minute.',
    measure: null,
    unit: null,
    baselineValue: null,
    baselineWords: null,
    baselineOn: null,
    targetValue: null,
    targetWords: null,
    byDate: null,
    criterion: null,
    strategies: null,
    homeSupport: null,
    exitValue: null,
    exitWords: null,
    result: null,
    resultNote: null,
    next: null,
    carriedFromId: null,
    position: 0,
    ...more,
  };
}

export function entryOf(more: Partial<SeenProgress> = {}): SeenProgress {
  return {
    id: 'entry',
    outcomeId: 'target',
    observedOn: '2026-11-20',
    value: 47,
    rating: null,
    note: null,
    seenBy: null,
    documentId: null,
    documentTitle: null,
    ...more,
  };
}

export function planOf(more: Partial<SupportPlan> = {}): SupportPlan {
  return {
    id: 'plan',
    pupilId: 'pupil',
    layout: 'sen-support',
    cycle: 2,
    termName: 'Term 2',
    startsOn: '2026-11-02',
    reviewDueOn: '2026-12-11',
    reviewedOn: null,
    layer: null,
    teacherId: null,
    nextStep: null,
    nextStepNote: null,
    previousId: null,
    ...more,
  };
}

export const ottilie: PlanPupil = {
  id: 'pupil',
  name: 'Ottilie Brackenfold',
  calledName: 'Tilly',
  legalForename: 'Ottilie',
  legalSurname: 'Brackenfold',
  dob: '2018-03-03',
  upn: 'B801200005001',
  year: 'Year 4',
  className: '4D',
  schoolName: 'Harbour Street Primary School',
  sencoName: 'Mrs D Sandlingfold',
  statusName: 'SEN support',
  needs: ['Specific learning difficulty'],
};

/** A plan in which every heading says its own key and the child's name, so that one can see what a copy shows. */
export function dataOf(
  targets: readonly PlanTarget[] = [],
  more: Partial<SupportPlan> = {},
): SupportPlanData {
  const plan = planOf(more);
  return {
    pupil: ottilie,
    plan,
    title: planLayout(plan.layout).title,
    teacherName: 'Miss R Tidewell',
    parts: planLayout(plan.layout).parts.map(({ key, title, fields }) => ({
      key,
      title,
      answers: fields.map((field) => ({ field, value: `Tilly: ${field.key}`, before: null })),
    })),
    targets,
    preparedOn: '2026-11-23',
  };
}
