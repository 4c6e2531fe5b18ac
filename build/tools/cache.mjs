// @ts-check
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './paths.mjs';

/**
 * A folder in the cache that is either whole or not there: it is made under another name and then renamed, so that an
 * interrupted or a second set-up at the same time does no harm.
 * @param {string} name of the kind and its key, e.g. `sqlite3/3f2a`
 * @param {(folder: string) => Promise<void>} make fills an empty folder
 * @returns {Promise<string>} the folder
 */
export async function cachedFolder(name, make) {
  const folder = cachePath(name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.part-${randomBytes(4).toString('hex')}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await make(unfinished);
    putInPlace(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/**
 * @param {string} unfinished
 * @param {string} folder
 */
function putInPlace(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another set-up was quicker: its result is as good as ours.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * The path of an entry of the cache, whether it exists or not.
 * @param {string} name
 */
export const cachePath = (name) => path.join(cacheFolder(), ...name.split('/'));

/**
 * A short name for what a result depends on: 16 hexadecimal digits.
 * @param {...(string | Buffer)} parts
 */
export function keyOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/**
 * The text of a file, or '' when there is none.
 * @param {string} file
 */
export function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Writes a small file so that a reader sees the old or the new one, never half of it.
 * @param {string} file
 * @param {string} text
 */
export function writeWhole(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.part-${randomBytes(4).toString('hex')}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
