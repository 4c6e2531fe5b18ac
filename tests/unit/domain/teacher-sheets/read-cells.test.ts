import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratings } from '../../../../domain/support-plans/codes';
import { readDay, readRating, readValue } from '../../../../domain/teacher-sheets/read-cells';

const today = '2026-11-23';
const of = (reading: { kind: string; value?: unknown }) =>
  reading.kind === 'value' ? reading.value : reading.kind;

describe('a value', () => {
  it.each([
    ['12', 12, null],
    [' 12,5 ', 12.5, null],
    ['12.5', 12.5, null],
    ['1,200', 1200, null],
    ['−3', -3, null],
    ['80%', 80, null],
    ['34 Words a minute', 34, null],
    ['34 wpm', 34, '34 wpm'],
    ['12/20', 12, '12/20'],
    ['12 out of 20', 12, '12 out of 20'],
  ])('%s', (text, value, more) => {
    expect(of(readValue(text, 'words a minute'))).toEqual({ value, more });
  });
  it.each(['lots', '10-12', 'about 30', '3 pages and 2 lines'])('%s is not understood', (text) => {
    expect(readValue(text, null).kind).toBe('unclear');
  });
  it('nothing, or a dash, is nothing', () => {
    for (const text of ['', '  ', '-', '–', 'n/a', '...']) expect(readValue(text, null).kind).toBe('empty');
  });
  it('any number that a spreadsheet writes comes back as it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999, max: 999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, part) => {
          const text = `${whole}.${String(part).padStart(2, '0')}`;
          expect(of(readValue(text, null))).toEqual({ value: Number(text), more: null });
        },
      ),
    );
  });
});

describe('a rating', () => {
  it('by its number, its words, or both', () => {
    for (const { rating, name, short } of ratings)
      for (const text of [
        `${rating}`,
        `${rating}.0`,
        `${rating} – ${name}`,
        `${rating} - ${short.toLowerCase()}`,
        `${rating}: ${short}`,
        `${rating}/4`,
        name.toUpperCase(),
        ` ${short} `,
      ])
        expect([text, of(readRating(text))]).toEqual([text, rating]);
  });
  it.each(['5', '2-3', '3.5', '3/4 of the time', 'good', '34', '-1'])('%s is not understood', (text) => {
    expect(readRating(text).kind).toBe('unclear');
  });
});

describe('a day', () => {
  it.each([
    ['20/11/2026', '2026-11-20'],
    ['20.11.26', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['20 Nov 2026', '2026-11-20'],
    ['Friday 20 November 2026', '2026-11-20'],
    ['20th Nov', '2026-11-20'],
    ['20/11', '2026-11-20'],
    ['20/12', '2025-12-20'],
    ['46346', '2026-11-20'],
    ['today', today],
  ])('%s', (text, day) => {
    expect(of(readDay(text, today))).toBe(day);
  });
  it('one ahead, one that does not exist, and words are not understood', () => {
    expect(readDay('24/11/2026', today)).toMatchObject({ why: 'the day “24/11/2026” is still to come' });
    for (const text of ['31/11/2026', 'last week', '31/2']) expect(readDay(text, today).kind).toBe('unclear');
  });
});
