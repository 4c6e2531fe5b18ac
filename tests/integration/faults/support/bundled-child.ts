import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Where the bundle finds the packages that stay outside it, and git finds nothing. */
const out = resolve(import.meta.dirname, '../../../../out');

/** Bundles a program of children/ for plain Node, its native parts left outside; the caller removes the folder. */
export async function bundleChild(name: string): Promise<{ readonly folder: string; readonly file: string }> {
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(out, 'faults-'));
  const entryFileNames = `${name}.mjs`;
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['sqlite3', '@node-rs/argon2', 'knex'] },
    build: {
      ssr: join(import.meta.dirname, '..', 'children', `${name}.ts`),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames } },
    },
  });
  return { folder, file: join(folder, entryFileNames) };
}
