import { describe, expect, it } from 'vitest';
import { minutesGivenPerWeek, togetherInWords } from '../../../../domain/provision/given-minutes';

const adult = (minutesPerSession: number, sessionsPerWeek: number) => ({
  minutesPerSession,
  sessionsPerWeek,
});

describe('how adults work together', () => {
  it('is said where there are several, in the way in which their time is counted', () => {
    expect(togetherInWords([])).toBeNull();
    expect(togetherInWords([adult(30, 2), adult(0, 1)])).toBeNull();
    const sideBySide = [adult(30, 2), adult(30, 2)];
    expect(togetherInWords(sideBySide)).toContain('side by side');
    expect(minutesGivenPerWeek(sideBySide)).toBe(60);
    const apart = [adult(30, 2), adult(45, 1)];
    expect(togetherInWords(apart)).toContain('one after another');
    expect(minutesGivenPerWeek(apart)).toBe(105);
    expect(togetherInWords([...sideBySide, adult(45, 1)])).toContain('the others');
  });
});
