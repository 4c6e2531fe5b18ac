import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../../domain/common/result';
import { renameWithRetry, syncFolder } from '../files/durable-rename';
import { readIfThere, temporaryEnding, writeDurably } from '../files/durable-write';
import { errorCode, fileResult } from '../files/file-problem';
import { isThere } from '../files/is-there';
import { parseVaultFile, serialiseVaultFile, type VaultFile } from './vault-file-format';
import { vaultNames, vaultPath } from './vault-paths';
import { vaultProblem } from './vault-problems';
import { patiently, removeFile } from '../files/patient';

/** Bytes. Ours is under 1 KiB; a larger one is not ours and is not read into memory. */
const largestVaultFile = 64 * 1024;

/**
 * Reads vault.json. Problems: `folder-missing` (no folder, or a folder without any part of a vault), `vault-missing` (records
 * or a copy are there, vault.json is not), `vault-damaged`, `vault-newer`, `vault-weakened`, and the disk's own. For a missing or
 * damaged one the fact `copyUsable` tells whether restoreVaultFileFromCopy can help. Nothing is repaired silently here.
 */
export async function readVaultFile(folder: string): Promise<Result<VaultFile>> {
  return fileResult('read', async () => {
    const content = await readSmall(vaultPath(folder, 'file'));
    if (content === null) {
      if (!(await hasVaultParts(folder))) return vaultProblem('folder-missing');
      return vaultProblem('vault-missing', { copyUsable: await copyIsUsable(folder) });
    }
    const parsed = parseVaultFile(content);
    if (!parsed.ok && parsed.problem.kind === 'vault-damaged') {
      return vaultProblem('vault-damaged', { copyUsable: await copyIsUsable(folder) });
    }
    return parsed;
  });
}

/**
 * Replaces vault.json: durably, with the old one kept as vault.json.previous until the new one has been read back and found
 * whole. Then the copy is made the same as the new one: a copy that a retired passphrase or recovery key still opens would make
 * changing them useless, and a copy of the same protects against a damaged file just as well.
 * Throws the operating system's error; vault.json is then the old one or the new one, whole either way.
 */
export async function writeVaultFile(folder: string, file: VaultFile): Promise<void> {
  const path = vaultPath(folder, 'file');
  const content = serialiseVaultFile(file);
  const old = await readIfThere(path);
  if (old !== null) await writeDurably(vaultPath(folder, 'previous'), old);
  await writeDurably(path, content);
  const written = await readIfThere(path);
  if (!written?.equals(content)) throw new Error('vault.json was not written as it should be');
  await writeDurably(vaultPath(folder, 'previous'), content);
}

/**
 * Puts in order what a crash during writeVaultFile may have left: half-written files go, and the copy is made the same as
 * vault.json. Call it only with the vault's lock held and after vault.json has been opened with a key, which proves it whole.
 */
export async function tidyVaultFile(folder: string, file: VaultFile): Promise<void> {
  const names = await readdir(folder);
  const ours = [`${vaultNames.file}.`, `${vaultNames.lock}.`];
  const leftovers = names.filter(
    (name) => ours.some((start) => name.startsWith(start)) && name.endsWith(temporaryEnding),
  );
  for (const name of leftovers) await removeFile(join(folder, name));
  const content = serialiseVaultFile(file);
  const copy = await readSmall(vaultPath(folder, 'previous'));
  if (!copy?.equals(content)) await writeDurably(vaultPath(folder, 'previous'), content);
}

/**
 * Brings vault.json back from the copy beside it, at the user's wish. A damaged one is kept under
 * `vault.json.damaged-<number>`. Problems: `vault-exists` (vault.json is sound and stays), `vault-damaged` (no usable copy).
 */
export async function restoreVaultFileFromCopy(folder: string): Promise<Result<VaultFile>> {
  return fileResult('write', async () => {
    const path = vaultPath(folder, 'file');
    const content = await readSmall(path);
    if (content !== null && parseVaultFile(content).ok) return vaultProblem('vault-exists');
    const copy = await readSmall(vaultPath(folder, 'previous'));
    const parsed =
      copy === null ? vaultProblem('vault-damaged', { copyUsable: false }) : parseVaultFile(copy);
    if (!parsed.ok || copy === null) return parsed;
    if (content !== null) {
      await renameWithRetry(path, `${path}.damaged-${Date.now()}`);
      await syncFolder(folder);
    }
    await writeDurably(path, copy);
    return ok(parsed.value);
  });
}

/** True when any part of a vault lies in the folder: then no new vault may be made there. */
export async function hasVaultParts(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some(isVaultPart);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** True for the names of a vault's parts, its key file's copies included. */
export function isVaultPart(name: string): boolean {
  const parts: readonly string[] = Object.values(vaultNames);
  return parts.includes(name) || name.startsWith(`${vaultNames.file}.`);
}

/** True when a file or folder of that name is there. */
export async function partExists(folder: string, part: keyof typeof vaultNames): Promise<boolean> {
  return isThere(vaultPath(folder, part));
}

async function copyIsUsable(folder: string): Promise<boolean> {
  const copy = await readSmall(vaultPath(folder, 'previous'));
  return copy !== null && parseVaultFile(copy).ok;
}

/** The first part of a file, enough to see that a larger one is not ours; null when there is none. */
async function readSmall(path: string): Promise<Buffer | null> {
  let handle;
  try {
    handle = await patiently(() => open(path, 'r'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  try {
    const buffer = Buffer.alloc(largestVaultFile);
    const { bytesRead } = await handle.read(buffer, 0, largestVaultFile, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
