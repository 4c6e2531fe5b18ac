import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real disk of its own, small enough to fill and possible to make read-only. */
export interface SmallDisk {
  readonly folder: string;
  readOnly(): void;
  remove(): void;
}

/** Mounts a disk in memory of so many KiB; null where that is not allowed (not root, not Linux). */
export function smallDisk(sizeKiB: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'sendco-desk-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeKiB}k`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return null;
  }
  return {
    folder,
    readOnly: () => execFileSync('mount', ['-o', 'remount,ro', folder], { stdio: 'ignore' }),
    remove: () => {
      execFileSync('umount', [folder], { stdio: 'ignore' });
      rmdirSync(folder);
    },
  };
}
