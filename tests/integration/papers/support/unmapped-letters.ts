import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import fontkit from '@cantoo/fontkit';
import { PDFDict, PDFDocument, PDFName, type PDFFont, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';
import { sizes } from './awkward-pdfs';

const fontFile = resolve(
  import.meta.dirname,
  '../../../../electron/papers/assets/fonts/noto-sans-latin-400-normal.woff',
);

/** One page for each of `draws`. Its embedded font numbers its letters by place in the font, and has no table that says which they are (/ToUnicode): 'Amira' reads as '$PLUD'. */
export async function unmappedPages(
  draws: readonly ((page: PDFPage, unmapped: PDFFont, plain: PDFFont) => void)[],
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const unmapped = await document.embedFont(await readFile(fontFile));
  const plain = await document.embedFont(StandardFonts.Helvetica);
  for (const draw of draws) draw(document.addPage([...sizes.a4]), unmapped, plain);
  const written = await PDFDocument.load(await document.save());
  for (const [, object] of written.context.enumerateIndirectObjects())
    if (object instanceof PDFDict) object.delete(PDFName.of('ToUnicode'));
  return written.save();
}
