import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../../domain/common/calendar-date';
import {
  formatDate,
  formatDateLong,
  formatDateShort,
  formatDateSlashes,
  formatDateWithDistance,
  relativeToToday,
  spanInWords,
} from '../../../../domain/common/date-words';
import { runInSlices } from '../../../../domain/common/slices';
import {
  asSentence,
  countOf,
  fold,
  listInWords,
  tidy,
  tidyLine,
  unitBehind,
} from '../../../../domain/common/text';

describe('dates in words', () => {
  it('in every form', () => {
    expect(formatDate('2027-01-21')).toBe('21 January 2027');
    expect(formatDateShort('2027-01-21')).toBe('21 Jan 2027');
    expect(formatDateLong('2027-01-21')).toBe('Thursday 21 January 2027');
    expect(formatDateSlashes('2027-01-02')).toBe('02/01/2027');
    expect(formatDateWithDistance('2027-01-21', '2026-11-23')).toBe('21 January 2027 (in 8 weeks)');
  });
  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-28', 'in 5 days'],
    ['2026-12-06', 'in 13 days'],
    ['2026-12-07', 'in 2 weeks'],
    ['2026-11-02', '3 weeks ago'],
    ['2027-06-23', 'in 6 months'],
    ['2029-11-24', 'in 3 years'],
  ])('%s is %s', (date, words) => {
    expect(relativeToToday(date, '2026-11-23')).toBe(words);
  });
  it('years to the day are whole, with a 29 February in them or not; two days less are not', () => {
    for (const start of ['2024-02-29', '2025-03-01', '2026-11-23', '2027-12-31'] as const)
      for (let years = 1; years < 12; years += 1) {
        const end = addMonths(start, 12 * years);
        const whole = years === 1 ? 'in 12 months' : `in ${years} years`;
        expect(relativeToToday(end, start), end).toBe(whole);
        expect(relativeToToday(addDays(end, -2), start), end).not.toBe(whole);
      }
  });
  it('never says one years', () => {
    for (let days = 0; days < 3000; days += 1) expect(spanInWords(days)).not.toMatch(/^1 \w+s$/);
  });
  it('one day is one day', () => {
    expect(spanInWords(1)).toBe('1 day');
    expect(spanInWords(0)).toBe('0 days');
  });
});

describe('text', () => {
  it('is trimmed of every space and composed', () => {
    expect(tidyLine('\u00A0 Zoe\u0308\u2009 \t Ng \uFEFF')).toBe('Zoë Ng');
    expect(tidy(' a\r\nb\u00A0')).toBe('a\nb');
  });
  it('folds what is the same to the eye', () => {
    expect(fold('  D’ARCY‑Łukasz Đức Bjørnvik ')).toBe("d'arcy-lukasz duc bjornvik");
    expect(fold('Yıldırım')).toBe(fold('Yildirim'));
  });
  it.each([
    [1, 'sentences', 'sentence'],
    [1, 'days of 5', 'day of 5'],
    [1, 'words a minute', 'word a minute'],
    [1, 'tries', 'try'],
    [1, 'boxes', 'box'],
    [1, 'passes', 'pass'],
    [1, 'minutes', 'minute'],
    [1, 'progress points', 'progress points'],
    [1, 'a week', 'a week'],
    [1, '%', '%'],
    [1, 'GDS', 'GDS'],
    [1, '', ''],
    [0, 'steps', 'steps'],
    [1.5, 'steps', 'steps'],
    [2, 'steps', 'steps'],
  ])('%d: %s is %s', (value, unit, words) => {
    expect(unitBehind(value, unit)).toBe(words);
  });
  it('lists and counts', () => {
    expect([
      listInWords([]),
      listInWords(['a']),
      listInWords(['a', 'b']),
      listInWords(['a', 'b', 'c'], 'or'),
    ]).toEqual(['', 'a', 'a and b', 'a, b or c']);
    expect([countOf(1, 'pupil'), countOf(2, 'pupil'), countOf(0, 'child', 'children')]).toEqual([
      '1 pupil',
      '2 pupils',
      '0 children',
    ]);
  });
});

describe('slices', () => {
  it('do everything in order and tell the end', async () => {
    const seen: number[] = [];
    const progress: (number | null)[] = [];
    const result = await runInSlices([1, 2, 3, 4, 5], (item) => seen.push(item), {
      size: 2,
      total: 5,
      onProgress: ({ done }) => progress.push(done),
    });
    expect([result, seen, progress]).toEqual([{ ok: true, value: 5 }, [1, 2, 3, 4, 5], [2, 4, 5]]);
  });
});

describe('a message', () => {
  it.each([
    ['Kept as it was sent', 'Kept as it was sent.'],
    ['The pack was saved.', 'The pack was saved.'],
    ['Is that so?', 'Is that so?'],
    ['He said: “It was good.”', 'He said: “It was good.”'],
    ['Nothing was saved (the disk is full)', 'Nothing was saved (the disk is full).'],
  ])('%s ends as a sentence', (text, sentence) => {
    expect(asSentence(text)).toBe(sentence);
  });
});
