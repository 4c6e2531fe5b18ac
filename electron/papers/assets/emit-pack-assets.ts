import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { packAssetPath, packAssetSources, type PackAssetName } from './pack-assets';

/** The folder beside the bundle that the pack's files are put into. */
export const packAssetFolder = 'pack-assets';

/** For the build alone: puts the pack's files beside the bundle of the main process (electron.vite.config.ts). */
export function emitPackAssets(): Plugin {
  return {
    name: 'emit-pack-assets',
    apply: 'build',
    async generateBundle() {
      for (const name of Object.keys(packAssetSources) as PackAssetName[]) {
        const source = await readFile(packAssetPath(name));
        this.emitFile({ type: 'asset', fileName: `${packAssetFolder}/${name}`, source });
      }
    },
  };
}
