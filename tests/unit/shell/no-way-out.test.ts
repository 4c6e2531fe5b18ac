import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const project = path.resolve(import.meta.dirname, '../../..');

/** Ways out of the program: another program or browser, the network, an updater. */
const waysOut = [
  /\bopenExternal\b/,
  /\bshell\.openPath\b/,
  /\bautoUpdater\b/,
  /from 'node:(?:https?|net|tls|dgram|http2)'/,
  /\bnew WebSocket\b/,
];

function sources(folder: string): string[] {
  return readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe('the program', () => {
  const files = ['domain', 'electron', 'renderer', 'migrations'].flatMap(sources);

  test.each(waysOut.map((way) => [way] as const))('names no way out: %s', (way) => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((file) => way.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
