import { describe, expect, it } from 'vitest';
import type { DeadlineRule } from '../../../../domain/reviews/deadline-model';
import { isHeld, milestonesOf, reviewStage } from '../../../../domain/reviews/milestones';
import type { PackDeadline } from '../../../../domain/reviews/pack-data';

const all: readonly DeadlineRule[] = [
  'advice',
  'invitations',
  'papers',
  'meeting',
  'report',
  'la-decision',
  'amendment-notice',
  'final-plan',
];

/** The deadlines of a review of which some are done; `without` are not waited for. */
function deadlines(done: readonly DeadlineRule[], without: readonly DeadlineRule[] = []): PackDeadline[] {
  return all
    .filter((rule) => !without.includes(rule))
    .map(
      (rule) =>
        ({
          ...{ rule, dueOn: '2027-02-18', reason: `Reason of ${rule}.`, state: 'later' },
          doneOn: done.includes(rule) ? '2027-02-10' : null,
        }) as unknown as PackDeadline,
    );
}
const key = (...given: Parameters<typeof deadlines>) => reviewStage(deadlines(...given), '').key;

describe('the steps of a review after its meeting', () => {
  it('are the record, the report, the decision, the notice and the final plan', () => {
    expect(reviewStage(deadlines(['meeting']), '', false)).toMatchObject({
      key: 'record',
      place: 'meeting',
      text: 'Reason of report.',
    });
    expect(key(['meeting'])).toBe('report');
    expect(key(['meeting', 'report'])).toBe('la-decision');
    expect(key(['meeting', 'la-decision'])).toBe('amendment-notice');
    expect(key(['meeting', 'la-decision', 'amendment-notice'])).toBe('final-plan');
    expect(key(['meeting', 'la-decision', 'amendment-notice', 'final-plan'])).toBe('complete');
  });

  it('end with the decision when nothing follows from it', () => {
    expect(key(['meeting', 'report', 'la-decision'], ['amendment-notice', 'final-plan'])).toBe('complete');
  });

  it('end with the final plan, even when nobody noted the notice', () => {
    expect(key(['meeting', 'la-decision', 'final-plan'])).toBe('complete');
  });

  it('show no final plan on the timeline when none is to come', () => {
    const labels = (without: readonly DeadlineRule[]) =>
      milestonesOf(deadlines(['meeting'], without)).map(({ label }) => label);
    expect(labels([])).toContain('Final plan');
    expect(labels(['amendment-notice', 'final-plan'])).not.toContain('Final plan');
    expect(milestonesOf([])).toHaveLength(6);
  });

  it('tell when the meeting is held', () => {
    expect(isHeld({ deadlines: deadlines(['meeting']) })).toBe(true);
    expect(isHeld({ deadlines: deadlines(['advice']) })).toBe(false);
  });
});
