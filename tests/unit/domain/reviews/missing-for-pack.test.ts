import { emptyRecord } from '../../../../domain/reviews/record-data';
import { describe, expect, it } from 'vitest';
import { missingForPack } from '../../../../domain/reviews/missing-for-pack';
import type { PackInvitee, PackOutcome, ReviewPackData } from '../../../../domain/reviews/pack-data';
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
    provision: { items: [{}], universal: [] },
    documents: [{}],
    missingReports: [],
    record: emptyRecord,
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
      ['No report goes into the pack', { kind: 'review', tab: 'attachments' }],
      ['The school’s address and telephone number are not entered', { kind: 'school' }],
    ]);
  });
});
