import { formatDate } from '../common/date-words';
import { initialsOf } from '../common/initials';
import { type TargetChart, targetChart } from '../progress/chart';
import { progressLine } from '../progress/line';
import { chartInWords, measuredOf, progressSummary } from '../progress/words';
import { broadAreas } from '../pupils/codes';
import type { PlanCopy } from '../support-plans/api';
import { nextSteps, outcomeNexts, outcomeResults } from '../support-plans/codes';
import { classroomCopy } from '../support-plans/copies';
import type { SupportPlan } from '../support-plans/model';
import type { PlanTarget, SupportPlanData } from '../support-plans/plan-data';
import {
  baselineInWords,
  cycleInWords,
  exitInWords,
  progressInWords,
  targetInWords,
} from '../support-plans/words';
import type { NameKind } from '../tasks/names';

/** A label with what stands beside it; null is a line to be filled in by hand. */
export interface PlanFact {
  readonly label: string;
  readonly value: string | null;
  /** Boxes to tick by hand while there is no value. */
  readonly choices?: readonly string[];
  /** Lines to write on by hand while there is no value; as many as the paper has room for otherwise. */
  readonly lines?: number;
}

/** One target in its box. */
export interface PaperTarget {
  /** 'Target 1: Cognition and learning'. */
  readonly title: string;
  /** Null on the blank form. */
  readonly text: string | null;
  /** What stands side by side in one line: the measure, from where, to where, by when. */
  readonly short: readonly PlanFact[];
  readonly facts: readonly PlanFact[];
  /** What the review found; empty on the classroom copy. */
  readonly review: readonly PlanFact[];
  /** '12 November 2026: 34 words a minute'. */
  readonly progress: readonly string[];
  /** The same drawn against the line; null where a picture would show nothing more. */
  readonly picture: { readonly chart: TargetChart; readonly description: string } | null;
}

/** A support plan on A4 portrait: the full copy, the copy for the classroom, or the form to be filled in by hand. */
export interface SupportPlanPaper {
  readonly paper: 'support-plan';
  readonly title: string;
  /** The school, and what copy this is. */
  readonly schoolName: string;
  readonly copyWords: string | null;
  readonly isConfidential: boolean;
  /** Room to write by hand where nothing is written. */
  readonly isBlank: boolean;
  readonly head: readonly PlanFact[];
  readonly parts: readonly { readonly title: string; readonly answers: readonly PlanFact[] }[];
  readonly targets: readonly PaperTarget[];
  readonly review: readonly PlanFact[];
  readonly signatures: readonly string[];
  /** At the foot of every page, before its number. */
  readonly footer: string;
}

/** What becomes of a target, to be ticked. */
const toTick: readonly PlanFact[] = [
  { label: 'Result', value: null, choices: outcomeResults.map(({ name }) => name) },
  { label: 'Next', value: null, choices: outcomeNexts.map(({ name }) => name) },
];

/** Empty boxes on the form that is filled in by hand. */
const blankTargets = 4;

export function supportPlanPaper(data: SupportPlanData, copy: PlanCopy, names: NameKind): SupportPlanPaper {
  const shown = copy === 'classroom' ? classroomCopy(data, names) : data;
  const isFull = copy === 'full';
  const { pupil, plan, title } = shown;
  return {
    paper: 'support-plan',
    title,
    schoolName: pupil.schoolName,
    copyWords: copy === 'classroom' ? 'Copy for the classroom' : null,
    isConfidential: copy !== 'classroom',
    isBlank: copy === 'blank',
    head: headOf(shown, copy),
    parts: shown.parts
      .filter(({ key }) => key !== 'review')
      .map((part) => ({
        title: part.title,
        answers: part.answers
          .filter(({ value }) => copy === 'blank' || isFull || value !== '')
          .map(({ field, value }) => ({
            label: field.label,
            value: copy === 'blank' || value === '' ? null : value,
          })),
      }))
      .filter(({ answers }) => answers.length > 0),
    targets:
      copy === 'blank'
        ? blankTargetBoxes()
        : shown.targets.map((target, at) => paperTarget(target, at, copy, plan)),
    review: copy === 'classroom' ? [] : reviewOf(shown, copy),
    signatures: copy === 'classroom' ? [] : ['Class teacher', 'SENDCO', 'Parent or carer', 'Child'],
    footer: [
      copy === 'classroom' ? null : 'Confidential',
      initialsOf(data.pupil.name),
      title,
      copy === 'blank' ? null : cycleInWords(plan),
      `printed ${formatDate(data.preparedOn)}`,
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

function headOf({ pupil, plan, teacherName }: SupportPlanData, copy: PlanCopy): readonly PlanFact[] {
  const written = (value: string | null): string | null => (copy === 'blank' ? null : value);
  const [start, review] = [plan.startsOn, plan.reviewDueOn];
  const place = [pupil.year, pupil.className].filter(Boolean).join(', ');
  const shared = [
    { label: 'Name', value: pupil.name },
    { label: 'Year and class', value: place },
    { label: 'Class teacher', value: teacherName },
    { label: 'Cycle', value: written(cycleInWords(plan)) },
    { label: 'Starts', value: written(formatDate(start)) },
    { label: 'Review by', value: written(review === null ? null : formatDate(review)) },
  ];
  if (copy === 'classroom') return shared.filter(({ value }) => value !== null);
  return [
    ...shared.slice(0, 1),
    { label: 'Date of birth', value: formatDate(pupil.dob) },
    ...shared.slice(1),
    { label: 'Status', value: pupil.statusName },
    { label: 'Needs', value: pupil.needs.length === 0 ? null : pupil.needs.join('; ') },
    { label: 'SENDCO', value: pupil.sencoName },
  ];
}

function paperTarget(target: PlanTarget, at: number, copy: PlanCopy, plan: SupportPlan): PaperTarget {
  const { outcome, parent, provisions, progress } = target;
  const area = broadAreas.find(({ code }) => code === outcome.area)?.name;
  const facts = [
    { label: 'Step towards', value: parent === null ? outcome.longTerm : `${parent.ref}: ${parent.text}` },
    { label: 'Achieved when', value: outcome.criterion },
    { label: 'What we do', value: outcome.strategies },
    {
      label: 'Provision',
      value:
        provisions.length === 0 ? null : provisions.map(({ name, words }) => `${name}: ${words}`).join('\n'),
    },
    { label: 'How home helps', value: outcome.homeSupport },
  ];
  const isMeasured = outcome.result !== null || exitInWords(outcome) !== null || outcome.resultNote !== null;
  return {
    title: [`Target ${at + 1}`, area].filter(Boolean).join(': '),
    text: outcome.text,
    // On the wall an empty line would only ask a question.
    short: [
      { label: 'Measured by', value: outcome.measure },
      { label: 'Baseline', value: baselineInWords(outcome) },
      { label: 'To reach', value: targetInWords(outcome) },
      { label: 'By', value: outcome.byDate === null ? null : formatDate(outcome.byDate) },
    ].filter(({ value }) => copy !== 'classroom' || value !== null),
    facts: facts.filter(({ value }) => value !== null),
    review: copy === 'classroom' ? [] : reviewOfTarget(target, isMeasured),
    progress: progress.map(
      (entry) => `${formatDate(entry.observedOn)}: ${progressInWords(entry, outcome.unit)}`,
    ),
    picture: pictureOf(target, plan),
  };
}

/** From two values on: a single dot is no picture. */
function pictureOf({ outcome, progress }: PlanTarget, plan: SupportPlan): PaperTarget['picture'] {
  const chart = targetChart(outcome, plan, progress);
  if (chart === null || chart.points.filter(({ seen }) => seen !== undefined).length < 2) return null;
  const summary = progressSummary(measuredOf(progress), progressLine(outcome, plan), outcome.unit);
  return { chart, description: chartInWords(chart, summary) };
}

/** Lines and boxes to be filled in at the meeting, until the review is entered. */
function reviewOfTarget({ outcome }: PlanTarget, isMeasured: boolean): readonly PlanFact[] {
  const found = { label: 'At the review', value: exitInWords(outcome), lines: 2 };
  if (!isMeasured) return [found, ...toTick];
  const facts = [
    found,
    { label: 'Result', value: outcomeResults.find(({ code }) => code === outcome.result)?.name ?? null },
    { label: 'Evidence', value: outcome.resultNote },
    { label: 'Next', value: outcomeNexts.find(({ code }) => code === outcome.next)?.name ?? null },
  ];
  return facts.filter(({ value }) => value !== null);
}

function blankTargetBoxes(): readonly PaperTarget[] {
  const line = (label: string): PlanFact => ({ label, value: null });
  return Array.from({ length: blankTargets }, (_, at) => ({
    title: `Target ${at + 1}`,
    text: null,
    short: [line('Measured by'), line('Baseline, and its date'), line('To reach'), line('By')],
    facts: [line('What we do'), line('Provision'), line('How home helps')],
    review: [line('At the review'), ...toTick],
    progress: [],
    picture: null,
  }));
}

function reviewOf({ plan, parts }: SupportPlanData, copy: PlanCopy): readonly PlanFact[] {
  const summary = parts
    .filter(({ key }) => key === 'review')
    .flatMap(({ answers }) => answers)
    .map(({ field, value }) => ({
      label: field.label,
      value: copy === 'blank' || value === '' ? null : value,
      // The blank form has one line for each answer, so that its review and its signatures stay on one page.
      ...(copy !== 'blank' && { lines: 3 }),
    }));
  if (copy === 'blank' || plan.reviewedOn === null)
    return [
      { label: 'Reviewed on', value: null },
      ...summary,
      { label: 'Next step', value: null, choices: nextSteps.map(({ name }) => name) },
    ];
  return [
    { label: 'Reviewed on', value: formatDate(plan.reviewedOn) },
    ...summary.filter(({ value }) => value !== null),
    { label: 'Next step', value: nextSteps.find(({ code }) => code === plan.nextStep)?.name ?? null },
    ...(plan.nextStepNote === null ? [] : [{ label: 'Note', value: plan.nextStepNote }]),
  ];
}
