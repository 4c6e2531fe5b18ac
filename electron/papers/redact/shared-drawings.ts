import {
  PDFArray,
  PDFDict,
  type PDFContext,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

/**
 * Drawings (form XObjects, patterns, content streams) that a page can reach through its resources. Two pages of one file often share them:
 * a page that stays as it is would carry what was taken out of another along, unseen.
 */
export function drawingsOf(page: PDFPage): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<PDFObject>();
  const { node } = page;
  for (const start of [
    node.get(PDFName.of('Contents')),
    node.getInheritableAttribute(PDFName.of('Resources')),
  ])
    collect(page.doc.context, start, found, seen);
  return found;
}

const skipped: ReadonlySet<string> = new Set(['/Parent', '/Font', '/ColorSpace', '/StructParents']);

function collect(
  context: PDFContext,
  start: PDFObject | undefined,
  found: Set<string>,
  seen: Set<PDFObject>,
): void {
  const waiting = [start];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!next || seen.has(next)) continue;
    seen.add(next);
    const object = next instanceof PDFRef ? context.lookup(next) : next;
    if (next instanceof PDFRef && object instanceof PDFStream && !isPicture(object))
      found.add(next.toString());
    if (object instanceof PDFArray) waiting.push(...object.asArray());
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    for (const [key, value] of dict.entries()) if (!skipped.has(key.toString())) waiting.push(value);
  }
}

/** A picture is seen wherever it is used, so it hides nothing. */
function isPicture(stream: PDFStream): boolean {
  return stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image');
}
