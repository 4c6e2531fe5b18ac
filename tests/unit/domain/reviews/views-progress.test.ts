import { describe, expect, it } from 'vitest';
import { childViewsGroups } from '../../../../domain/reviews/forms/child-views';
import { inviteeForm, inviteeFormGroups } from '../../../../domain/reviews/forms/forms';
import type { InviteeRole } from '../../../../domain/reviews/model';
import type { PackInvitee, ReviewPackData } from '../../../../domain/reviews/pack-data';
import { printedGroups } from '../../../../domain/reviews/printed-groups';
import { emptyRecord } from '../../../../domain/reviews/record-data';
import { viewsPeople } from '../../../../domain/reviews/views-progress';

function invitee(id: string, role: InviteeRole, more: Partial<PackInvitee> = {}): PackInvitee {
  return {
    id,
    name: id,
    role,
    agency: null,
    adviceWanted: true,
    invitedOn: null,
    adviceAskedOn: null,
    adviceReceivedOn: null,
    ...more,
  } as PackInvitee;
}

/** A review of these invitees; only what the rule reads is filled in. */
function review(
  invitees: readonly PackInvitee[],
  answers: Readonly<Record<string, string>> = {},
): ReviewPackData {
  return {
    pupil: { calledName: 'Maya' },
    invitees,
    record: {
      ...emptyRecord,
      childViews: printedGroups(childViewsGroups, (key) => answers[key] ?? ''),
      inviteeForms: invitees.flatMap(({ id, name, role, agency }) => {
        const form = inviteeForm(role);
        return form === null
          ? []
          : [
              {
                inviteeId: id,
                name,
                role,
                agency,
                form,
                groups: printedGroups(inviteeFormGroups(role), (key) => answers[`${id}.${key}`] ?? ''),
                outcomes: answers[`${id}.outcome`] === undefined ? {} : { E1: answers[`${id}.outcome`] },
              },
            ];
      }),
    },
  } as unknown as ReviewPackData;
}

const statuses = (data: ReviewPackData) =>
  viewsPeople(data).map(({ name, statusWords }) => [name, statusWords]);

describe('viewsPeople', () => {
  it('puts the child first, then parents, then who advises; the school itself writes no advice', () => {
    const people = viewsPeople(
      review([
        invitee('officer', 'la-sen', { adviceWanted: false }),
        invitee('head', 'school'),
        invitee('therapist', 'health', { agency: 'Speech and language therapy' }),
        invitee('mum', 'parent'),
        invitee('Maya', 'child'),
      ]),
    );
    expect(people.map(({ key, form, roleWords }) => [key, form, roleWords])).toEqual([
      ['child', 'child', 'The child'],
      ['mum', 'views', 'Parent'],
      ['therapist', 'advice', 'Speech and language therapy'],
      ['officer', 'advice', 'LA SEN officer'],
    ]);
  });

  it('says how far each has come', () => {
    expect(
      statuses(
        review([
          invitee('invited mum', 'parent', { invitedOn: '2026-11-12' }),
          invitee('other parent', 'parent'),
          invitee('asked', 'health', { adviceAskedOn: '2026-11-12', adviceReceivedOn: null }),
          invitee('here', 'other', { adviceAskedOn: '2026-11-12', adviceReceivedOn: '2026-11-16' }),
          invitee('invited only', 'social-care', { invitedOn: '2026-11-12' }),
          invitee('not wanted', 'la-sen', { adviceWanted: false }),
        ]),
      ),
    ).toEqual([
      ['Maya', 'Not gathered'],
      ['invited mum', 'Asked 12 Nov 2026'],
      ['other parent', 'Not asked'],
      ['asked', 'Asked 12 Nov 2026'],
      ['here', 'Received 16 Nov 2026'],
      ['invited only', 'Not asked'],
      ['not wanted', 'Not wanted'],
    ]);
  });

  it('knows whether something is entered', () => {
    const people = [invitee('mum', 'parent'), invitee('dad', 'parent'), invitee('therapist', 'health')];
    const data = review(people, { 'mum.parentWorries': 'Noise.', 'therapist.outcome': 'Good progress.' });
    expect(viewsPeople(data).map(({ key, isBegun }) => [key, isBegun])).toEqual([
      ['child', false],
      ['mum', true],
      ['dad', false],
      ['therapist', true],
    ]);
  });

  it('takes the child’s views as gathered once something of them is entered', () => {
    expect(statuses(review([], { childGatheredOn: '2026-11-20' }))).toEqual([
      ['Maya', 'Gathered 20 November 2026'],
    ]);
    expect(statuses(review([], { childGoodAt: 'Drawing.' }))).toEqual([['Maya', 'Gathered']]);
    expect(statuses(review([invitee('Maya', 'child', { adviceAskedOn: '2026-11-12' })]))).toEqual([
      ['Maya', 'Asked 12 Nov 2026'],
    ]);
  });
});
