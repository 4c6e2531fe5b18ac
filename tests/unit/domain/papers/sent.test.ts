import { describe, expect, it } from 'vitest';
import { daysSettled, sameRecipients, sendingSchema, usualRecipients } from '../../../../domain/papers/sent';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';
import { inviteeOf } from './support';

const { invitees } = mayaReview();
const empty = {
  invitedOn: null,
  remindedOn: null,
  adviceAskedOn: null,
  adviceReceivedOn: null,
  circulatedOn: null,
  reportSentOn: null,
  adviceWanted: true,
};

describe('the days that a sending settles', () => {
  it('are those of its kind, as far as they are empty', () => {
    expect(daysSettled('invitations', empty)).toEqual(['invitedOn', 'adviceAskedOn']);
    expect(daysSettled('invitations', { ...empty, adviceWanted: false })).toEqual(['invitedOn']);
    expect(daysSettled('invitations', { ...empty, invitedOn: '2026-11-13' })).toEqual(['adviceAskedOn']);
    expect(daysSettled('meeting', empty)).toEqual(['circulatedOn']);
    expect(daysSettled('la-report', { ...empty, reportSentOn: '2027-02-01' })).toEqual([]);
    expect(daysSettled('paper:letter-remind', empty)).toEqual(['remindedOn']);
    expect(daysSettled('paper:agenda', empty)).toEqual([]);
  });
});

describe('recipients', () => {
  it('of a copy for one person are that person', () => {
    expect(usualRecipients('meeting', invitees, 'x')).toEqual(['x']);
  });
  it.each(['invitations', 'meeting', 'la-report'] as const)(
    'of the %s are all who are invited but the child',
    (pack) => {
      const child = inviteeOf(mayaReview(), 'child');
      const everyone = invitees.map(({ id }) => id).filter((id) => id !== child);
      expect(everyone).toContain(inviteeOf(mayaReview(), 'school'));
      expect(usualRecipients(pack, invitees, null)).toEqual(everyone);
      expect(usualRecipients('paper:agenda', invitees, null)).toEqual([]);
    },
  );
  it('are the same in whatever order', () => {
    const [a, b] = [
      { inviteeId: 'a', name: 'A' },
      { inviteeId: null, name: 'B' },
    ];
    expect(sameRecipients([a, b], [b, a])).toBe(true);
    expect(sameRecipients([a], [a, b])).toBe(false);
  });
  it('are asked for', () => {
    const sending = { inviteeIds: [], others: ' ', method: 'post', sentOn: '2026-11-23', note: '' };
    const parsed = sendingSchema.safeParse(sending);
    expect(parsed.error?.issues[0]?.message).toMatch(/at least one person/);
    expect(sendingSchema.safeParse({ ...sending, others: 'The tribunal' }).success).toBe(true);
  });
});
