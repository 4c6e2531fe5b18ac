import { execFileSync } from 'node:child_process';
import { hostname } from 'node:os';
import { rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { smallDisk, type SmallDisk } from '../../integration/vault/small-disk';
import { StartPages } from '../pages/start-pages';
import { type Program, startProgram } from '../support/program';
import { contentsOf, makeVault, passphrase } from '../support/vault-on-disk';

let program: Program;
let start: StartPages;
const disks: SmallDisk[] = [];
test.beforeAll(async () => {
  program = await startProgram();
  start = new StartPages(program);
});
test.afterAll(async () => {
  await program.close();
  for (const disk of disks) disk.remove();
});
test.beforeEach(async () => {
  await expect(start.heading).toBeVisible();
  const first = start.button('First screen');
  if (await first.isVisible()) await first.click();
  await expect(start.heading).toHaveText('Welcome');
});

test('a vault that is open in another program: who holds it and since when is told, and it opens once it is closed there', async () => {
  const folder = path.join(program.scratch, 'shared');
  await makeVault(folder);
  const other = await startProgram();
  const otherStart = new StartPages(other);
  await otherStart.chooseVault(folder);
  await otherStart.unlock(passphrase);
  const before = await contentsOf(folder);
  await start.chooseVault(folder);
  await start.expectProblem(
    'This vault is open somewhere else',
    hostname(),
    'Nothing was changed',
    'Close it there',
  );
  await start.button('Try again').click();
  await start.expectProblem('This vault is open somewhere else');
  expect(withoutLock(await contentsOf(folder))).toEqual(withoutLock(before));
  await other.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(otherStart.heading).toHaveText('Unlock');
  await start.button('Try again').click();
  await openAndLock();
  await other.close();
});

test('a folder that is gone: nothing is made there, and it opens once it is back', async () => {
  const folder = path.join(program.scratch, 'not here');
  await start.chooseVault(folder);
  await start.expectProblem('The vault is not where it was', 'Nothing was changed', 'Connect it');
  await expect(contentsOf(folder)).rejects.toThrow();
  await makeVault(folder);
  await start.button('Try again').click();
  await openAndLock();
});

test('a disk that can only be read', async () => {
  const disk = someDisk();
  await makeVault(path.join(disk.folder, 'vault'));
  disk.readOnly();
  await start.chooseVault(path.join(disk.folder, 'vault'));
  await start.expectProblem(
    'This folder can only be read',
    'Nothing was changed',
    'write-protected',
    'try again',
  );
  execFileSync('mount', ['-o', 'remount,rw', disk.folder]);
  await start.button('Try again').click();
  await openAndLock();
});

test('a full disk', async () => {
  const disk = someDisk();
  const folder = path.join(disk.folder, 'vault');
  const ballast = path.join(disk.folder, 'ballast');
  await makeVault(folder);
  await fillUp(disk.folder, ballast);
  const before = await contentsOf(folder);
  await start.chooseVault(folder);
  await start.expectProblem('The disk is full', 'Nothing was changed', 'Free some space');
  expect(await contentsOf(folder)).toEqual(before);
  await rm(ballast);
  await start.button('Try again').click();
  await openAndLock();
});

test('a disk that fills up while the vault is open: a change is refused in words, nothing is lost, and it can be made once there is room', async () => {
  const { page } = program;
  const disk = someDisk();
  const ballast = path.join(disk.folder, 'ballast');
  const folder = path.join(disk.folder, 'vault');
  await makeVault(folder);
  await start.chooseVault(folder);
  await start.unlock(passphrase);
  await fillUp(disk.folder, ballast);
  const outcomes = await addSchools(page, 40);
  expect(outcomes.at(-1)).toMatchObject({ ok: false, problem: { kind: 'disk-full' } });
  await rm(ballast);
  expect((await addSchools(page, 1)).at(-1)).toMatchObject({ ok: true });
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await openAndLock();
});

/** Through the calls of the page: what the many screens do with the answer is theirs. */
function addSchools(page: Page, count: number): Promise<unknown[]> {
  return page.evaluate(async (upTo) => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const outcomes: unknown[] = [];
    for (let index = 0; index < upTo; index += 1)
      outcomes.push(
        await calls.school.addSchool({ name: `School ${index} ${'of the long name '.repeat(10)}` }),
      );
    return outcomes;
  }, count);
}

/** A disk of its own; the test is skipped where none can be mounted. */
function someDisk(): SmallDisk {
  const disk = smallDisk(8 * 1024);
  test.skip(disk === null, 'Mounting a small disk needs root on Linux');
  if (disk === null) throw new Error('No disk');
  disks.push(disk);
  return disk;
}

/** The one who has it open shows signs of life in the lock. */
function withoutLock(contents: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(contents).filter(([name]) => !name.startsWith('lock')));
}

async function fillUp(folder: string, ballast: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  await writeFile(ballast, Buffer.alloc(bavail * bsize));
}

async function openAndLock(): Promise<void> {
  await expect(start.heading).toHaveText('Unlock');
  await start.unlock(passphrase);
  await program.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(start.heading).toHaveText('Unlock');
}
