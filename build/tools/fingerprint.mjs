// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';

/**
 * A hash over the names and contents of files, to tell whether something made from them is up to date.
 * @param {string[]} names files and folders of the project; missing ones count as such
 * @param {...string} more other things that the result depends on
 * @returns {string} 64 hexadecimal digits
 */
export function fingerprint(names, ...more) {
  const hash = createHash('sha256');
  for (const name of names.flatMap(filesOf).sort()) {
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(inProject(name)))
      .update('\0');
  }
  for (const text of more) hash.update(text).update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} name
 * @returns {string[]} the file itself, or all files below the folder
 */
function filesOf(name) {
  const stats = statSync(inProject(name), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [name];
  return readdirSync(inProject(name)).flatMap((child) => filesOf(path.posix.join(name, child)));
}
