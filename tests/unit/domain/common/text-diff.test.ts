import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPiece, diffWords } from '../../../../domain/common/text-diff';

const inShort = (pieces: readonly DiffPiece[]): string =>
  pieces.map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind]).join('');
const textOf = (pieces: readonly DiffPiece[], without: DiffPiece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('what changed in a text, word by word', () => {
  it('marks a word that became another', () => {
    expect(inShort(diffWords('30 minutes, 4 times a week', '30 minutes, 3 times a week'))).toBe(
      '30 minutes, [-4][+3] times a week',
    );
  });

  it('keeps words with apostrophes and hyphens whole', () => {
    expect(inShort(diffWords('the child’s two-part steps', 'the child’s three-part steps'))).toBe(
      'the child’s [-two-part][+three-part] steps',
    );
  });

  it('reads neighbouring changes as one phrase', () => {
    expect(inShort(diffWords('by a trained adult daily', 'by a teaching assistant daily'))).toBe(
      'by a [-trained adult][+teaching assistant] daily',
    );
  });

  it('tells added and removed words at the ends', () => {
    expect(inShort(diffWords('one two', 'one two three'))).toBe('one two[+ three]');
    expect(inShort(diffWords('one two', 'two'))).toBe('[-one ]two');
  });

  it('has nothing to say of nothing, and one piece for equal texts', () => {
    expect(diffWords('', '')).toEqual([]);
    expect(diffWords('Maya Ọlá', 'Maya Ọlá')).toEqual([{ kind: 'same', text: 'Maya Ọlá' }]);
  });

  it('gives back both texts to the letter', () => {
    const words = fc.array(fc.constantFrom('a', 'the', 'child’s', '38', ' ', '\n', '. ', '-', '—', 'ọ́'), {
      maxLength: 60,
    });
    const text = fc.oneof(
      words.map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        expect(textOf(pieces, 'added')).toBe(before);
        expect(textOf(pieces, 'removed')).toBe(after);
      }),
    );
  });

  it('gives up on texts that share nothing, within a moment and without losing a word', () => {
    const before = Array.from({ length: 4000 }, (_, index) => `old${index}`).join(' ');
    const after = Array.from({ length: 4000 }, (_, index) => `new${index}`).join(' ');
    const pieces = diffWords(before, after);
    expect(textOf(pieces, 'added')).toBe(before);
    expect(textOf(pieces, 'removed')).toBe(after);
  });
});
