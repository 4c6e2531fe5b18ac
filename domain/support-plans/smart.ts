import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import type { PlanOutcome, PlanOutcomeField } from './model';
import { describesService, hasCount, namesADate, saysSeveralThings, vagueWordsInTarget } from './smart-words';

/** What a remark is about: one letter of SMART. */
export type SmartCode =
  | 'service'
  | 'several'
  | 'vague'
  | 'no-measure'
  | 'no-baseline'
  | 'no-target'
  | 'same-as-baseline'
  | 'no-date'
  | 'date-past'
  | 'date-before-start'
  | 'date-after-review';

/** A remark on a target: help for the writer, never a condition. Nothing is refused because of one. */
export interface SmartRemark {
  readonly code: SmartCode;
  /** The field in which it is mended. */
  readonly field: PlanOutcomeField;
  /** A full sentence. */
  readonly text: string;
}

/** What of a target is looked at. */
export type TargetToCheck = Pick<
  PlanOutcome,
  | 'text'
  | 'measure'
  | 'baselineValue'
  | 'baselineWords'
  | 'targetValue'
  | 'targetWords'
  | 'byDate'
  | 'criterion'
>;

/** The plan that the target is in. */
export interface SmartContext {
  readonly startsOn: IsoDate;
  readonly reviewDueOn: IsoDate | null;
  /** A plan that has been reviewed is not measured against today any more. */
  readonly reviewedOn: IsoDate | null;
  readonly today: IsoDate;
}

/**
 * What is missing for a target to be specific, measurable, achievable, relevant and bound in time (Code of Practice 9.69 for outcomes
 * of plans; domain.md 3.2). In the order of the letters. Filling in what a remark asks for removes it.
 */
export function smartRemarks(target: TargetToCheck, plan: SmartContext): readonly SmartRemark[] {
  return [...specific(target), ...measurable(target), ...timely(target, plan)];
}

/** True when the target says by itself, or in its fields, how one will know. */
function hasMeasure({ text, measure, criterion, targetValue }: TargetToCheck): boolean {
  return measure !== null || targetValue !== null || hasCount(text) || hasCount(criterion ?? '');
}

function specific(target: TargetToCheck): readonly SmartRemark[] {
  const { text } = target;
  const vague = hasMeasure(target) ? [] : vagueWordsInTarget(text);
  return [
    ...remark(describesService(text), {
      code: 'service',
      field: 'text',
      text: 'This says what adults will do or provide. Say what the child will do; the support has its own place below.',
    }),
    ...remark(saysSeveralThings(text), {
      code: 'several',
      field: 'text',
      text: 'This asks for more than one thing. Two targets are easier to reach, and to review, one by one.',
    }),
    ...remark(vague.length > 0, {
      code: 'vague',
      field: 'measure',
      text: `‘${vague[0] ?? ''}’ can mean many things. Add a measure, or say what you will see the child do.`,
    }),
  ];
}

function measurable(target: TargetToCheck): readonly SmartRemark[] {
  const { measure, baselineValue, baselineWords, targetValue, targetWords, text, criterion } = target;
  const hasTarget = targetValue !== null || targetWords !== null || criterion !== null || hasCount(text);
  return [
    ...remark(measure === null && !hasMeasure(target), {
      code: 'no-measure',
      field: 'measure',
      text: 'No measure yet. How will you know? For example: words read correctly in a minute, 8 out of 10 times.',
    }),
    ...remark(baselineValue === null && baselineWords === null, {
      code: 'no-baseline',
      field: 'baselineValue',
      text: 'No baseline yet. Without where the child starts, progress cannot be shown.',
    }),
    ...remark(!hasTarget, {
      code: 'no-target',
      field: 'targetValue',
      text: 'No value to reach yet. How much is enough?',
    }),
    ...remark(targetValue !== null && targetValue === baselineValue, {
      code: 'same-as-baseline',
      field: 'targetValue',
      text: 'The value to reach is the same as the baseline.',
    }),
  ];
}

function timely(
  { byDate, text }: TargetToCheck,
  { startsOn, reviewDueOn, reviewedOn, today }: SmartContext,
): readonly SmartRemark[] {
  if (byDate === null)
    return remark(!namesADate(text), {
      code: 'no-date',
      field: 'byDate',
      text: 'No date yet. By when?',
    });
  if (byDate < startsOn)
    return [
      {
        code: 'date-before-start',
        field: 'byDate',
        text: `This date is before the plan starts, ${formatDate(startsOn)}.`,
      },
    ];
  return [
    ...remark(reviewedOn === null && byDate < today, {
      code: 'date-past',
      field: 'byDate',
      text: 'This date has passed. Review the target, or give it a new date.',
    }),
    ...remark(reviewDueOn !== null && byDate > reviewDueOn, {
      code: 'date-after-review',
      field: 'byDate',
      text: `This date is after the review, ${formatDate(reviewDueOn ?? byDate)}. A step that can be seen by then is easier to review.`,
    }),
  ];
}

function remark(applies: boolean, what: SmartRemark): readonly SmartRemark[] {
  return applies ? [what] : [];
}
