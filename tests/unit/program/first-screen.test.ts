import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const project = path.join(import.meta.dirname, '../../..');

/** An import or export that is read at once: not `import type`, and not `import()`. */
const readAtOnce = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?'([^']+)';/gm;

/** All that is read before a file runs: files of ours, and packages by their names. */
function readBefore(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  // Style sheets, texts and fonts bring no code.
  const text = /\.tsx?$/.test(file) ? readFileSync(path.join(project, file), 'utf8') : '';
  for (const [, target] of text.matchAll(readAtOnce)) {
    if (target === undefined) continue;
    if (target.startsWith('.')) readBefore(resolved(path.join(path.dirname(file), target)), seen);
    else seen.add(target);
  }
  return seen;
}

function resolved(place: string): string {
  const all = ['', '.ts', '.tsx', '/index.ts'].map((ending) => place.replace(/\?.*$/, '') + ending);
  const found = all.find((one) => {
    const whole = path.join(project, one);
    return existsSync(whole) && statSync(whole).isFile();
  });
  if (found === undefined) throw new Error(`No such file: ${place}`);
  return found;
}

describe('the first screen does not wait for the code of an open vault', () => {
  it.each(['knex', 'sqlite3', 'tar', 'domain/api.ts', 'electron/vault-session.ts'])(
    'the main process begins without %s',
    (heavy) => {
      const read = readBefore('electron/main.ts');
      expect(read).toContain('electron/vault/vault-keeper.ts');
      expect(read).not.toContain(heavy);
      // It would be found: the session has it all.
      expect(readBefore('electron/vault-session.ts')).toContain(heavy);
    },
  );

  it.each(['domain/api.ts', 'renderer/desk/desk.tsx', 'renderer/desk/routes.tsx'])(
    'the page begins without %s',
    (heavy) => {
      const read = readBefore('renderer/main.tsx');
      expect(read).toContain('renderer/app/start/unlock-screen.tsx');
      expect(read).not.toContain(heavy);
    },
  );
});
