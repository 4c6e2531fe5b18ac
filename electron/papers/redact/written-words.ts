import {
  decodePDFRawStream,
  PDFContentStream,
  type PDFContext,
  PDFDict,
  PDFArray,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/**
 * Every text that is written anywhere in a PDF's objects: strings of its dictionaries (titles, bookmarks, alternative texts), the strings in
 * its drawings, and metadata. Letters that a font has numbered anew are not told here: those a reader of pages finds.
 */
export function* writtenWords(objects: Iterable<PDFObject>): Generator<string> {
  for (const object of objects) {
    yield* stringsOf(object);
    if (object instanceof PDFStream) yield* wordsOfStream(object);
  }
}

/** All objects of a file. */
export function allObjects(context: PDFContext): PDFObject[] {
  return context.enumerateIndirectObjects().map(([, object]) => object);
}

/** Every stream that can be unpacked as one text, for what is no drawing: form data, scripts. Of a drawing it is the bare operators. */
export function* wholeTexts(objects: Iterable<PDFObject>): Generator<string> {
  for (const object of objects) {
    const content = object instanceof PDFStream && holdsWords(object) ? contentOf(object) : null;
    if (content === null) continue;
    yield Buffer.from(content).toString('utf8');
    yield Buffer.from(content).toString('utf16le');
  }
}

/** The object itself and everything that lies in it, as far as references. */
export function* everyPart(start: PDFObject): Generator<PDFObject> {
  const waiting: PDFObject[] = [start];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (!object) return;
    yield object;
    if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) waiting.push(...object.values());
    else if (object instanceof PDFStream) waiting.push(object.dict);
  }
}

function* stringsOf(start: PDFObject): Generator<string> {
  for (const part of everyPart(start))
    if (part instanceof PDFString || part instanceof PDFHexString) yield decoded(part);
}

function decoded(object: PDFString | PDFHexString): string {
  try {
    return object.decodeText();
  } catch {
    // Strings that are no text, such as the file's own id.
    return '';
  }
}

function* wordsOfStream(stream: PDFStream): Generator<string> {
  if (!holdsWords(stream)) return;
  const content = contentOf(stream);
  if (content === null) return;
  const latin = Buffer.from(content).toString('latin1');
  if (stream.dict.lookup(PDFName.of('Type')) === PDFName.of('Metadata')) {
    yield Buffer.from(content).toString('utf8');
    return;
  }
  // What an operator draws in pieces, '[(Am) 20 (ira)] TJ', is one text.
  for (const [operands] of latin.matchAll(
    /\[(?:\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>|[^\]()<>])*\]\s*TJ|\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]+>/gs,
  )) {
    yield piecesOf(operands);
  }
}

function piecesOf(operands: string): string {
  return Array.from(operands.matchAll(/\(((?:\\.|[^\\()])*)\)|<([0-9A-Fa-f\s]+)>/gs), ([, literal, hex]) =>
    literal === undefined
      ? decoded(PDFHexString.of((hex ?? '').replace(/\s/g, '')))
      : decoded(PDFString.of(literal)),
  ).join('');
}

/** Pictures, fonts and their tables hold no words. */
function holdsWords({ dict }: PDFStream): boolean {
  const subtype = dict.lookup(PDFName.of('Subtype'))?.toString() ?? '';
  const isFont = ['Length1', 'Length2', 'Length3'].some((key) => dict.has(PDFName.of(key)));
  return !isFont && !['/Image', '/Type1C', '/CIDFontType0C', '/OpenType'].includes(subtype);
}

function contentOf(stream: PDFStream): Uint8Array | null {
  try {
    if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode();
    if (stream instanceof PDFContentStream) return stream.getUnencodedContents();
    return stream.getContents();
  } catch {
    // A filter that only pictures use.
    return null;
  }
}
