import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince } from '../../../../domain/papers/changes-since';
import { setIncluded, usualChoice, chosenPapers } from '../../../../domain/papers/pack-choice';
import { packContents } from '../../../../domain/papers/pack-contents';
import { packIds, type PackId, packOffers } from '../../../../domain/papers/packs';
import { type SentFact, sentFacts } from '../../../../domain/papers/sent-facts';
import type { ReviewPackData } from '../../../../domain/reviews/pack-data';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';
import { write } from './support';

const data = mayaReview();
const factsOf = (of: ReviewPackData, pack: PackId = 'meeting', choice = usualChoice) =>
  sentFacts(packContents(pack, of, choice, write));
const changes = (of: ReviewPackData, pack: PackId = 'meeting') =>
  changesSince(factsOf(data, pack), factsOf(of, pack));

describe('what has changed since a pack was sent', () => {
  it.each(packIds)('is nothing while nothing was changed: %s', (pack) => {
    expect(changes(data, pack)).toEqual([]);
  });

  it('is not what the sending itself sets, nor the day', () => {
    const sent: ReviewPackData = {
      ...data,
      preparedOn: '2027-03-01',
      invitees: data.invitees.map((person) => ({
        ...person,
        invitedOn: '2027-03-01',
        circulatedOn: '2027-03-01',
        reportSentOn: '2027-03-01',
      })),
    };
    for (const pack of packIds) expect(changes(sent, pack)).toEqual([]);
  });

  it('names the meeting that was moved, from when to when', () => {
    const moved = { ...data, review: { ...data.review, meetingWords: 'Friday 29 January 2027 at 9.00 am' } };
    expect(changes(moved)).toEqual([
      `The meeting was moved from ${data.review.meetingWords ?? ''} to Friday 29 January 2027 at 9.00 am`,
    ]);
  });

  it('names the answer that was changed, filled in or emptied', () => {
    const [group] = data.answerGroups;
    const field = group?.fields.find(({ value }) => value !== null);
    if (!group || !field) throw new Error('The school report needs an answer');
    const answered = (value: string | null): ReviewPackData => ({
      ...data,
      answerGroups: data.answerGroups.map((each) => ({
        ...each,
        fields: each.fields.map((item) => (item.key === field.key ? { ...item, value } : item)),
      })),
    });
    expect(changes(answered('Something else'))).toEqual([`School report: ${field.label} was changed`]);
    expect(changes(answered(null))).toEqual([`School report: ${field.label} was emptied`]);
    expect(changesSince(factsOf(answered(null)), factsOf(data))).toEqual([
      `School report: ${field.label} was filled in`,
    ]);
  });

  it('names attachments, actions and agenda items that came and went', () => {
    const [action] = data.record.actions;
    const less = { ...data, record: { ...data.record, actions: data.record.actions.slice(1) } };
    expect(changes(less, 'la-report')).toEqual([`Action “${action?.what ?? ''}” was taken out`]);
    const facts: SentFact[] = [{ key: 'attachment:1', label: 'SaLT report', text: 'abc' }];
    expect(changesSince([], facts)).toEqual(['Attachment added: SaLT report']);
    expect(changesSince(facts, [])).toEqual(['Attachment taken out: SaLT report']);
  });

  it('says of a paper that was taken out only that', () => {
    const shown = chosenPapers('meeting', packOffers('meeting', data), usualChoice);
    const without = setIncluded(usualChoice, shown, 'paper-school-report', false);
    expect(changesSince(factsOf(data), factsOf(data, 'meeting', without))).toEqual([
      'Paper taken out: School report',
    ]);
    expect(changesSince(factsOf(data, 'meeting', without), factsOf(data))).toEqual([
      'Paper added: School report',
    ]);
  });
});

const facts = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom(
      'meeting',
      'place',
      'attachment:1',
      'paper:paper-agenda',
      'in:paper-agenda:item:1',
      'in:paper-agenda:item:2',
    ),
    label: fc.constantFrom('One', 'Two'),
    text: fc.constantFrom('', 'then', 'now'),
  }),
  { selector: ({ key }) => key },
);

describe('properties', () => {
  it('a list differs from itself in nothing, and there is no sentence twice', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        expect(changesSince(one, one)).toEqual([]);
        const sentences = changesSince(one, other);
        expect(new Set(sentences).size).toBe(sentences.length);
      }),
    );
  });
  it('a change in one direction is a change in the other', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        expect(changesSince(one, other).length > 0).toBe(changesSince(other, one).length > 0);
      }),
    );
  });
});

describe('facts', () => {
  it.each(packIds)('have a key of their own each: %s', (pack) => {
    const keys = factsOf(data, pack).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
