import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText, searchable } from '../../../../domain/documents/find-in-text';

const found = (text: string, words: string): string[] =>
  findInText(searchable(text), words).map(({ start, end }) => text.slice(start, end));

describe('finding words in a text', () => {
  it('does not mind capitals, accents, apostrophes and ends of lines', () => {
    expect(found('Maya’s speech.\nSPEECH therapy', 'speech')).toEqual(['speech', 'SPEECH']);
    expect(found('speech and\n   language therapy', 'and language')).toEqual(['and\n   language']);
    expect(found('Łukasz, Siân, Şükrü', 'sukru')).toEqual(['Şükrü']);
    expect(found("Maya's and Maya’s", 'maya’s')).toEqual(["Maya's", 'Maya’s']);
    expect(found('Adébáyọ̀ ran', 'adebayo')[0]).toMatch(/^Adébáyọ/);
  });

  it('finds nothing for blank words or in an empty text', () => {
    expect(findInText(searchable('some text'), '  ')).toEqual([]);
    expect(findInText(searchable(''), 'word')).toEqual([]);
  });

  it('gives places in order that do not overlap, each of which holds the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('a', 'ab', 'É', 'ß', '12'),
        (text, words) => {
          const hits = findInText(searchable(text + words + text), words);
          expect(hits.length).toBeGreaterThan(0);
          hits.reduce((before, { start, end }) => {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            return end;
          }, 0);
        },
      ),
    );
  });
});
