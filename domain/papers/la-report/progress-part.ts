import type { OutcomeDecision } from '../../reviews/model';
import type { ReviewPackData } from '../../reviews/pack-data';
import { linesOrNull } from '../../reviews/report-texts/answers';
import { progressName } from '../../reviews/report-texts/outcomes';
import { groupsOf } from '../answers';
import { notRecorded } from '../unanswered-words';
import { fact, heading, paragraph, type ReportBlock } from '../report-block';
import { groupPart } from './answers-part';

/** The school, the level of funding, attendance and attainment. */
export function schoolPart({ plan, school, answerGroups, attainments }: ReviewPackData): ReportBlock[] {
  // What section I says, else the school itself.
  const named = plan.texts
    .filter(({ letter, text }) => letter === 'I' && text !== '')
    .map(({ text }) => text);
  return [
    heading('School and placement'),
    {
      kind: 'facts',
      facts: [
        fact('School', named.join(', ') || school.name),
        ...(plan.band === null ? [] : [fact('Level of funding', plan.band)]),
      ],
    },
    ...groupsOf(answerGroups, ['attendance']).flatMap(groupPart),
    heading('Attainment'),
    attainments.length === 0
      ? paragraph('No attainment has been entered for this review.')
      : {
          kind: 'table',
          head: ['Subject or test', 'Earlier', 'Previous', 'Now'],
          widths: [40, 20, 20, 20],
          rows: attainments.map(({ subject, earlier, previous, current }) => [
            subject,
            earlier ?? '',
            previous ?? '',
            current ?? '',
          ]),
        },
  ];
}

const becomes: Readonly<Record<OutcomeDecision, string>> = {
  keep: 'Kept',
  amend: 'Amended',
  replace: 'Replaced',
};

/** Progress towards each outcome: agreed at the meeting, else from the school’s report. */
export function outcomesPart(data: ReviewPackData): ReportBlock[] {
  return [
    heading('Progress towards the outcomes of section E'),
    data.outcomes.length === 0
      ? paragraph('No outcome of section E has been entered for this plan.')
      : {
          kind: 'table',
          head: ['Outcome', 'Progress', 'Evidence and comment', 'To be'],
          widths: [37, 15, 36, 12],
          rows: data.outcomes.map((item) => [
            `${item.outcome.ref} ${item.outcome.text}`,
            progressName(data, item) ?? notRecorded,
            linesOrNull([item.evidence, item.comment, data.record.outcomes[item.outcome.id]?.meetingNote]) ??
              notRecorded,
            item.decision ? becomes[item.decision] : notRecorded,
          ]),
        },
  ];
}
