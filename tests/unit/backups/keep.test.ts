import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupReasons } from '../../../domain/backups/backup-name';
import { backupsToRemove, type KeptBackup } from '../../../domain/backups/keep';

const hour = 3_600_000;
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

function kept(backups: readonly KeptBackup[]): readonly KeptBackup[] {
  const removed = new Set(backupsToRemove(backups, now));
  return backups.filter(({ fileName }) => !removed.has(fileName));
}

describe('which backups stay', () => {
  it('never lets the newest go, nor the newest whole one, nor one from the future', () => {
    fc.assert(
      fc.property(anyBackups, (given) => {
        const backups = given.map(({ ageHours, ...more }) => backup(ageHours, more));
        const stay = kept(backups);
        const newest = [...backups].sort((a, b) => (a.at < b.at ? 1 : -1));
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
    for (let day = 0; day < 730; day += 1) {
      const at = new Date(start + day * 24 * hour).toISOString();
      files.push({ at, reason: 'daily', isWhole: true, fileName: at });
      const removed = new Set(backupsToRemove(files, at));
      files = files.filter(({ fileName }) => !removed.has(fileName));
      const ages = files.map((file) => (Date.parse(at) - Date.parse(file.at)) / (24 * hour));
      if (day > 60) {
        for (let age = 0; age < 7; age += 1) expect(ages).toContain(age);
        expect(ages.some((age) => age >= 7 && age <= 14)).toBe(true);
        expect(ages.some((age) => age >= 28 && age <= 62)).toBe(true);
      }
      if (day > 400) expect(ages.some((age) => age >= 300 && age <= 366)).toBe(true);
      expect(files.length).toBeLessThan(26);
    }
    expect(new Set(files.map(({ at }) => at.slice(0, 7))).size).toBeGreaterThanOrEqual(12);
  });
});
