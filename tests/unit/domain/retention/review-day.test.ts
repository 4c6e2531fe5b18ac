import { describe, expect, it } from 'vitest';
import { isConfirmed } from '../../../../domain/retention/confirmation';
import { backupsForgetBy, olderBackupsWords } from '../../../../domain/retention/older-backups';
import { backupsToRemove } from '../../../../domain/backups/keep';
import { isReviewDay, isReviewDue, lastReviewDay } from '../../../../domain/retention/review-day';

describe('the yearly review', () => {
  it('is due from its day until it is marked as done, once a year', () => {
    expect(lastReviewDay('07-01', '2027-06-30')).toBe('2026-07-01');
    expect(lastReviewDay('07-01', '2027-07-01')).toBe('2027-07-01');
    expect(isReviewDue('07-01', null, '2027-01-10')).toBe(true);
    expect(isReviewDue('07-01', '2026-07-04', '2027-06-30')).toBe(false);
    expect(isReviewDue('07-01', '2026-07-04', '2027-07-01')).toBe(true);
  });

  it('has a day that every year has', () => {
    for (const day of ['01-01', '02-28', '12-28']) expect(isReviewDay(day)).toBe(true);
    for (const day of ['02-29', '13-01', '00-10', '7-1', '07-31']) expect(isReviewDay(day)).toBe(false);
  });
});

describe('before a disposal', () => {
  it('the words have to be typed, in whatever case', () => {
    expect(isConfirmed('  Dispose  for good ')).toBe(true);
    for (const typed of ['', 'yes', 'dispose']) expect(isConfirmed(typed)).toBe(false);
  });

  it('it is said by when the last backup is gone: on that day the rule of what is kept lets every older one go', () => {
    const today = '2026-11-23';
    const by = backupsForgetBy(today);
    expect(olderBackupsWords(today)).toContain('25 November 2027');
    const backup = (at: string) => ({ at, reason: 'before-disposal' as const, isWhole: true, fileName: at });
    const days = Array.from({ length: 400 }, (_, day) =>
      new Date(Date.UTC(2026, 6, 1 + day, 20)).toISOString(),
    );
    const now = `${by}T20:00:00.000Z`;
    const all = [...days.filter((at) => at < now), `${by}T19:00:00.000Z`].map(backup);
    const gone = new Set(backupsToRemove(all, now));
    for (const { at, fileName } of all)
      if (at.slice(0, 10) <= today) expect(gone.has(fileName), at).toBe(true);
  });
});
