import { describe, expect, it } from 'vitest';
import { blankData } from '../../../../domain/papers/blank-data';
import { changesSince } from '../../../../domain/papers/changes-since';
import { usualChoice } from '../../../../domain/papers/pack-choice';
import { packContents } from '../../../../domain/papers/pack-contents';
import { reportReaders } from '../../../../domain/papers/report-readers';
import { bringsReport } from '../../../../domain/papers/sent';
import { sentFacts } from '../../../../domain/papers/sent-facts';
import type { PackReportSent, ReviewPackData } from '../../../../domain/reviews/pack-data';
import { emptyReview } from '../../../fixtures/review-papers/empty-review';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';
import { inviteeOf, write } from './support';

const unsent: ReviewPackData = {
  ...mayaReview(),
  invitees: mayaReview().invitees.map((person) => ({ ...person, reportSentOn: null })),
};
const officer = inviteeOf(unsent, 'la-sen');
const sending = (more: Partial<PackReportSent> = {}): PackReportSent => ({
  inviteeId: officer,
  name: 'Ms Ignatia Fallowmere',
  sentOn: '2027-02-01',
  methodName: 'Through a portal',
  ...more,
});
/** As after marking it as sent: the day in the grid, and the sendings. */
const sent = (on: string | null, ...reportSent: PackReportSent[]): ReviewPackData => ({
  ...unsent,
  invitees: unsent.invitees.map((person) =>
    person.id === officer ? { ...person, reportSentOn: on } : person,
  ),
  reportSent,
});
const officerOf = (data: ReviewPackData) => reportReaders(data).find(({ key }) => key === officer);

describe('who gets the report', () => {
  it('the authority first, everyone but the child, with room to write until it is sent', () => {
    const readers = reportReaders(unsent);
    expect(readers[0]?.key).toBe(officer);
    expect(readers).toHaveLength(unsent.invitees.filter(({ role }) => role !== 'child').length);
    expect(readers.every(({ sentOn, how }) => sentOn === null && how === null)).toBe(true);
    expect(reportReaders(emptyReview())).toEqual([
      { key: 'authority', to: 'The local authority', sentOn: null, how: null },
    ]);
  });

  it('when and how it went, as it was marked as sent', () => {
    expect(officerOf(sent('2027-02-01', sending()))).toMatchObject({
      sentOn: '2027-02-01',
      how: 'Through a portal',
    });
    const twice = sent('2027-02-01', sending(), sending(), sending({ methodName: 'By post' }));
    expect(officerOf(twice)?.how).toBe('Through a portal; By post');
  });

  it('keeps the day of the first sending, and tells no way of another day', () => {
    const again = sent('2027-02-01', sending(), sending({ sentOn: '2027-03-01', methodName: 'By post' }));
    expect(officerOf(again)).toMatchObject({ sentOn: '2027-02-01', how: 'Through a portal' });
    expect(officerOf(sent('2027-01-30', sending()))).toMatchObject({ sentOn: '2027-01-30', how: null });
  });

  it('others to whom it was sent', () => {
    const other = sending({ inviteeId: null, name: 'The tribunal' });
    expect(reportReaders(sent(null, other)).at(-1)).toMatchObject({
      to: 'The tribunal',
      how: 'Through a portal',
    });
  });

  it('is no news since it was sent, and is not on a blank form', () => {
    const facts = (of: ReviewPackData) => sentFacts(packContents('la-report', of, usualChoice, write));
    expect(changesSince(facts(unsent), facts(sent('2027-02-01', sending())))).toEqual([]);
    expect(blankData(sent('2027-02-01', sending())).reportSent).toEqual([]);
  });

  it('by the papers that bring the report, not by invitations', () => {
    expect(bringsReport('la-report')).toBe(true);
    expect(bringsReport('paper:letter-report')).toBe(true);
    expect(bringsReport('invitations')).toBe(false);
    expect(bringsReport('paper:agenda')).toBe(false);
  });
});
