import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The files that making a pack needs beside the code: PDFium as WebAssembly, and the fonts of the stamps.
 * They are data, so the bundle cannot hold them. The build copies each under its name here into one folder beside the bundle
 * (electron.vite.config.ts reads this list); where there is no such folder (tests), they are read from where they come from.
 */
export const packAssetSources = {
  'pdfium.wasm': '@embedpdf/pdfium/pdfium.wasm',
  'stamp-latin.woff':
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  'stamp-latin-ext.woff':
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff',
  'stamp-marks-latin.woff': './fonts/noto-sans-latin-400-normal.woff',
  'stamp-marks.woff': './fonts/noto-sans-vietnamese-400-normal.woff',
} as const;

export type PackAssetName = keyof typeof packAssetSources;

/**
 * The stamp's typefaces in order of preference, each in the files that web fonts are split into. Atkinson lacks the Vietnamese and
 * Yoruba letters with a dot below or two marks (Nguyễn, Ọlá); Noto Sans has them (two small files of @fontsource/noto-sans 5.3.0).
 */
export const stampTypefaces = [
  ['stamp-latin.woff', 'stamp-latin-ext.woff'],
  ['stamp-marks-latin.woff', 'stamp-marks.woff'],
] as const satisfies readonly (readonly PackAssetName[])[];

/**
 * Reads one of the files.
 * @param folder where the build put them; null to take them from where they come from
 */
export function readPackAsset(name: PackAssetName, folder: string | null): Promise<Uint8Array> {
  return readFile(folder === null ? packAssetPath(name) : path.join(folder, name));
}

/** Reads the stamp's typefaces, file by file. */
export function readStampTypefaces(folder: string | null): Promise<Uint8Array[][]> {
  return Promise.all(
    stampTypefaces.map((files) => Promise.all(files.map((name) => readPackAsset(name, folder)))),
  );
}

/** Where the file comes from: for the build, and for running from the sources. */
export function packAssetPath(name: PackAssetName): string {
  return createRequire(import.meta.url).resolve(packAssetSources[name]);
}
