import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ok, type Result } from '../../../domain/common/result';
import { renameWithRetry, syncFolder } from '../../files/durable-rename';
import { errorCode, fileResult } from '../../files/file-problem';
import { isUuid } from '../../vault/uuid-v7';
import { documentFolder, documentPath, partEnding, quarantineName, storedEnding } from './document-paths';
import { partsBeingWritten } from './parts-being-written';
import { removeFile } from '../../files/patient';

/** What a sweep found. File names only: they are ids, no titles. */
export interface SweepReport {
  /** Files without a row, and half-written ones: moved to `documents/quarantine`, under the names that they have there. */
  readonly quarantined: readonly string[];
  /** Ids whose file had been in quarantine and is back in its place: their rows came back with a restored backup. */
  readonly returned: readonly string[];
  /** Ids of rows that have no file. */
  readonly missing: readonly string[];
  /** Files that are none of ours (`desktop.ini`): left where they are. */
  readonly unknown: readonly string[];
}

/**
 * Brings the store and its rows together after a crash or a restored backup. Nothing is ever deleted: what has no row is put
 * aside and reported, because its row may come back; every file names its document and carries its key, wrapped.
 * Run it right after unlocking, before anything can be attached: a document between its file and its row looks like an orphan.
 *
 * @param documents The vault's `documents` folder.
 * @param knownIds The ids of all rows, those in the bin included.
 */
export async function sweepOrphans(
  documents: string,
  knownIds: ReadonlySet<string>,
): Promise<Result<SweepReport>> {
  return fileResult('write', async () => {
    const report = { quarantined: [] as string[], returned: [] as string[], unknown: [] as string[] };
    const { absent, others } = await compare(documents, knownIds);
    for (const path of others) {
      if (partsBeingWritten.has(path)) continue;
      else if (storedId(path) !== null || isPart(path))
        report.quarantined.push(await putAside(documents, path));
      else report.unknown.push(basename(path));
    }
    const missing: string[] = [];
    for (const id of absent) {
      if (await bringBack(documents, id)) report.returned.push(id);
      else missing.push(id);
    }
    return ok({ ...report, missing });
  });
}

/** Removes a document's file for good, when its row has been deleted for good. A file that is not there is no problem. */
export async function removeDocument(documents: string, id: string): Promise<Result<null>> {
  return fileResult('write', async () => {
    await removeFile(documentPath(documents, id));
    return ok(null);
  });
}

/** Removes a document's file, half-written ones, and copies of it that were put aside, for good. */
export async function destroyDocument(documents: string, id: string): Promise<Result<null>> {
  return fileResult('write', async () => {
    for (const folder of [documentFolder(documents, id), join(documents, quarantineName)]) {
      for (const name of await namesIn(folder)) {
        if (name.startsWith(id)) await removeFile(join(folder, name));
      }
    }
    return ok(null);
  });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Ids that have no file in its place, and the paths of all files that are in no document's place. */
async function compare(
  documents: string,
  knownIds: ReadonlySet<string>,
): Promise<{ readonly absent: ReadonlySet<string>; readonly others: readonly string[] }> {
  const absent = new Set(knownIds);
  // All but a few of many thousands are in their place, and somebody waits: these are told by their names alone.
  const isInPlace = (folder: string, name: string): boolean => {
    const id = idIn(name);
    return id.slice(-2) === folder && name.endsWith(storedEnding) && absent.delete(id);
  };
  const entries = await readdir(documents, { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    const path = join(documents, entry.name);
    if (!entry.isDirectory()) return [path];
    if (entry.name === quarantineName) return [];
    const strange = (await readdir(path)).filter((name) => !isInPlace(entry.name, name));
    return strange.length === 0 ? [] : filesAmong(path, new Set(strange));
  });
  return { absent, others: (await Promise.all(lists)).flat().sort() };
}

async function filesAmong(folder: string, names: ReadonlySet<string>): Promise<string[]> {
  const inside = await readdir(folder, { withFileTypes: true });
  return inside.filter((file) => file.isFile() && names.has(file.name)).map(({ name }) => join(folder, name));
}

/** What an id would be in the name of a stored document. */
function idIn(name: string): string {
  return name.slice(0, -storedEnding.length);
}

/** The id in the name of a stored document, or null for another file. */
function storedId(path: string): string | null {
  const name = basename(path);
  const id = idIn(name);
  return name.endsWith(storedEnding) && isUuid(id) ? id : null;
}

function isPart(path: string): boolean {
  return path.endsWith(`${storedEnding}${partEnding}`);
}

async function putAside(documents: string, path: string): Promise<string> {
  const quarantine = join(documents, quarantineName);
  await mkdir(quarantine, { recursive: true, mode: 0o700 });
  const taken = new Set(await readdir(quarantine));
  const name = freeName(basename(path), taken);
  await renameWithRetry(path, join(quarantine, name));
  await syncFolder(quarantine);
  return name;
}

/** The name itself, or with a number behind it when the quarantine has one of that name already: `<name>.2`. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}.${number}`;
  return free;
}

async function bringBack(documents: string, id: string): Promise<boolean> {
  const path = documentPath(documents, id);
  try {
    await mkdir(documentFolder(documents, id), { recursive: true, mode: 0o700 });
    await renameWithRetry(join(documents, quarantineName, basename(path)), path);
    await syncFolder(documentFolder(documents, id));
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
