import { formatDate } from '../../common/date-words';
import type { PackOutcome, ReviewPackData } from '../pack-data';
import type { Feeling } from '../record-codes';
import { linesOrNull } from './answers';

const feelingWords: Readonly<Record<Feeling, string>> = {
  happy: 'The child is happy about this.',
  unsure: 'The child is not sure about this.',
  unhappy: 'The child is unhappy about this.',
};

/** The outcome as it stands in section E. */
export function outcomeWording({ outcome }: PackOutcome): string {
  return outcome.byDate === null ? outcome.text : `${outcome.text}\nBy ${formatDate(outcome.byDate)}`;
}

/** The progress that the meeting agreed on, else the school's; null while neither is known. */
export function progressName(data: ReviewPackData, item: PackOutcome): string | null {
  return data.record.outcomes[item.outcome.id]?.agreedProgressName ?? item.progressName;
}

/** Progress, evidence, the school's comment, what the meeting said, how the child feels. */
export function outcomeProgressText(data: ReviewPackData, item: PackOutcome): string | null {
  const record = data.record.outcomes[item.outcome.id];
  const agreed = progressName(data, item);
  const differs = record?.agreedProgressName && item.progressName && agreed !== item.progressName;
  return linesOrNull([
    agreed && `${agreed}${differs ? ` (in the school’s report: ${item.progressName})` : ''}`,
    item.baseline && `Starting point: ${item.baseline}`,
    item.evidence && `Evidence: ${item.evidence}`,
    item.comment,
    record?.meetingNote && `At the meeting: ${record.meetingNote}`,
    record?.childFeeling && feelingWords[record.childFeeling],
  ]);
}

/** Keep, amend or replace, and the step for the coming year with its measure, date and who works on it. */
export function outcomeNextText(data: ReviewPackData, item: PackOutcome): string | null {
  return linesOrNull([item.decisionName && `${item.decisionName} this outcome`, ...newStepLines(data, item)]);
}

/** The step for the coming year, a fact to a line. */
export function newStepLines(data: ReviewPackData, item: PackOutcome): (string | null)[] {
  const who = data.record.outcomes[item.outcome.id]?.newWho ?? null;
  return [
    item.newStep && `Next step: ${item.newStep}`,
    item.newMeasure && `Measured by: ${item.newMeasure}`,
    item.newByDate && `By ${formatDate(item.newByDate)}`,
    who && `Who: ${who}`,
  ];
}

/** One outcome after the other, wording, progress and next step. */
export function allOutcomesText(data: ReviewPackData): string | null {
  const texts = data.outcomes.map((item) =>
    linesOrNull([
      `Outcome ${item.outcome.ref}: ${outcomeWording(item)}`,
      outcomeProgressText(data, item),
      outcomeNextText(data, item),
    ]),
  );
  return texts.length === 0 ? null : texts.join('\n\n');
}
