import { copyFile, open, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { StartPages } from '../pages/start-pages';
import { type Program, startProgram } from '../support/program';
import { changeRecords, contentsOf, makeVault, passphrase } from '../support/vault-on-disk';

// Each goes on from the one before.
test.describe.configure({ mode: 'serial' });

let program: Program;
let start: StartPages;
let folder: string;
test.beforeAll(async () => {
  program = await startProgram();
  start = new StartPages(program);
  folder = path.join(program.scratch, 'vault');
  await makeVault(folder);
});
test.afterAll(() => program.close());
test.beforeEach(async () => {
  const first = start.button('First screen');
  await expect(start.heading).toBeVisible();
  if (await first.isVisible()) await first.click();
  await expect(start.heading).toHaveText('Welcome');
});

const inVault = (name: string): string => path.join(folder, name);

test('vault.json is missing: a new vault is not made in its place, and its copy brings it back', async () => {
  await rm(inVault('vault.json'));
  await unchangedWhile(async () => {
    await start.chooseVault(folder);
    await start.expectProblem(
      'The key file of this vault is missing',
      'vault.json',
      'Nothing was changed',
      'backup',
      folder,
    );
    await start.button('Try again').click();
    await start.expectProblem('The key file of this vault is missing');
  });
  await start.button('Use the copy of the key file').click();
  await opensAndLocks();
});

test('vault.json and its copy are missing: bringing it back by hand is what helps', async () => {
  await rename(inVault('vault.json'), path.join(program.scratch, 'kept.json'));
  await rename(inVault('vault.json.previous'), path.join(program.scratch, 'kept.previous'));
  await unchangedWhile(async () => {
    await start.chooseVault(folder);
    await start.expectProblem('The key file of this vault is missing', 'Do not start a new vault here');
    await expect(start.button('Use the copy of the key file')).toHaveCount(0);
  });
  await copyFile(path.join(program.scratch, 'kept.json'), inVault('vault.json'));
  await start.button('Try again').click();
  await opensAndLocks();
});

test('vault.json is damaged: its copy is offered and works, and the damaged one is kept', async () => {
  await truncate(inVault('vault.json'), 120);
  await unchangedWhile(async () => {
    await start.chooseVault(folder);
    await start.expectProblem('The key file of this vault is damaged', 'Nothing was changed', 'Use the copy');
  });
  await start.button('Use the copy of the key file').click();
  await opensAndLocks();
  expect(
    Object.keys(await contentsOf(folder)).filter((name) => name.startsWith('vault.json.damaged-')),
  ).toHaveLength(1);
});

test('vault.json comes from a newer version', async () => {
  const sound = await readFile(inVault('vault.json'), 'utf8');
  await writeFile(inVault('vault.json'), sound.replace('"version": 1', '"version": 2'));
  expect(await readFile(inVault('vault.json'), 'utf8')).not.toBe(sound);
  await unchangedWhile(async () => {
    await start.chooseVault(folder);
    await start.expectProblem(
      'This vault needs a newer version of the program',
      'Nothing was changed',
      'Install the newest version',
    );
  });
  await writeFile(inVault('vault.json'), sound);
  await start.button('Try again').click();
  await opensAndLocks();
});

test('records.db is missing: no empty one is made in its place', async () => {
  await rename(inVault('records.db'), inVault('kept.db'));
  await unchangedWhile(async () => {
    await start.chooseVault(folder);
    await start.expectProblem(
      'The records of this vault are missing',
      'records.db',
      'Nothing was changed',
      'no empty one was made',
      'backup',
    );
  });
  await rename(inVault('kept.db'), inVault('records.db'));
  await start.button('Try again').click();
  await opensAndLocks();
});

test('records.db is empty: it is not taken for a new one', async () => {
  await copyFile(inVault('records.db'), path.join(program.scratch, 'kept.db'));
  await truncate(inVault('records.db'), 0);
  await unchangedWhile(async () => {
    await start.chooseVault(folder);
    await start.expectProblem('The records of this vault are missing', 'Nothing was changed');
  });
  await copyFile(path.join(program.scratch, 'kept.db'), inVault('records.db'));
  await start.button('Try again').click();
  await opensAndLocks();
});

for (const [where, at] of [
  ['at its beginning', 50],
  ['in the middle', 40 * 4096 + 1000],
] as const) {
  test(`records.db is damaged ${where}`, async () => {
    await flipByte(inVault('records.db'), at);
    await unchangedWhile(async () => {
      await start.chooseVault(folder);
      await start.tryPassphrase(passphrase);
      await start.expectProblem('The records of this vault cannot be read', 'Nothing was changed', 'backup');
    });
    await flipByte(inVault('records.db'), at);
    await start.button('Try again').click();
    await opensAndLocks();
  });
}

test('records.db was made by a newer version', async () => {
  await changeRecords(folder, (database) =>
    database.read('knex_migrations').insert({ name: '9990-of-next-year', batch: 99, migration_time: 0 }),
  );
  await unchangedWhile(async () => {
    await start.chooseVault(folder);
    await start.tryPassphrase(passphrase);
    await start.expectProblem(
      'These records need a newer version of the program',
      'Nothing was changed',
      /newest version|newer version/,
    );
  });
});

/** What the program does meanwhile leaves every file of the vault as it was. */
async function unchangedWhile(work: () => Promise<void>): Promise<void> {
  const before = await contentsOf(folder);
  await work();
  expect(await contentsOf(folder)).toEqual(before);
}

async function opensAndLocks(): Promise<void> {
  await expect(start.heading).toHaveText('Unlock');
  await start.unlock(passphrase);
  await program.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(start.heading).toHaveText('Unlock');
}

async function flipByte(file: string, at: number): Promise<void> {
  const handle = await open(file, 'r+');
  const byte = Buffer.alloc(1);
  await handle.read(byte, 0, 1, at);
  await handle.write(Buffer.from([(byte[0] ?? 0) ^ 0x5a]), 0, 1, at);
  await handle.close();
}
