import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession } from 'playwright';
import { expect, test } from 'playwright/test';
import { demoPassphrase } from '../../../domain/vault/demo-passphrase';
import { dataKeyByPassphrase } from '../../../electron/vault/data-key';
import { childKey, keyFromPassphrase } from '../../../electron/vault/key-derivation';
import { parseVaultFile } from '../../../electron/vault/vault-file-format';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { StartPages } from '../pages/start-pages';
import { everyName } from '../support/everyone';
import { mouseHand } from '../support/hand';
import { findInMemory } from '../support/process-memory';
import { type Program, startProgram } from '../support/program';
import { changeRecords, heldOpen } from '../support/vault-on-disk';

// What somebody finds who gets at the program after it was locked.
test.describe.configure({ mode: 'serial', retries: 0 });

let program: Program;
let start: StartPages;
let vault: string;
let names: readonly string[] = [];
/** The processes that showed something of the vault. */
let shownBy: readonly number[] = [];

test.beforeAll(async () => {
  program = await startProgram();
  start = new StartPages(program);
  vault = path.join(program.profile, 'demo-vault');
  await start.openDemoSchool();
});
test.afterAll(() => program.close());

test('while it is open, the heap of the page holds names: a search that finds none would prove nothing', async () => {
  await lookAround();
  expect(await heapOfPage()).toContain("O'Brien-Tate");
  shownBy = await pageProcesses();
  // The page, and the window that prints.
  expect(shownBy).toHaveLength(2);
});

test('what was copied out of the page leaves the clipboard with the vault', async () => {
  const { page, app } = program;
  await page.getByRole('heading', { level: 1 }).first().click({ clickCount: 3 });
  await page.keyboard.press('ControlOrMeta+C');
  const clipboard = () => app.evaluate((electron) => electron.clipboard.readText());
  await expect.poll(clipboard).toContain("O'Brien-Tate");
  // The page tells the main process a moment after it was copied.
  await page.waitForTimeout(300);
  await lock();
  expect(await clipboard()).toBe('');
});

test('the page’s process and the printing window’s have ended, and the heap of the new page knows nobody', async () => {
  await changeRecords(
    vault,
    async (database) => {
      names = await everyName(database);
    },
    demoPassphrase,
  );
  expect(names.length).toBeGreaterThan(200);
  await expect.poll(async () => (await pageProcesses()).filter((id) => shownBy.includes(id))).toEqual([]);
  const heap = await heapOfPage();
  expect(heap).toContain('Unlock the demo school');
  expect(names.filter((name) => heap.includes(name))).toEqual([]);
  const dom = await program.page.evaluate(() => document.documentElement.outerHTML);
  expect(names.filter((name) => dom.includes(name))).toEqual([]);
});

test('nothing of the vault is held open', async () => {
  test.skip(process.platform !== 'linux', 'Only Linux tells which files a process holds open.');
  expect(await heldOpen(await mainProcess(), vault)).toEqual([]);
  for (const name of ['lock', 'records.db-wal', 'records.db-shm'])
    expect(existsSync(path.join(vault, name)), name).toBe(false);
});

test('no key is left in the memory of the main process', async () => {
  test.skip(process.platform !== 'linux', 'Only Linux lets the memory of a process be read.');
  const keys = await keysOfVault();
  const id = await mainProcess();
  await start.unlock(demoPassphrase);
  const open = await findInMemory(id, keys);
  // These two are gone as soon as the others are made from them; of those, each that is at work is found.
  expect(open).toMatchObject({ 'data key': 0, 'key of the passphrase': 0 });
  for (const at of ['database key', 'documents key', 'backups key']) expect(open[at], at).toBeGreaterThan(0);
  await lock();
  // The page is told first, and stacks are overwritten meanwhile.
  await expect
    .poll(() => findInMemory(id, keys))
    .toEqual(Object.fromEntries([...keys.keys()].map((name) => [name, 0])));
});

test('what the user copied elsewhere stays on the clipboard', async () => {
  await start.unlock(demoPassphrase);
  await lookAround();
  await program.page.getByRole('heading', { level: 1 }).first().click({ clickCount: 3 });
  await program.page.keyboard.press('ControlOrMeta+C');
  await program.page.waitForTimeout(300);
  await program.app.evaluate(async ({ clipboard }) => {
    await clipboard.writeText('A shopping list');
  });
  await lock();
  expect(await program.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('A shopping list');
});

async function lookAround(): Promise<void> {
  const hand = mouseHand(program.page);
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
  await new PupilPage(program.page, hand).tab('Contacts');
}

async function lock(): Promise<void> {
  await program.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(start.heading).toHaveText('Unlock the demo school');
}

function mainProcess(): Promise<number> {
  return program.app.evaluate(() => process.pid);
}

function pageProcesses(): Promise<number[]> {
  return program.app.evaluate(({ app }) =>
    app.getAppMetrics().flatMap(({ type, pid }) => (type === 'Tab' ? [pid] : [])),
  );
}

/** Everything that the page's JavaScript and its document still reach, as text. */
async function heapOfPage(): Promise<string> {
  const session: CDPSession = await program.page.context().newCDPSession(program.page);
  const pieces: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return pieces.join('');
}

async function keysOfVault(): Promise<ReadonlyMap<string, Buffer>> {
  const file = parseVaultFile(await readFile(path.join(vault, 'vault.json')));
  if (!file.ok) throw new Error(file.problem.message);
  const { vaultId, passphrase } = file.value;
  const dataKey = await dataKeyByPassphrase(file.value, demoPassphrase);
  if (!dataKey.ok) throw new Error(dataKey.problem.message);
  return new Map([
    ['data key', dataKey.value],
    [
      'key of the passphrase',
      await keyFromPassphrase(demoPassphrase, Buffer.from(passphrase.salt, 'base64'), passphrase),
    ],
    ...(['database', 'documents', 'backups'] as const).map(
      (use) => [`${use} key`, childKey(dataKey.value, vaultId, use)] as const,
    ),
  ]);
}
