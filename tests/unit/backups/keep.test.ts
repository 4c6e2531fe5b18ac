import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupReasons } from '../../../domain/backups/backup-name';
import { backupsToRemove, type KeptBackup, mostRemovedAtOnce } from '../../../domain/backups/keep';

const hour = 3_600_000;
const day = 24 * hour;
const now = '2027-01-21T19:05:00.000Z';

function backup(ageHours: number, more: Partial<KeptBackup> = {}): KeptBackup {
  const at = new Date(Date.parse(now) - ageHours * hour).toISOString();
  return {
    at,
    reason: 'daily',
    isWhole: true,
    fileName: `${at} ${more.reason ?? 'daily'} ${more.isWhole ?? true}`,
    ...more,
  };
}

const anyBackups = fc.uniqueArray(
  fc.record({
    ageHours: fc.integer({ min: -500, max: 24 * 900 }),
    reason: fc.constantFrom(...backupReasons),
    isWhole: fc.boolean(),
  }),
  { selector: ({ ageHours }) => ageHours, maxLength: 120 },
);

/** What is left of a place after one pass over it, as place-files.ts does it. */
function afterPass(files: readonly KeptBackup[], at: string): KeptBackup[] {
  const removed = new Set(backupsToRemove(files, at).slice(0, mostRemovedAtOnce));
  return files.filter(({ fileName }) => !removed.has(fileName));
}

function kept(backups: readonly KeptBackup[]): readonly KeptBackup[] {
  const removed = new Set(backupsToRemove(backups, now));
  return backups.filter(({ fileName }) => !removed.has(fileName));
}

describe('which backups stay', () => {
  it('never lets the newest up to now go, nor the newest whole one, nor one from the future', () => {
    fc.assert(
      fc.property(anyBackups, (given) => {
        const backups = given.map(({ ageHours, ...more }) => backup(ageHours, more));
        const stay = kept(backups);
        const newest = backups.filter(({ at }) => at <= now).sort((a, b) => (a.at < b.at ? 1 : -1));
        if (newest[0]) expect(stay).toContain(newest[0]);
        const whole = newest.find(({ isWhole }) => isWhole);
        if (whole) expect(stay).toContain(whole);
        for (const future of backups.filter(({ at }) => at > now)) expect(stay).toContain(future);
      }),
    );
  });

  it('keeps everything of two days, and what was made before an update or an import for a month', () => {
    fc.assert(
      fc.property(anyBackups, (given) => {
        const backups = given.map(({ ageHours, ...more }) => backup(ageHours, more));
        const stay = kept(backups);
        for (const [index, { ageHours, reason }] of given.entries()) {
          if (ageHours < 48) expect(stay).toContain(backups[index]);
          if (reason.startsWith('before') && ageHours < 30 * 24) expect(stay).toContain(backups[index]);
        }
      }),
    );
  });

  it('is steady: what stays once stays when asked again, whatever the order', () => {
    fc.assert(
      fc.property(anyBackups, (given) => {
        const stay = kept(given.map(({ ageHours, ...more }) => backup(ageHours, more)));
        expect(backupsToRemove([...stay].reverse(), now)).toEqual([]);
      }),
    );
  });

  it('prefers a whole backup of a day to a later one that is not whole', () => {
    const whole = backup(100);
    const notWhole = backup(99, { isWhole: false });
    expect(kept([backup(1), whole, notWhole])).toEqual([backup(1), whole]);
  });

  it('after two years of a backup a day leaves days, weeks and months, and at any time something of each', () => {
    let files: KeptBackup[] = [];
    const start = Date.parse('2025-01-01T18:00:00.000Z');
    for (let days = 0; days < 730; days += 1) {
      const at = new Date(start + days * day).toISOString();
      files = afterPass([...files, { at, reason: 'daily', isWhole: true, fileName: at }], at);
      const ages = files.map((file) => (Date.parse(at) - Date.parse(file.at)) / day);
      if (days > 60) {
        for (let age = 0; age < 7; age += 1) expect(ages).toContain(age);
        expect(ages.some((age) => age >= 7 && age <= 14)).toBe(true);
        expect(ages.some((age) => age >= 28 && age <= 62)).toBe(true);
      }
      if (days > 400) expect(ages.some((age) => age >= 300 && age <= 366)).toBe(true);
      expect(files.length).toBeLessThan(26);
    }
    expect(new Set(files.map(({ at }) => at.slice(0, 7))).size).toBeGreaterThanOrEqual(12);
  });

  it('are told the oldest first: a pass removes only a few of them', () => {
    fc.assert(
      fc.property(anyBackups, (given) => {
        const names = backupsToRemove(
          given.map(({ ageHours, ...more }) => backup(ageHours, more)),
          now,
        );
        expect(names).toEqual([...names].sort());
      }),
    );
  });
});

describe('a clock that is wrong', () => {
  /** A year of a backup a day, thinned out each day, up to now. */
  function yearOfBackups(): KeptBackup[] {
    let files: KeptBackup[] = [];
    for (let age = 365; age >= 0; age -= 1) {
      const made = backup(age * 24);
      files = afterPass([...files, made], made.at);
    }
    return files;
  }

  it('by ten years takes two of a year of backups, the oldest, and not all of them', () => {
    const real = yearOfBackups();
    const ahead = backup(-10 * 365 * 24);
    const left = afterPass([...real, ahead], ahead.at);
    expect(left).toHaveLength(real.length - 1);
    const oldestFirst = [...real].sort((a, b) => (a.at < b.at ? -1 : 1));
    expect(new Set(left)).toEqual(new Set([...oldestFirst.slice(2), ahead]));
  });

  it('leaves a backup from the future that lets go of the same as if it were not there', () => {
    const fromFuture = fc.array(fc.integer({ min: 1, max: 24 * 4000 }), { maxLength: 5 });
    fc.assert(
      fc.property(anyBackups, fromFuture, (given, ahead) => {
        const real = given.filter(({ ageHours }) => ageHours >= 0);
        const past = real.map(({ ageHours, ...more }) => backup(ageHours, more));
        const future = ahead.map((hours) => backup(-hours));
        expect(backupsToRemove([...past, ...future], now)).toEqual(backupsToRemove(past, now));
      }),
    );
  });

  it('does not let the last real one go for one from the future', () => {
    const [old, older] = [backup(24 * 400), backup(24 * 401)];
    expect(backupsToRemove([old, older, backup(-24 * 3650)], now)).toEqual([older.fileName]);
  });
});

describe('a pass that removes only a few', () => {
  /** Days of a backup each, with one pass after each or with as many as it takes. */
  function daysOn(files: readonly KeptBackup[], days: number, isAll: boolean): readonly string[] {
    let left = [...files];
    for (let ahead = 1; ahead <= days; ahead += 1) {
      const made = backup(-24 * ahead);
      left = afterPass([...left, made], made.at);
      while (isAll && backupsToRemove(left, made.at).length > 0) left = afterPass(left, made.at);
    }
    return left.map(({ fileName }) => fileName).sort();
  }

  it('has caught up with all that was made, by hand or before a change, in two months of days', () => {
    const anyPast = fc.uniqueArray(
      fc.record({
        ageHours: fc.integer({ min: 0, max: 24 * 900 }),
        reason: fc.constantFrom(...backupReasons),
      }),
      { selector: ({ ageHours }) => ageHours, maxLength: 60 },
    );
    fc.assert(
      fc.property(anyPast, (given) => {
        const files = given.map(({ ageHours, reason }) => backup(ageHours, { reason }));
        expect(daysOn(files, 60, false)).toEqual(daysOn(files, 60, true));
      }),
      { numRuns: 10 },
    );
  });
});
