import { expect, it } from 'vitest';
import type { DeadlineRule } from '../../../../domain/reviews/deadline-model';
import type { PackDeadline } from '../../../../domain/reviews/pack-data';
import { packDueNext } from '../../../../domain/reviews/pack-due-next';

const year: readonly DeadlineRule[] = ['advice', 'invitations', 'papers', 'meeting', 'report', 'la-decision'];

function deadlines(done: readonly DeadlineRule[]): readonly PackDeadline[] {
  return year.map(
    (rule) =>
      ({
        ...{ rule, dueOn: '2027-02-18', reason: '', state: 'later' },
        doneOn: done.includes(rule) ? '2027-02-10' : null,
      }) as unknown as PackDeadline,
  );
}

it.each([
  [[], 'invitations'],
  [['advice'], 'invitations'],
  [['advice', 'invitations'], 'meeting'],
  [['advice', 'invitations', 'papers'], 'meeting'],
  [['meeting'], 'la-report'],
  [['advice', 'invitations', 'papers', 'meeting', 'report'], 'la-report'],
  [year, 'la-report'],
] as const)('with %j done, the pack to open is %s', (done, pack) => {
  expect(packDueNext(deadlines(done))).toBe(pack);
});

it('is the papers for the meeting while the meeting has no date', () => {
  expect(packDueNext([])).toBe('meeting');
});
