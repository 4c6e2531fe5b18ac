import { daysBetween, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { meetingLimits, reviewAnniversary } from './anniversary';
import type { DeadlineWarning, ReviewFacts } from './deadline-model';

/** Plain warnings about the planned meeting: later than lawful, or too soon for two weeks' notice. */
export function meetingWarnings(facts: ReviewFacts, meeting: IsoDate): readonly DeadlineWarning[] {
  const warnings: DeadlineWarning[] = meetingLimits(facts)
    .filter((limit) => meeting > limit.latest)
    .map((limit) => ({ kind: 'too-late', message: tooLate(facts, meeting, limit.rule, limit.latest) }));
  const notice = daysBetween(facts.today, meeting);
  if (notice >= 0 && notice < 14) {
    warnings.push({
      kind: 'too-short',
      message:
        `The meeting is less than two weeks away, so invitations that have not gone yet cannot give the two weeks’ notice that the law asks for. ` +
        'Move the meeting unless everyone has already been invited.',
    });
  }
  return warnings;
}

function tooLate(
  facts: ReviewFacts,
  meeting: IsoDate,
  rule: 'anniversary' | 'phase-transfer',
  latest: IsoDate,
): string {
  const days = daysBetween(latest, meeting);
  const by = days === 1 ? 'one day' : `${days} days`;
  const then =
    rule === 'anniversary'
      ? `the review could not be completed by its anniversary on ${formatDate(reviewAnniversary(facts) ?? latest)}`
      : `the plan that names the next school could not be final before 15 February ${facts.phaseTransfer?.year ?? ''}`;
  return `The meeting on ${formatDate(meeting)} is ${by} later than the law allows: ${then}. Hold it on or before ${formatDate(latest)}.`;
}
