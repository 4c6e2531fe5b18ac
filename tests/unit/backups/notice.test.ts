import { describe, expect, it } from 'vitest';
import { backupAge, isBackupDue, lastUpTo } from '../../../domain/backups/due';
import type { BackupPlace, BackupStatus } from '../../../domain/backups/model';
import { backupNotice } from '../../../domain/backups/notice';

const now = '2027-01-21T19:05:00.000Z';

const place: BackupPlace = {
  name: 'first',
  folder: '/stick',
  isBesideVault: false,
  isThere: true,
  lastVerifiedAt: '2027-01-21T08:00:00.000Z',
  trouble: null,
};
const status = (more: Partial<BackupPlace> = {}, rest: Partial<BackupStatus> = {}): BackupStatus => ({
  now,
  places: [{ ...place, ...more }],
  spareAt: null,
  isRunning: false,
  notWhole: [],
  ...rest,
});

describe('when a backup is due', () => {
  it('is at a day, and when there is none, or only ones of a clock that was wrong', () => {
    expect(isBackupDue(null, now)).toBe(true);
    expect(isBackupDue('2027-01-20T19:05:01.000Z', now)).toBe(false);
    expect(isBackupDue('2027-01-20T19:05:00.000Z', now)).toBe(true);
    expect(isBackupDue('2027-02-20T19:05:00.000Z', now)).toBe(true);
    expect(lastUpTo(['2027-03-01T00:00:00.000Z', '2027-01-20T00:00:00.000Z'], now)).toBe(
      '2027-01-20T00:00:00.000Z',
    );
  });

  it('tells its age as a person would, in English time', () => {
    expect(backupAge('2027-01-21T08:00:00.000Z', now)).toBe('today at 08:00');
    expect(backupAge('2027-01-20T23:59:00.000Z', now)).toBe('yesterday at 23:59');
    expect(backupAge('2027-01-13T10:00:00.000Z', now)).toBe('8 days ago, on 13 January 2027');
    expect(backupAge('2026-07-20T22:30:00.000Z', '2026-07-21T08:00:00.000Z')).toBe('yesterday at 23:30');
    expect(backupAge('2027-02-01T10:00:00.000Z', now)).toBe('on 1 February 2027 at 10:00');
  });
});

describe('what Home says', () => {
  it('is calm about a fresh backup, and about one that is being made', () => {
    expect(backupNotice(status())).toMatchObject({
      tone: 'calm',
      words: 'The last verified backup was made today at 08:00.',
    });
    expect(backupNotice(status({ trouble: 'x' }, { isRunning: true })).tone).toBe('calm');
    expect(backupNotice(status({ lastVerifiedAt: null }))).toMatchObject({
      tone: 'calm',
      words: 'There is no verified backup yet.',
    });
  });

  it('warns when the last one is old', () => {
    expect(backupNotice(status({ lastVerifiedAt: '2027-01-18T08:00:00.000Z' })).tone).toBe('calm');
    expect(backupNotice(status({ lastVerifiedAt: '2027-01-17T08:00:00.000Z' }))).toMatchObject({
      tone: 'warning',
      heading: 'The last backup is old',
    });
  });

  it('warns when a place is away for more than today, with what was made instead', () => {
    expect(backupNotice(status({ isThere: false })).tone).toBe('calm');
    const away = { isThere: false, lastVerifiedAt: '2027-01-19T08:00:00.000Z' };
    const notice = backupNotice(status(away, { spareAt: '2027-01-21T10:00:00.000Z' }));
    expect(notice).toMatchObject({ tone: 'warning', heading: 'A place for backups is away' });
    expect(notice.words).toContain('/stick');
    expect(notice.words).toContain('today at 10:00');
  });

  it('names documents that could not be backed up whole', () => {
    const notice = backupNotice(status({}, { notWhole: ['A', 'B', 'C', 'D'] }));
    expect(notice.tone).toBe('warning');
    expect(notice.words).toContain(
      '4 documents in the vault are damaged or missing: “A”, “B”, “C” and 1 more.',
    );
    expect(backupNotice(status({}, { notWhole: ['A'] })).words).toContain('1 document in the vault is');
  });

  it('says why the last try failed', () => {
    const notice = backupNotice(status({ trouble: 'The disk is full.' }));
    expect(notice).toMatchObject({ tone: 'warning', heading: 'The last backup failed' });
    expect(notice.words).toContain('The disk is full. The last verified backup was made today');
  });
});
