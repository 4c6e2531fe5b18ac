import type { Pdfium } from './load-pdfium';

/** Why a PDF cannot be opened. */
export type PdfTrouble = 'damaged' | 'password-needed' | 'password-wrong' | 'empty' | 'adobe-form';

export type Opened<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: PdfTrouble };

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY (fpdfview.h). */
const passwordError = 4;

/**
 * Opens a PDF for as long as `work` runs, then frees everything that PDFium held for it.
 * @param password the user's password for the file, or null
 */
export function withPdfDocument<T>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  password: string | null,
  work: (document: number) => Opened<T>,
): Opened<T> {
  const memory = pdfium.pdfium.wasmExports.malloc(bytes.length);
  if (memory === 0) return { ok: false, trouble: 'damaged' };
  try {
    pdfium.pdfium.HEAPU8.set(bytes, memory);
    const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, password ?? '');
    if (document === 0) return { ok: false, trouble: whyNot(pdfium, password) };
    try {
      return work(document);
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
  } finally {
    pdfium.pdfium.wasmExports.free(memory);
  }
}

function whyNot(pdfium: Pdfium, password: string | null): PdfTrouble {
  if (pdfium.FPDF_GetLastError() !== passwordError) return 'damaged';
  return password ? 'password-wrong' : 'password-needed';
}
