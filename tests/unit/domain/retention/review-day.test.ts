import { describe, expect, it } from 'vitest';
import { isConfirmed } from '../../../../domain/retention/confirmation';
import { backupsForgetBy, olderBackupsWords } from '../../../../domain/retention/older-backups';
import { backupsToRemove, mostRemovedAtOnce } from '../../../../domain/backups/keep';
import { addDays } from '../../../../domain/common/calendar-date';
import { formatDate } from '../../../../domain/common/date-words';
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

  const todays = '2026-11-23';
  const backup = (at: string) => {
    const reason = at.startsWith(todays) ? ('before-disposal' as const) : ('daily' as const);
    return { at, reason, isWhole: true, fileName: at };
  };
  const by = backupsForgetBy(todays);
  const onDay = (day: number) => new Date(Date.UTC(2025, 10, 1 + day, 20)).toISOString();

  /** A backup a day, and one pass over them after each, on the days on which the program is used; what is left on the day that is said. */
  function leftAfter(isUsed: (date: string) => boolean): readonly string[] {
    let files: ReturnType<typeof backup>[] = [];
    for (let day = 0; onDay(day).slice(0, 10) <= by; day += 1) {
      const at = onDay(day);
      if (!isUsed(at.slice(0, 10))) continue;
      files.push(backup(at));
      const gone = new Set(backupsToRemove(files, at).slice(0, mostRemovedAtOnce));
      files = files.filter(({ fileName }) => !gone.has(fileName));
    }
    return files.map(({ at }) => at.slice(0, 10));
  }

  it('it is said by when the last backup is gone: on that day passes over them have let every older one go', () => {
    expect(olderBackupsWords(todays, [])).toContain(formatDate(by));
    const left = leftAfter((date) => date >= '2026-07-01');
    expect(left.length).toBeGreaterThan(20);
    expect(left.filter((date) => date <= todays)).toEqual([]);
  });

  it('also when the program was left alone for a year and is used again in the last fortnight', () => {
    const again = addDays(by, -13);
    const left = leftAfter((date) => date <= todays || date >= again);
    expect(left).toContain(by);
    expect(left.filter((date) => date <= todays)).toEqual([]);
  });
});
