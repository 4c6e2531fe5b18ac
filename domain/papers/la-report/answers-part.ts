import type { PackAnswerGroup } from '../../reviews/pack-answer';
import { fact, heading, type ReportBlock } from '../report-block';
import { notAnswered } from '../unanswered-words';

/** A group of a form: its heading, then texts below their questions, or short facts beside theirs. */
export function groupPart(group: PackAnswerGroup): ReportBlock[] {
  return [heading(group.title), ...groupAnswers(group)];
}

/** The same without the heading. */
export function groupAnswers({ fields }: PackAnswerGroup): ReportBlock[] {
  return fields.every(({ kind }) => kind === 'text')
    ? fields.map(({ label, value }) => ({ kind: 'answer', label, value: answered(value) }))
    : [{ kind: 'facts', facts: fields.map(({ label, value }) => fact(label, answered(value))) }];
}

/** The answer, or that there is none: a report that goes out has no gaps to fill. */
export function answered(value: string | null): string {
  return value ?? notAnswered;
}
