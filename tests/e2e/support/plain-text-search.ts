import { createReadStream } from 'node:fs';
import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import path from 'node:path';

/** Something that must not lie on the disk, and every form in which it might. */
export interface Secret {
  /** What a failing test calls it. */
  readonly name: string;
  readonly forms: readonly Buffer[];
}

/** A text as programs write it down: UTF-8, UTF-16, inside JSON, in an address, inside base64. */
export function secretText(text: string): Secret {
  const plain = [text, JSON.stringify(text).slice(1, -1), escaped(text), encodeURIComponent(text)];
  const forms = [...new Set(plain)].map((form) => Buffer.from(form, 'utf8'));
  return {
    name: text,
    forms: [...forms, Buffer.from(text, 'utf16le'), ...insideBase64(Buffer.from(text, 'utf8'))],
  };
}

/** Pieces from the beginning, the middle and the end of a file's bytes, as they are and inside base64. */
export function secretBytes(name: string, content: Buffer): Secret {
  const length = 60;
  const places = [0.1, 0.5, 0.9].map((part) => Math.floor((content.length - length) * part));
  const pieces = places.map((at) => content.subarray(at, at + length));
  return { name, forms: pieces.flatMap((piece) => [piece, ...insideBase64(piece)]) };
}

/** Everything but ASCII as \uXXXX. */
function escaped(text: string): string {
  return text.replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What of the base64 is the same whatever stands around the bytes: for each of the three ways in which they may fall. */
function insideBase64(bytes: Buffer): Buffer[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return Buffer.from(text.slice(shift === 0 ? 0 : shift + 1, -2));
  });
}

/** Searches files for secrets; a file that has not changed since the last search is not read again. */
export class PlainTextSearch {
  private readonly seen = new Map<string, string>();
  /** How many bytes were read in all. */
  read = 0;

  constructor(
    private readonly secrets: readonly Secret[],
    /** The user's own files, which hold all of it by right. */
    private readonly apart: string,
  ) {}

  /** Every find below a folder, as "secret in file". Only files changed since `since` (ms), when it is given. */
  async below(folder: string, since = 0): Promise<string[]> {
    const found: string[] = [];
    for (const file of await filesBelow(folder, this.apart)) {
      const stats = await stat(file).catch(() => null);
      const state = `${stats?.size} ${stats?.mtimeMs}`;
      if (!stats || Math.max(stats.mtimeMs, stats.ctimeMs) < since || this.seen.get(file) === state) continue;
      this.seen.set(file, state);
      for (const name of await this.inFile(file)) found.push(`${name} in ${file}`);
      for (const { name, forms } of this.secrets)
        if (forms.some((form) => file.includes(form.toString('utf8'))))
          found.push(`${name} in the name of ${file}`);
    }
    return found;
  }

  /** The same for files that a program and its children hold open though their names are gone. Only Linux shows them. */
  async inUnnamedFiles(processId: number): Promise<string[]> {
    const found: string[] = [];
    for (const id of await withChildren(processId)) {
      for (const descriptor of await readdir(`/proc/${id}/fd`).catch(() => [])) {
        const file = `/proc/${id}/fd/${descriptor}`;
        const target = await readlink(file).catch(() => '');
        // What lies in /dev/shm and memfd is memory, not a disk.
        if (!target.endsWith(' (deleted)') || /^\/(dev\/shm|memfd)/.test(target)) continue;
        for (const name of await this.inFile(file)) found.push(`${name} in ${target}`);
      }
    }
    return found;
  }

  /** In pieces that overlap, so that nothing is missed where they meet. */
  private async inFile(file: string): Promise<string[]> {
    const overlap = Math.max(...this.secrets.flatMap(({ forms }) => forms.map((form) => form.length)));
    const found = new Set<string>();
    let rest = Buffer.alloc(0);
    try {
      for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
        const piece = Buffer.concat([rest, chunk as Buffer]);
        this.read += (chunk as Buffer).length;
        for (const { name, forms } of this.secrets)
          if (forms.some((form) => piece.includes(form))) found.add(name);
        rest = piece.subarray(-overlap);
      }
    } catch {
      // It was removed while it was read: files of a moment come and go.
    }
    return [...found];
  }
}

async function filesBelow(folder: string, apart: string): Promise<string[]> {
  if (folder === apart) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries.map(async (entry) => {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(child, apart);
    return entry.isFile() ? [child] : [];
  });
  return (await Promise.all(found)).flat();
}

async function withChildren(processId: number): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map<number, number>();
  for (const id of ids) {
    const line = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
    parents.set(id, Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const family = new Set([processId]);
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const [id, parent] of parents) if (family.has(parent)) family.add(id);
  }
  return [...family];
}
