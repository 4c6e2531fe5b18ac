import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The files that making a pack needs beside the code: PDFium as WebAssembly, and the fonts of the stamps.
 * They are data, so the bundle cannot hold them. The build copies each under its name here into one folder beside the bundle
 * (electron.vite.config.ts reads this list); where there is no such folder (tests), they are read from node_modules.
 *
 * The stamp's fonts in their order of preference: a word is set in the first that has all its letters. Atkinson lacks the
 * Vietnamese and Yoruba letters with two marks (Nguyễn, Ayọ̀); the last one has them.
 */
export const packAssetSources = {
  'pdfium.wasm': '@embedpdf/pdfium/pdfium.wasm',
  'stamp-latin.woff':
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  'stamp-latin-ext.woff':
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff',
  'stamp-marks.woff': '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff',
} as const;

export type PackAssetName = keyof typeof packAssetSources;

/** In order of preference. */
export const stampFontNames = ['stamp-latin.woff', 'stamp-latin-ext.woff', 'stamp-marks.woff'] as const;

/**
 * Reads one of the files.
 * @param folder where the build put them; null to take them from node_modules
 */
export function readPackAsset(name: PackAssetName, folder: string | null): Promise<Uint8Array> {
  return readFile(folder === null ? packAssetPath(name) : path.join(folder, name));
}

/** Where the file lies in node_modules: for the build, and for running from the sources. */
export function packAssetPath(name: PackAssetName): string {
  return createRequire(import.meta.url).resolve(packAssetSources[name]);
}
