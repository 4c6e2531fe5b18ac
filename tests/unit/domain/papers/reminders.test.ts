import { describe, expect, it } from 'vitest';
import { toRemind } from '../../../../domain/papers/reminders';
import type { PackInvitee } from '../../../../domain/reviews/pack-data';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';

const { invitees } = mayaReview();

/** Everyone on the list, with the same days. */
function allWith(days: Partial<PackInvitee>): readonly PackInvitee[] {
  return invitees.map((person) => ({
    ...person,
    ...{ adviceWanted: true, adviceAskedOn: '2026-11-12', adviceReceivedOn: null },
    ...days,
  }));
}

describe('those to whom a reminder can be written', () => {
  it('are parents and professionals who were asked and have not answered; the child and the school get no letter', () => {
    const roles = new Set(toRemind(allWith({})).map(({ role }) => role));
    expect(roles).toContain('parent');
    expect(roles).toContain('health');
    expect([...roles].filter((role) => role === 'child' || role === 'school')).toEqual([]);
  });

  it.each<[string, Partial<PackInvitee>]>([
    ['it has come', { adviceReceivedOn: '2026-11-16' }],
    ['nothing was asked', { adviceAskedOn: null }],
    ['nothing is wanted', { adviceWanted: false }],
  ])('are none of whom %s', (_why, days) => {
    expect(toRemind(allWith(days))).toEqual([]);
  });
});
