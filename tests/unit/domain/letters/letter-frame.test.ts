import { describe, expect, it } from 'vitest';
import { letterFrame } from '../../../../domain/letters/letter-frame';
import type { PackContact, PackInvitee } from '../../../../domain/reviews/pack-data';
import { emptyReview } from '../../../fixtures/review-papers/empty-review';
import { maya } from '../../../fixtures/review-papers/letter-reviews';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';

const data = maya();
const idOf = (name: string) => data.invitees.find((invitee) => invitee.name.includes(name))?.id ?? '';
const withContact = (more: Partial<PackContact>) => ({
  ...data,
  pupil: { ...data.pupil, address: '1 Quay, Tidemouth', postcode: 'XK1 1AA' },
  contacts: data.contacts.map((contact) => ({ ...contact, ...more })),
});
const addressee = (from: typeof data) => letterFrame('invite-parent', from, idOf('Bríd')).addressee;

describe('the address', () => {
  it('is the contact’s own', () => {
    expect(addressee(data)).toEqual(['Ms Bríd O’Brien', '14 Limpet Lane', 'Tidemouth', 'XK12 4LL']);
  });
  it('is the child’s only for somebody who lives with the child', () => {
    const none = { address: null, postcode: null };
    expect(addressee(withContact({ ...none, livesWith: true }))).toContain('1 Quay');
    expect(addressee(withContact({ ...none, livesWith: false }))).toEqual(['Ms Bríd O’Brien']);
  });
  it('of a letter to the local authority is its SEN officer, else the officer in the plan', () => {
    const frame = letterFrame('letter-la', data, null);
    expect(frame.addressee.slice(0, 2)).toEqual(['Ms Ignatia Fallowmere', 'Kent County Council']);
    expect(frame.signatory.role).toBe('SENDCO, for the head teacher');
    const planOnly = { ...data, invitees: [] };
    expect(letterFrame('letter-la', planOnly, null).addressee).toEqual([
      'Ms Ignatia Fallowmere',
      'Kent County Council',
    ]);
    expect(letterFrame('letter-la', emptyReview(), null)).toMatchObject({
      addressee: [],
      salutation: 'Dear colleague',
    });
  });
});

describe('the salutation', () => {
  const to = (more: Partial<PackInvitee>) => {
    const invitees = data.invitees.map((invitee) => ({ ...invitee, ...more }));
    return letterFrame('letter-report', { ...data, invitees }, idOf('Lockwhistle')).salutation;
  };
  it('names people and greets posts as colleagues', () => {
    expect(to({})).toBe('Dear Ms Perdita Lockwhistle');
    expect(to({ name: 'Health care professional' })).toBe('Dear colleague');
    expect(to({ name: 'Therapy Service', agency: 'Therapy Service' })).toBe('Dear colleague');
    expect(letterFrame('invite-parent', emptyReview(), null).salutation).toBe('Dear parent or carer');
  });
});

describe('what lies in the envelope', () => {
  const plain = { ...data, record: { ...data.record, amendments: [] } };
  const amended = { ...data, record: { ...data.record, amendments: mayaReview().record.amendments } };
  it('is said in plain words', () => {
    expect(letterFrame('letter-report', plain, idOf('Bríd')).enclosures).toEqual([
      'the report of the meeting',
    ]);
    expect(letterFrame('letter-report', amended, idOf('Bríd')).enclosures[1]).toBe(
      'the changes to the plan that are proposed',
    );
    expect(letterFrame('letter-la', amended, null).enclosures).toHaveLength(3);
    expect(letterFrame('letter-late-parent', data, idOf('Bríd'))).toMatchObject({
      enclosures: [],
      salutation: 'Dear Ms Bríd O’Brien',
    });
  });
});
