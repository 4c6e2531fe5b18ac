import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { readPackAsset } from '../assets/pack-assets';

/** The package's own types leave out the memory that its functions read from and write to. */
export type Pdfium = WrappedPdfiumModule & { readonly pdfium: { readonly HEAPU8: Uint8Array } };

let loaded: Promise<Pdfium> | null = null;

/**
 * PDFium, the engine of Chromium's own PDF viewer, as WebAssembly: one instance for the whole thread.
 * @param assetFolder where pdfium.wasm lies (see pack-assets.ts)
 */
export function loadPdfium(assetFolder: string | null): Promise<Pdfium> {
  loaded ??= start(assetFolder);
  return loaded;
}

async function start(assetFolder: string | null): Promise<Pdfium> {
  const wasm = await readPackAsset('pdfium.wasm', assetFolder);
  const pdfium = (await init({ wasmBinary: Uint8Array.from(wasm).buffer })) as Pdfium;
  pdfium.PDFiumExt_Init();
  return pdfium;
}
