import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFContentStream,
  PDFDict,
  PDFName,
  type PDFObjectCopier,
  type PDFPageLeaf,
  PDFRawStream,
  type PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { Box } from './visible-box';

/**
 * Turns a page of another document into a form XObject of the target: everything on it is drawn as one thing, clipped to what was
 * visible. Comments, links and actions are not part of the drawing and stay behind.
 * @param copier copies from the page's document to the target; one for all pages, so that fonts are shared
 * @returns null for a page with nothing on it
 */
export function pageAsForm(
  page: PDFPageLeaf,
  box: Box,
  copier: PDFObjectCopier,
  target: PDFContext,
): PDFRef | null {
  const content = contentOf(page);
  if (!content) return null;
  const dict = target.obj({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [box.left, box.bottom, box.right, box.top],
  });
  for (const [key, value] of content.dict.entries()) {
    if (key === PDFName.of('Filter') || key === PDFName.of('DecodeParms')) dict.set(key, copier.copy(value));
  }
  const resources = page.context.lookup(page.getInheritableAttribute(PDFName.of('Resources')));
  dict.set(PDFName.of('Resources'), resources instanceof PDFDict ? copier.copy(resources) : target.obj({}));
  // A page is a transparency group; without this, blending would reach through to the sheet.
  const group = page.lookup(PDFName.of('Group'));
  if (group instanceof PDFDict) dict.set(PDFName.of('Group'), copier.copy(group));
  return target.register(PDFRawStream.of(dict, content.getContents()));
}

/** The page's content as one stream: as it is where it is one already. */
function contentOf(page: PDFPageLeaf): PDFStream | null {
  const contents = page.context.lookup(page.get(PDFName.of('Contents')));
  if (contents instanceof PDFStream) return contents;
  if (!(contents instanceof PDFArray)) return null;
  const streams = contents
    .asArray()
    .map((entry) => page.context.lookup(entry))
    .filter((entry) => entry instanceof PDFStream);
  if (streams.length < 2) return streams[0] ?? null;
  // A token may not run across two streams (PDF 1.7, 7.8.2): a line end keeps them apart.
  const parts = streams.flatMap((stream) => [plainBytes(stream), Buffer.from('\n')]);
  return page.context.flateStream(Buffer.concat(parts));
}

function plainBytes(stream: PDFStream): Uint8Array {
  if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode();
  if (stream instanceof PDFContentStream) return stream.getUnencodedContents();
  return stream.getContents();
}
