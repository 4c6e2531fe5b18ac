import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendedPlace, markedWordings, sectionsToAmend } from '../../../../domain/papers/amended-wording';
import type { PackAmendment } from '../../../../domain/reviews/record-data';

function amendment(part: Partial<PackAmendment>): PackAmendment {
  return {
    id: 'a',
    section: null,
    ref: null,
    itemId: null,
    currentText: null,
    proposedText: '',
    reason: null,
    evidence: null,
    proposedBy: null,
    standing: null,
    ...part,
  };
}

describe('the two wordings of an amendment', () => {
  it('mark what is taken out and what is new, without the spaces around it', () => {
    const { current, proposed } = markedWordings(
      amendment({
        currentText: 'One visit in each term.',
        proposedText: 'One visit in each month of the year.',
      }),
    );
    expect(current.filter(({ changed }) => changed).map(({ text }) => text)).toEqual(['term']);
    expect(proposed.filter(({ changed }) => changed).map(({ text }) => text)).toEqual(['month of the year']);
  });

  it('say of a new wording that all of it is new', () => {
    const { current, proposed } = markedWordings(amendment({ proposedText: 'Glasses for reading.' }));
    expect(current).toEqual([]);
    expect(proposed).toEqual([{ text: 'Glasses for reading.', changed: true }]);
  });

  it('hold every letter of both texts', () => {
    const words = fc
      .array(fc.constantFrom('six', 'visits', '  ', ' ', '\n', 'a year', '.', 'Maya’s', '1:3'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (currentText, proposedText) => {
        const { current, proposed } = markedWordings(amendment({ currentText, proposedText }));
        expect(current.map(({ text }) => text).join('')).toBe(currentText);
        expect(proposed.map(({ text }) => text).join('')).toBe(proposedText);
      }),
    );
  });
});

describe('where an amendment belongs', () => {
  it('names the sections once each, in the order of the plan', () => {
    const sections = (['H1', 'F', null, 'B', 'F'] as const).map((section) => amendment({ section }));
    expect(sectionsToAmend(sections)).toEqual(['B', 'F', 'H1']);
    expect(sectionsToAmend([])).toEqual([]);
  });

  it.each([
    ['F', 'F4', 'F4 (section F)'],
    ['B', null, 'Section B'],
    [null, 'E2', 'E2'],
    [null, null, 'The plan'],
  ] as const)('section %s, reference %s: %s', (section, ref, words) => {
    expect(amendedPlace(amendment({ section, ref }))).toBe(words);
  });
});
