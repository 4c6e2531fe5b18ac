import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { emitPackAssets, packAssetFolder } from '../../../../electron/papers/assets/emit-pack-assets';

const project = path.resolve(import.meta.dirname, '../../../..');

/** The worker as the build makes it: one bundle with its libraries inside, and the pack's files beside it. */
export async function buildWorker() {
  const folder = await mkdtemp(path.join(tmpdir(), 'sendco-worker-'));
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    plugins: [emitPackAssets()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      rolldownOptions: {
        input: { 'compose-worker': path.join(project, 'electron/papers/worker/compose-worker.ts') },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  return {
    file: path.join(folder, 'compose-worker.mjs'),
    assetFolder: path.join(folder, packAssetFolder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
