/**
 * A program of its own that saves everything of a vault in open formats, again and again, until it is killed:
 * `export-in-vault.mjs <order as JSON>`. Any problem ends it with that problem's words.
 */
import { noDialogs } from '../../support/no-dialogs';
import { outsideWrites } from '../../../../electron/files/outside-writes';
import { passphraseAtWork, vaultAtWork } from '../support/vault-at-work';

const order = JSON.parse(process.argv[2] ?? '') as {
  readonly folder: string;
  readonly outside: string;
  readonly notes: string;
};
outsideWrites.noteIn(order.notes);
const openFolder = (): Promise<string> => Promise.resolve(order.outside);
const keeper = vaultAtWork(order.folder, { ...noDialogs, openFolder });
const unlocked = await keeper.unlock(passphraseAtWork);
if (!unlocked.ok) throw new Error(unlocked.problem.message);
for (;;) {
  const saved = await keeper.session?.services.backups.exportAll({ job: 'export' });
  if (!saved?.ok) throw new Error(saved?.problem.message);
}
