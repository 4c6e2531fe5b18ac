import type { Pdfium } from './load-pdfium';

/** The document as a new file; null when PDFium could not write it. */
export function savePdfDocument(pdfium: Pdfium, document: number): Uint8Array | null {
  const writer = pdfium.PDFiumExt_OpenFileWriter();
  try {
    if (!pdfium.PDFiumExt_SaveAsCopy(document, writer)) return null;
    const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
    const memory = pdfium.pdfium.wasmExports.malloc(size);
    try {
      pdfium.PDFiumExt_GetFileWriterData(writer, memory, size);
      return pdfium.pdfium.HEAPU8.slice(memory, memory + size);
    } finally {
      pdfium.pdfium.wasmExports.free(memory);
    }
  } finally {
    pdfium.PDFiumExt_CloseFileWriter(writer);
  }
}
