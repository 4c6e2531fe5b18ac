import { describe, expect, it } from 'vitest';
import { reviewAnswerField } from '../../../../domain/reviews/forms/forms';
import { laReportPrefill } from '../../../../domain/reviews/la-report-prefill';
import type { PackInviteeForm } from '../../../../domain/reviews/record-data';
import { answers, guest, heldReview, notDelivered, outcome, provision } from './held-review';

const mother: PackInviteeForm = {
  inviteeId: 'm',
  name: 'Ms Bríd O’Brien',
  role: 'parent',
  agency: null,
  form: 'views',
  outcomes: {},
  groups: [answers('parent-child', { parentWorries: 'Secondary school.', parentBudget: 'Not now.' })],
};
const therapist: PackInviteeForm = {
  inviteeId: 't',
  name: 'Ms P Lockwhistle',
  role: 'health',
  agency: 'Speech therapy',
  form: 'advice',
  outcomes: {},
  groups: [answers('advice-child', { adviceStrengths: 'She listens well.', adviceNeeds: null })],
};

describe('what the report to the authority takes from the records', () => {
  it('is nothing while nothing is recorded', () => {
    expect(laReportPrefill(heldReview())).toEqual({});
  });

  it('gathers the views of the child, the parents and the professionals under their names', () => {
    const texts = laReportPrefill(
      heldReview({
        childViews: [
          answers('child-gathered', { childGatheredBy: 'Mr Tuffin', childGatheredHow: 'With symbols.' }),
          answers('child-me', { childGoodAt: 'Drawing.', childHard: null }),
        ],
        inviteeForms: [mother, therapist],
      }),
    );
    expect(texts['laChildViews']).toBe('Gathered by Mr Tuffin.\n\nLabel of childGoodAt: Drawing.');
    expect(texts['laParentViews']).toBe(
      'Ms Bríd O’Brien\nLabel of parentWorries: Secondary school.\nLabel of parentBudget: Not now.',
    );
    expect(texts['laProfessionalViews']).toBe(
      'Ms P Lockwhistle, Speech therapy\nLabel of adviceStrengths: She listens well.',
    );
    expect(texts['laPersonalBudget']).toBe('Ms Bríd O’Brien: Not now.');
  });

  it('names those who sent a report instead of the form', () => {
    const more = { role: 'health', agency: 'Physiotherapy', adviceReceivedOn: '2026-12-01' } as const;
    const texts = laReportPrefill(heldReview({}, { invitees: [guest('Mr A Bendwell', more)] }));
    expect(texts['laProfessionalViews']).toBe(
      'Mr A Bendwell, Physiotherapy: advice received 1 December 2026, attached.',
    );
  });

  it('keeps education, health and social care apart', () => {
    const items = [provision('F1'), provision('G1', { section: 'G' }), provision('H2', { section: 'H2' })];
    const delivered = {
      'id-F1': { ...notDelivered, effect: 'It works.', gapReason: 'two weeks without staff.' },
      'id-G1': { ...notDelivered, effect: 'Splints fit.' },
    };
    const texts = laReportPrefill(heldReview({ delivered }, { provision: { items, universal: [] } }));
    expect(texts['laEffectEducation']).toBe('F1: It works. Not given as planned: two weeks without staff.');
    expect(texts['laEffectHealth']).toBe('G1: Splints fit.');
    expect(texts).not.toHaveProperty('laEffectSocialCare');
  });

  it('gives the progress agreed at the meeting as the beginning of the reasons, before what the school reported', () => {
    const record = { agreedProgress: 'achieved', agreedProgressName: 'Achieved' } as const;
    const rest = { childFeeling: null, meetingNote: null, newWho: null };
    const outcomes = [
      outcome('E1', { progressName: 'Some progress' }),
      outcome('E2', { progressName: 'Some progress' }),
      outcome('E3', { progressName: 'Some progress' }),
      outcome('E4'),
    ];
    const data = heldReview({ outcomes: { 'id-E2': { ...record, ...rest } } }, { outcomes });
    expect(laReportPrefill(data)['laReasons']).toBe(
      'Progress agreed at the meeting. Some progress: E1 and E3. Achieved: E2.',
    );
  });

  it('fills only fields that the form has', () => {
    const all = laReportPrefill(
      heldReview({
        childViews: [answers('child-me', { childGoodAt: 'Drawing.' })],
        inviteeForms: [mother, therapist],
        transition: [answers('transition', { transitionPreference1: 'Quayside Academy' })],
      }),
    );
    expect(Object.keys(all).length).toBeGreaterThan(3);
    for (const key of Object.keys(all)) expect(reviewAnswerField(key), key).not.toBeNull();
  });
});
