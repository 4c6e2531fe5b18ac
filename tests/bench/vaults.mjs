// @ts-check
// The vaults that are measured: made once for each size, seed and shape of the records, kept in a folder, and copied for each run.
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runnerImport } from 'vite';
import { keyOf } from '../../build/tools/cache.mjs';
import { inProject } from '../../build/tools/paths.mjs';
import { say } from '../../build/tools/say.mjs';

/** Another seed, other people; the figures should be alike. */
export const seed = 20261123;
/** Counts up when the plan of the vaults changes. */
const planVersion = 1;

/** @typedef {import('./generator/sizes').SizeName} SizeName */

/** @type {readonly SizeName[]} */
export const sizeNames = ['tiny', 'school', 'federation', 'tenfold'];

/** @param {string | undefined} folder the one asked for */
export function vaultsFolder(folder) {
  return folder ? path.resolve(folder) : path.join(tmpdir(), 'sendco-bench-vaults');
}

/**
 * The vault of a size, made if it is not there.
 * @param {SizeName} size
 * @param {string} root
 * @returns {Promise<string>} its folder: not to be opened, but copied
 */
export async function vaultOf(size, root) {
  const { migrations } = /** @type {typeof import('../../migrations')} */ (
    (await runnerImport(inProject('migrations', 'index.ts'))).module
  );
  const shape = keyOf(...migrations.map(({ name }) => name));
  const kind = `${size}-${seed}-${planVersion}-`;
  const folder = path.join(root, `${kind}${shape}`);
  if (existsSync(folder)) return folder;
  mkdirSync(root, { recursive: true });
  if (await bringForward(root, kind, folder)) return folder;
  const { writeVault } = /** @type {typeof import('./generator/write-vault')} */ (
    (await runnerImport(inProject('tests', 'bench', 'generator', 'write-vault.ts'))).module
  );
  const { sizes } = /** @type {typeof import('./generator/sizes')} */ (
    (await runnerImport(inProject('tests', 'bench', 'generator', 'sizes.ts'))).module
  );
  const unfinished = `${folder}.part-${process.pid}`;
  const began = performance.now();
  try {
    await writeVault(unfinished, sizes[size], seed, (words) => say(`  ${size}: ${words}`));
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  say(`The vault "${size}" took ${Math.round((performance.now() - began) / 1000)} s to make.`);
  return folder;
}

/**
 * A vault from before the latest migrations becomes the one that is asked for, as a user's own would. False when there is none.
 * @param {string} root @param {string} kind @param {string} folder
 */
async function bringForward(root, kind, folder) {
  const isOlder = (/** @type {string} */ name) =>
    name.startsWith(kind) && /^[0-9a-f]+$/.test(name.slice(kind.length));
  const older = readdirSync(root).find(isOlder);
  if (older === undefined) return false;
  const { migrateVault } = /** @type {typeof import('./generator/migrate-vault')} */ (
    (await runnerImport(inProject('tests', 'bench', 'generator', 'migrate-vault.ts'))).module
  );
  await migrateVault(path.join(root, older));
  rmSync(path.join(root, `${older}.plain.db`), { force: true });
  renameSync(path.join(root, older), folder);
  return true;
}

/**
 * The same records without encryption, for what plain SQLite makes of them: made if it is not there.
 * @param {string} vault
 * @returns {Promise<string>} the file: only to be read
 */
export async function plainOf(vault) {
  const file = `${vault}.plain.db`;
  if (existsSync(file)) return file;
  const { writePlainCopy } = /** @type {typeof import('./generator/plain-copy')} */ (
    (await runnerImport(inProject('tests', 'bench', 'generator', 'plain-copy.ts'))).module
  );
  await writePlainCopy(vault, file);
  return file;
}

/**
 * A copy to work in. Documents are linked, because the program never writes into one; everything else is copied.
 * @param {string} vault
 * @returns {string} its folder: remove it
 */
export function copyOf(vault) {
  const copy = mkdtempSync(path.join(path.dirname(vault), 'copy-'));
  bring(vault, copy, false);
  return copy;
}

/** @param {string} from @param {string} to @param {boolean} asLinks */
function bring(from, to, asLinks) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(target);
      bring(source, target, asLinks || entry.name === 'documents');
    } else if (asLinks) linkSync(source, target);
    else copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}
