import { describe, expect, it } from 'vitest';
import {
  notYetInvited,
  type PeopleAround,
  proposeInvitees,
} from '../../../../domain/reviews/propose-invitees';

const contact = {
  contactId: 'c1',
  name: 'Ms B O’Brien',
  parentalResponsibility: true,
  contactAllowed: true,
  phone: '01632 960001',
  mobile: null,
  email: null,
  language: 'Polish',
  interpreter: true,
  communicationNeeds: null,
};
const around: PeopleAround = {
  childName: 'Maya O’Brien-Tate',
  contacts: [
    contact,
    { ...contact, contactId: 'c2', name: 'A foster carer', parentalResponsibility: false },
    { ...contact, contactId: 'c3', name: 'Not to be contacted', contactAllowed: false },
  ],
  school: { name: 'Harbour Street Primary School', headName: null, sencoName: 'Mrs D Sandlingfold' },
  teacherName: 'Mr R Faraday-Hume',
  plan: { caseOfficer: null, localAuthority: '886' },
  reports: [],
};

describe('who is invited', () => {
  it('names everyone of regulation 20(2), with stand-ins where nobody is known', () => {
    expect(proposeInvitees(around).map((person) => [person.role, person.name])).toEqual([
      ['child', 'Maya O’Brien-Tate'],
      ['parent', 'Ms B O’Brien'],
      ['school', 'Head teacher'],
      ['school', 'Mr R Faraday-Hume'],
      ['school', 'Mrs D Sandlingfold'],
      ['la-sen', 'SEN officer'],
      ['health', 'Health care professional'],
      ['social-care', 'Social care officer'],
    ]);
  });

  it('leaves out who has no parental responsibility or must not be contacted, and brings the interpreter', () => {
    const parents = proposeInvitees(around).filter((person) => person.role === 'parent');
    expect(parents).toMatchObject([
      { name: 'Ms B O’Brien', interpreter: 'Polish', phone: '01632 960001', adviceWanted: true },
    ]);
  });

  it('invites each agency that wrote a report once, in place of the stand-ins', () => {
    const reports = [
      { agency: 'Community Paediatrics', author: 'Dr O Brindlecombe', receivedOn: '2026-10-08' },
      { agency: 'community paediatrics', author: 'Dr O Brindlecombe', receivedOn: null },
      { agency: 'Educational Psychology Service', author: null, receivedOn: null },
      { agency: 'Children’s Social Care', author: 'Ms K Underhill', receivedOn: null },
      { agency: 'Harbour Street Primary School', author: 'Mr X', receivedOn: null },
      { agency: null, author: 'A neighbour', receivedOn: null },
    ];
    const people = proposeInvitees({ ...around, reports }).slice(6);
    expect(people.map((person) => [person.role, person.name, person.adviceReceivedOn])).toEqual([
      ['health', 'Dr O Brindlecombe', '2026-10-08'],
      ['other', 'Educational Psychology Service', null],
      ['social-care', 'Ms K Underhill', null],
    ]);
  });

  it('proposes later only those who are not on the list yet', () => {
    const first = proposeInvitees(around);
    expect(notYetInvited(first, first)).toEqual([]);
    const renamed = first.map((person) =>
      person.role === 'la-sen' ? { ...person, name: 'Ms Fallowmere' } : person,
    );
    expect(notYetInvited(first, renamed)).toEqual([]);
    expect(notYetInvited(first, first.slice(0, 4)).map((person) => person.role)).toEqual([
      'school',
      'la-sen',
      'health',
      'social-care',
    ]);
  });
});
