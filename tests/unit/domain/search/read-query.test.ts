import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchOf, matchOfCommonWord, matchWords, spellingsOf } from '../../../../domain/search/match-words';
import { readQuery } from '../../../../domain/search/read-query';

const beginning = (...words: string[]) => ({ words, isBeginning: true });
const whole = (...words: string[]) => ({ words, isBeginning: false });

describe('how a query is read', () => {
  test.each([
    ['maya speech', [beginning('maya'), beginning('speech')]],
    ['O’Brien-Tate', [beginning('o', 'brien', 'tate')]],
    ['"speech therapy" maya', [whole('speech', 'therapy'), beginning('maya')]],
    ['“speech therapy”', [whole('speech', 'therapy')]],
    ['"speech ther', [beginning('speech', 'ther')]],
    ['maya c', [beginning('maya')]],
    ['F 2', [beginning('f'), beginning('2')]],
    ['c', [beginning('c')]],
    [
      'a OR b* NEAR(c d) {xy}: -',
      ['a', 'or', 'b', 'near c', 'd', 'xy'].map((text) => beginning(...text.split(' '))),
    ],
    ['', []],
    ['" - * ^ ( "', []],
  ])('%s', (text, terms) => {
    expect(readQuery(text)).toEqual(terms);
  });

  test('at most twelve terms, each of small letters and digits alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const terms = readQuery(text);
        expect(terms.length).toBeLessThanOrEqual(12);
        for (const { words } of terms) {
          expect(words.length).toBeGreaterThan(0);
          for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}\p{N}\p{Co}]+$/u);
        }
      }),
    );
  });
});

describe('the words of FTS5', () => {
  test('every term, and one of them in the record itself', () => {
    expect(matchWords(readQuery('bo "ab cd"'))).toBe(
      '("bo" * OR "bø" *) AND ("ab cd") AND ({heading words} : (("bo" * OR "bø" *) OR ("ab cd")))',
    );
    expect(matchWords([])).toBeNull();
  });

  test('a common word stands as it is in texts, and begins words in what things are called', () => {
    expect(matchOfCommonWord(beginning('may'))).toEqual({
      all: '("may") AND ({heading words} : (("may")))',
      titled: '{heading} : ("may" *)',
      terms: '("may")',
    });
    expect(matchOf([])).toBeNull();
  });

  test('letters that the index keeps apart are found as they are typed, and the other way round', () => {
    expect(spellingsOf('lukasz')).toContain('łukasz');
    expect(spellingsOf('łukasz')).toContain('lukasz');
    expect(spellingsOf('strasse')).toContain('straße');
    expect(spellingsOf('maya')).toEqual(['maya']);
    expect(spellingsOf('l'.repeat(90)).length).toBeLessThanOrEqual(16);
  });
});
