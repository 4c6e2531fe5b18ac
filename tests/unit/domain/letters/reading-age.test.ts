import { describe, expect, it } from 'vitest';
import { fillLetter } from '../../../../domain/letters/fill-letter';
import { audiencesOf, letterPapers } from '../../../../domain/letters/model';
import { parentGrade, readingAgeWords, readingGrade } from '../../../../domain/letters/reading-age';
import { usualTemplate } from '../../../../domain/letters/templates';
import { letterReviews } from '../../../fixtures/review-papers/letter-reviews';

const parentLetters = letterPapers.filter((paper) => audiencesOf(paper).includes('parents'));

describe('letters to parents', () => {
  it.each(parentLetters)('%s can be read at 11', (paper) => {
    for (const data of letterReviews()) {
      const parent = data.invitees.find(({ role }) => role === 'parent');
      const { body } = fillLetter(paper, usualTemplate(paper), data, parent?.id ?? null);
      const grade = readingGrade(body);
      expect(grade, `${data.pupil.calledName}: ${body}`).toBeLessThanOrEqual(parentGrade);
      expect(grade).toBeGreaterThan(1);
    }
  });
});

describe('reading age', () => {
  it('counts words and syllables of running text', () => {
    // 0.39 * 6 / 1 + 11.8 * 6 / 6 - 15.59: six words of one syllable.
    expect(readingGrade('The cat sat on the mat.')).toBe(0);
    // 0.39 * 5 / 1 + 11.8 * 15 / 5 - 15.59.
    expect(readingGrade('Professional consultation requires documentation today.')).toBeGreaterThan(20);
  });
  it('leaves out lists, facts and addresses', () => {
    const prose = 'We will meet on a Monday. Please come and bring a friend.';
    const more = '\n\nWhen: Thursday afternoon\n\n- Occupational therapist from the multidisciplinary service';
    expect(readingGrade(`${prose}${more}`)).toBe(readingGrade(prose));
    expect(readingGrade('')).toBe(0);
  });
  it('is told in words', () => {
    expect(readingAgeWords(4.2)).toBe('Easy to read: for a reader of about 9 or older.');
    expect(readingAgeWords(9)).toMatch(/^Hard to read: for a reader of about 14/);
  });
});
