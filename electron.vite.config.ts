import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { emitPackAssets } from './electron/papers/assets/emit-pack-assets';

const here = import.meta.dirname;

/** Native or data-carrying packages stay outside the bundle: package.json's `dependencies`, and nothing else. */
export default defineConfig({
  main: {
    plugins: [emitPackAssets()],
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          main: path.join(here, 'electron/main.ts'),
          'compose-worker': path.join(here, 'electron/papers/worker/compose-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: path.join(here, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path.join(here, 'renderer'),
    plugins: [react()],
    build: {
      outDir: path.join(here, 'out/renderer'),
      // Pages come to a third: they are read, and checked by the engine, at every start.
      minify: true,
      // They come from the disk, not over a network.
      chunkSizeWarningLimit: 4000,
      // Fonts and pictures as files: the content security policy allows no data: styles, and files are cached.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          index: path.join(here, 'renderer/index.html'),
          paper: path.join(here, 'renderer/paper.html'),
        },
      },
    },
  },
});
