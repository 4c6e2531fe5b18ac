import type { Pdfium } from './load-pdfium';

/** FLAT_PRINT of fpdf_flatten.h: what would appear on paper, so no pop-ups and nothing marked "do not print". */
const flattenForPrint = 1;
const flattenFailed = 0;

/**
 * Turns annotations and filled-in form fields of every page into ordinary page content, where nothing can drop them.
 * @returns the number of pages, or null when a page cannot be read or flattened
 */
export function flattenPages(pdfium: Pdfium, document: number): number | null {
  const formInfo = pdfium.PDFiumExt_OpenFormFillInfo();
  // The form environment draws fields that hold a value and no picture of it. It never runs their scripts: this PDFium has none.
  const form = pdfium.PDFiumExt_InitFormFillEnvironment(document, formInfo);
  try {
    const count = pdfium.FPDF_GetPageCount(document);
    for (let index = 0; index < count; index++) {
      if (!flattenPage(pdfium, document, form, index)) return null;
    }
    return count;
  } finally {
    if (form) pdfium.PDFiumExt_ExitFormFillEnvironment(form);
    pdfium.PDFiumExt_CloseFormFillInfo(formInfo);
  }
}

function flattenPage(pdfium: Pdfium, document: number, form: number, index: number): boolean {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return false;
  try {
    if (form) pdfium.FORM_OnAfterLoadPage(page, form);
    const done = pdfium.FPDFPage_Flatten(page, flattenForPrint) !== flattenFailed;
    if (form) pdfium.FORM_OnBeforeClosePage(page, form);
    return done;
  } finally {
    pdfium.FPDF_ClosePage(page);
  }
}
