import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PagePiece } from '../../../../../domain/ehc-plans/entry/page-lines';

/** The pieces of text of a PDF's pages, as the screen reads them. */
export async function pdfPages(file: URL): Promise<readonly (readonly PagePiece[])[]> {
  const fonts = new URL('../../../../../node_modules/pdfjs-dist/standard_fonts/', import.meta.url).pathname;
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), standardFontDataUrl: fonts });
  const pdf = await task.promise;
  const pages: (readonly PagePiece[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                height: item.height,
              },
            ]
          : [],
      ),
    );
  }
  await task.destroy();
  return pages;
}
