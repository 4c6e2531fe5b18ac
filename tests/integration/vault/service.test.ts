import { access, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import type { Dialogs } from '../../../electron/files/dialogs';
import { recoverySheet } from '../../../electron/vault/recovery-sheet';
import { vaultService, type VaultSessionPort } from '../../../electron/vault/service';
import { VaultKeeper } from '../../../electron/vault/vault-keeper';
import { noDialogs } from '../support/no-dialogs';
import { freshOptions, passphrase, problemOf, temporaryFolder, valueOf } from './support';

const keepers: VaultKeeper<VaultSessionPort>[] = [];
afterEach(async () => {
  for (const keeper of keepers.splice(0)) await keeper.lock('by-hand');
});

const session: () => VaultSessionPort = () => ({
  isRecoveryKeyConfirmed: () => Promise.resolve(false),
  confirmRecoveryKey: () => Promise.resolve(ok(null)),
  fillWithDemo: () => Promise.resolve(ok(null)),
  close: () => Promise.resolve(),
});

/** A service whose save dialog answers with a file, after whatever happens while it stands open. */
async function service(
  fileIn: (vault: string) => string,
  whileOpen: () => Promise<void> = () => Promise.resolve(),
) {
  const { limiter, ...options } = freshOptions();
  const keeper = new VaultKeeper<VaultSessionPort>({
    options,
    limiter,
    openSession: async ({ folder }) => {
      await writeFile(join(folder, 'records.db'), 'records');
      return ok(session());
    },
    demoFolder: '',
    onOpened: () => Promise.resolve(),
    beforeLock: () => Promise.resolve(),
    onLocked: () => undefined,
  });
  keepers.push(keeper);
  const folder = join(await temporaryFolder(), 'vault');
  const file = fileIn(folder);
  const dialogs: Dialogs = {
    ...noDialogs,
    saveFile: async () => {
      await whileOpen();
      return file;
    },
  };
  const printer = {
    print: () => Promise.resolve(Buffer.from('%PDF-')),
    printOnPaper: () => Promise.resolve(true),
  };
  const vault = vaultService({
    keeper,
    limiter,
    options,
    dialogs,
    demoFolder: '',
    suggestedFolder: '',
    onReadyToLock: () => undefined,
    sheet: recoverySheet(printer, dialogs, () => '2026-11-23'),
  });
  return { keeper, vault, folder, file };
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const beside = (vault: string): string => join(vault, '..', 'sheet.pdf');

it('the sheet of a new recovery key is saved while the vault is open', async () => {
  const { vault, folder, file } = await service(beside);
  valueOf(await vault.create({ folder, passphrase }));
  expect(valueOf(await vault.saveRecoverySheet({}))).toEqual({ saved: true });
  expect(await isThere(file)).toBe(true);
});

it('locking, whoever does it, forgets the words of a new recovery key', async () => {
  const { vault, keeper, folder } = await service(beside);
  valueOf(await vault.create({ folder, passphrase }));
  await keeper.lock('idle');
  expect(problemOf(await vault.printRecoverySheet({})).kind).toBe('no-recovery-key');
  valueOf(await vault.unlock({ passphrase }));
  expect(problemOf(await vault.printRecoverySheet({})).kind).toBe('no-recovery-key');
});

it('a dialog that stood open while the vault was locked saves no sheet', async () => {
  let lock: () => Promise<void> = () => Promise.resolve();
  const { vault, keeper, folder, file } = await service(beside, () => lock());
  lock = () => keeper.lock('idle');
  valueOf(await vault.create({ folder, passphrase }));
  expect(problemOf(await vault.saveRecoverySheet({})).kind).toBe('locked');
  expect(await isThere(file)).toBe(false);
});

it('the sheet is not saved beside the records that it opens', async () => {
  const { vault, folder, file } = await service((inVault) => join(inVault, 'sheet.pdf'));
  valueOf(await vault.create({ folder, passphrase }));
  expect(problemOf(await vault.saveRecoverySheet({})).kind).toBe('in-vault');
  expect(await isThere(file)).toBe(false);
});

it('an open vault stays the one that is meant', async () => {
  const { keeper, vault, folder } = await service(beside);
  valueOf(await vault.create({ folder, passphrase }));
  await vault.useFolder({ folder: dirname(folder) });
  keeper.use(null);
  expect(keeper.currentFolder).toBe(folder);
});
