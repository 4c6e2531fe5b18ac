import { notDelivered } from '../../../../domain/reviews/delivered-gap';
import { childViewsGroups } from '../../../../domain/reviews/forms/child-views';
import { parentViewsGroups } from '../../../../domain/reviews/forms/parent-views';
import { printedGroups } from '../../../../domain/reviews/printed-groups';
import {
  emptyRecord,
  type PackInviteeForm,
  type ReviewRecordData,
} from '../../../../domain/reviews/record-data';
import { describe, expect, it } from 'vitest';
import { missingForPack } from '../../../../domain/reviews/missing-for-pack';
import type {
  PackInvitee,
  PackOutcome,
  PackProvisionItem,
  ReviewPackData,
} from '../../../../domain/reviews/pack-data';
import { schoolReportGroups } from '../../../../domain/reviews/school-report-fields';

const roles = ['parent', 'school', 'la-sen', 'health', 'social-care'] as const;

function invitee(role: PackInvitee['role']): PackInvitee {
  return {
    id: role,
    contactId: null,
    name: role,
    role,
    roleName: role,
    regulation: null,
    agency: null,
    email: null,
    phone: null,
    adviceWanted: false,
    invitedOn: null,
    remindedOn: null,
    adviceAskedOn: null,
    adviceReceivedOn: null,
    circulatedOn: null,
    attendance: null,
    attendanceName: null,
    reportSentOn: null,
    interpreter: null,
    accessNeeds: null,
    adviceNote: null,
  };
}

function outcome(ref: string, more: Partial<PackOutcome> = {}): PackOutcome {
  return {
    outcome: {
      id: ref,
      ref,
      area: 'CI',
      text: 'An outcome.',
      step: null,
      measure: null,
      byDate: null,
      needRefs: [],
    },
    areaName: null,
    baseline: null,
    evidence: null,
    progress: 'some',
    progressName: 'Some progress',
    comment: null,
    decision: 'keep',
    decisionName: 'Keep',
    newStep: 'The next step.',
    newMeasure: null,
    newByDate: '2027-07-20',
    ...more,
  };
}

function provision(ref: string, what = 'Language programme'): PackProvisionItem {
  const figures = { minutesPerSession: 30, sessionsPerWeek: 4, sessionsPerYear: 152, weeksPerYear: 38 };
  return {
    provision: { id: ref, ref, section: 'F', what, ...figures },
    due: null,
  } as unknown as PackProvisionItem;
}

const asTold = { ...notDelivered, minutesPerSession: 30, sessionsPerWeek: 4, weeks: 38 };

function recordWith(more: Partial<ReviewRecordData> = {}): ReviewRecordData {
  return {
    ...emptyRecord,
    childViews: printedGroups(childViewsGroups, (key) => (key === 'childGoodAt' ? 'Drawing.' : '')),
    delivered: { F1: asTold },
    ...more,
  };
}

function parentForm(inviteeId: string, name: string, strengths = ''): PackInviteeForm {
  const groups = printedGroups(parentViewsGroups, (key) => (key === 'parentStrengths' ? strengths : ''));
  return { inviteeId, name, role: 'parent', agency: null, form: 'views', groups, outcomes: {} };
}

/** A review for which nothing is missing; only what the rule reads is filled in. */
function complete(more: Partial<ReviewPackData> = {}): ReviewPackData {
  return {
    school: { address: '1 Quay', phone: '01632 960000', headName: 'Mx Head' },
    contacts: [{ parentalResponsibility: true }],
    review: {
      meetingOn: '2027-01-21',
      meetingAt: '14:00',
      place: 'Library',
      onlineLink: null,
      parentFormReceivedOn: '2027-01-04',
    },
    invitees: roles.map(invitee),
    answerGroups: schoolReportGroups.map(({ key, title }) => ({ key, title, fields: [{ value: 'Yes' }] })),
    attainments: [{ id: 'a', subject: 'Reading', earlier: null, previous: null, current: 'PK5' }],
    outcomes: [outcome('E1'), outcome('E2')],
    pupil: { calledName: 'Maya' },
    provision: { items: [provision('F1')], universal: [] },
    documents: [{}],
    missingReports: [],
    record: recordWith(),
    ...more,
  } as unknown as ReviewPackData;
}

const sentences = (data: ReviewPackData) => missingForPack(data).map((item) => item.sentence);

describe('what is missing for the pack', () => {
  it('is nothing when all is there', () => {
    expect(missingForPack(complete())).toEqual([]);
  });

  it('names advice by how far it has come', () => {
    const base = {
      inviteeId: 'i',
      name: 'Ms L',
      agency: 'speech and language',
      from: 'speech and language',
      reason: null,
    };
    const data = complete({
      missingReports: [
        { ...base, askedOn: '2026-11-12', remindedOn: null },
        { ...base, askedOn: '2026-11-12', remindedOn: '2026-11-20' },
        { ...base, askedOn: null, remindedOn: null },
      ],
    });
    expect(sentences(data)).toEqual([
      'Advice from speech and language: asked 12 November 2026, not received',
      'Advice from speech and language: asked 12 November 2026, reminded 20 November 2026, not received',
      'Advice from speech and language: not asked yet',
    ]);
  });

  it('gathers outcomes into one sentence for each gap, and asks for no new step where one is achieved', () => {
    const data = complete({
      outcomes: [
        outcome('E1', { progress: null }),
        outcome('E2', { decision: null }),
        outcome('E3', { progress: 'achieved', newStep: null }),
        outcome('E4', { newByDate: null }),
        outcome('E5', { newStep: null }),
      ],
    });
    expect(sentences(data)).toEqual([
      'Progress is not recorded for E1',
      'Keep, amend or replace is not chosen for E2',
      'No new step with a date for E4 and E5',
    ]);
  });

  it('leads to where each thing is mended', () => {
    const data = complete({
      invitees: roles.filter((role) => role !== 'health').map(invitee),
      contacts: [],
      documents: [],
      school: { address: null, phone: null, headName: 'Mx Head' } as ReviewPackData['school'],
    });
    expect(missingForPack(data).map((item) => [item.sentence, item.target])).toEqual([
      ['Nobody is invited as health care professional (reg. 20(2)(d))', { kind: 'review', tab: 'invitees' }],
      ['Nobody with parental responsibility is recorded', { kind: 'pupil' }],
      ['No report from an agency is attached', { kind: 'review', tab: 'attachments' }],
      ['The school’s address and telephone number are not entered', { kind: 'school' }],
    ]);
  });

  it('asks for views that are not gathered or not entered, and leads to the person', () => {
    const parent = { ...invitee('parent'), id: 'p1', name: 'Ms O’Brien', adviceReceivedOn: '2026-11-16' };
    const others = roles.filter((role) => role !== 'parent').map(invitee);
    const data = complete({
      invitees: [parent, { ...parent, id: 'p2' }, ...others],
      record: recordWith({
        childViews: printedGroups(childViewsGroups, () => ''),
        inviteeForms: [parentForm('p1', 'Ms O’Brien'), parentForm('p2', 'Mr Tate', 'Kind.')],
      }),
    });
    expect(missingForPack(data).map((item) => [item.sentence, item.target])).toEqual([
      ['The child’s views are not gathered', { kind: 'review', tab: 'views', part: 'child' }],
      [
        'The views of Ms O’Brien are not entered, though the form came back',
        { kind: 'review', tab: 'views', part: 'p1' },
      ],
    ]);
  });

  it('counts a feeling about an outcome as views of the child', () => {
    const feeling = {
      childFeeling: 'happy',
      agreedProgress: null,
      agreedProgressName: null,
      meetingNote: null,
      newWho: null,
    } as const;
    const data = complete({ record: recordWith({ childViews: [], outcomes: { E1: feeling } }) });
    expect(sentences(data)).toEqual([]);
  });

  it('waits for the parents’ form until it came back or is entered', () => {
    const review = { ...complete().review, parentFormReceivedOn: null };
    const waiting = complete({
      review,
      record: recordWith({ inviteeForms: [parentForm('parent', 'Ms O’Brien')] }),
    });
    expect(sentences(waiting)).toEqual(['The parents’ form has not come back']);
    const entered = recordWith({ inviteeForms: [parentForm('parent', 'Ms O’Brien', 'Kind.')] });
    expect(sentences(complete({ review, record: entered }))).toEqual([]);
  });

  it('asks how provision was delivered, and why it was less', () => {
    const items = ['F1', 'F2', 'F3'].map((ref) => provision(ref));
    const withDelivered = (delivered: ReviewRecordData['delivered']) =>
      complete({
        provision: { items: [...items, provision('H1.1', 'None required.')], universal: [] } as never,
        record: recordWith({ delivered }),
      });
    expect(sentences(withDelivered({}))).toEqual(['How the provision was delivered is not recorded']);
    expect(sentences(withDelivered({ F1: asTold, F2: { ...asTold, weeks: 34 } }))).toEqual([
      'How F3 was delivered is not recorded',
      'F2 was delivered for 34 of 38 weeks and no reason is given',
    ]);
    const counted = { ...asTold, sessionsPerWeek: null, weeks: null, sessionsPerYear: 120 };
    const explained = { ...asTold, weeks: 34, gapReason: 'Staff illness.' };
    expect(sentences(withDelivered({ F1: explained, F2: counted, F3: asTold }))).toEqual([
      'F2 was delivered for 120 of 152 sessions in the year and no reason is given',
    ]);
    expect(sentences(withDelivered({ F1: asTold }))).toEqual([
      'How F2 and F3 were delivered is not recorded',
    ]);
  });
});
