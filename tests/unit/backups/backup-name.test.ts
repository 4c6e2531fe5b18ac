import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupFileName,
  backupReasons,
  readBackupName,
  vaultTagOf,
} from '../../../domain/backups/backup-name';

describe('the name of a backup', () => {
  it('says when, why, of which vault and whether all of it was whole, and is read back', () => {
    const name = backupFileName({
      at: '2027-01-21T19:05:07.123Z',
      reason: 'before-import',
      isWhole: false,
      vaultTag: vaultTagOf('01926b3e-0000-7000-8000-5d1f2a3b4c5d'),
    });
    expect(name).toBe('SENDCO-Desk_2027-01-21_19-05-07-123Z_before-import_5d1f2a3b4c5d_not-whole.sdbackup');
  });

  it('is read back as it was given, and sorts by time', () => {
    const names = fc.record({
      at: fc
        .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      reason: fc.constantFrom(...backupReasons),
      isWhole: fc.boolean(),
      vaultTag: fc.stringMatching(/^[0-9a-f]{12}$/),
    });
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(readBackupName(backupFileName(one))).toEqual(one);
        if (one.at !== other.at) expect(backupFileName(one) < backupFileName(other)).toBe(one.at < other.at);
      }),
    );
  });

  it('takes no other file for one of ours', () => {
    for (const name of [
      'notes.txt',
      'SENDCO-Desk_2027-01-21_19-05-07-123Z_daily_5d1f2a3b4c5d.sdbackup.part',
      'SENDCO-Desk_2027-13-41_19-05-07-123Z_daily_5d1f2a3b4c5d.sdbackup',
      'SENDCO-Desk_2027-01-21_19-05-07-123Z_someday_5d1f2a3b4c5d.sdbackup',
      'Copy of SENDCO-Desk_2027-01-21_19-05-07-123Z_daily_5d1f2a3b4c5d.sdbackup',
    ])
      expect(readBackupName(name)).toBeNull();
  });
});
