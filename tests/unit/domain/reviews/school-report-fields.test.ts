import { describe, expect, it } from 'vitest';
import { keptAnswer, printedAnswer, typedAnswer } from '../../../../domain/reviews/answer-field';
import { reviewAnswerField, reviewAnswerFields } from '../../../../domain/reviews/forms/forms';
import { knownAnswers } from '../../../../domain/reviews/school-report-fields';

function field(key: string) {
  const found = reviewAnswerField(key);
  if (found === null) throw new Error(key);
  return found;
}

describe('the fields of a review', () => {
  it('have keys of their own', () => {
    const keys = reviewAnswerFields.map((item) => item.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(reviewAnswerField('toString')).toBeNull();
  });

  it.each([
    ['pupilPremium', '£1,480.50', '148050', '1480.50', '£1,480.50'],
    ['attendancePercent', '93.5 %', '93.5', '93.5%', '93.5%'],
    ['lates', ' 12 ', '12', '12', '12'],
    ['parentFormReceivedOn', '2026-12-01', '2026-12-01', '2026-12-01', '1 December 2026'],
    [
      'whatWorks',
      ' A visual timetable. \r\n',
      'A visual timetable.',
      'A visual timetable.',
      'A visual timetable.',
    ],
  ])('%s is kept, shown and printed', (key, typed, kept, shown, printed) => {
    expect(keptAnswer(field(key), typed)).toEqual({ ok: true, value: kept });
    expect(typedAnswer(field(key), kept)).toBe(shown);
    expect(printedAnswer(field(key), kept)).toBe(printed);
  });

  it.each([
    ['pupilPremium', 'plenty'],
    ['attendancePercent', '101'],
    ['attendancePercent', '-1'],
    ['lates', '1.5'],
    ['parentFormReceivedOn', '2026-02-30'],
  ])('%s refuses %s in words', (key, typed) => {
    const result = keptAnswer(field(key), typed);
    expect(result).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', message: expect.stringMatching(/\.$/) as string },
    });
  });

  it('takes from the record only what it says', () => {
    const nothing = {
      attendancePercent: null,
      firstLanguage: null,
      strengths: null,
      isLookedAfter: false,
      socialCareFlags: [],
      sencoName: null,
    };
    expect(knownAnswers(nothing)).toEqual({});
    expect(knownAnswers({ ...nothing, isLookedAfter: true, firstLanguage: 'Polish' })).toEqual({
      lookedAfter: 'Yes',
      homeLanguage: 'Polish',
    });
  });
});
