import { DOMParser } from '@xmldom/xmldom';
import yauzl from 'yauzl';

/** The parts of a Word file, by their names in it. @throws Error for a damaged archive */
export function wordParts(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const parts = new Map<string, Buffer>();
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('error', reject);
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => resolve(parts));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
}

/** A part of the file as XML. @throws Error for anything that is not well formed */
export function xmlPart(parts: ReadonlyMap<string, Buffer>, name: string): Document {
  const part = parts.get(name);
  if (!part) throw new Error(`There is no ${name}`);
  const complain = (message: string): never => {
    throw new Error(`${name}: ${message}`);
  };
  return new DOMParser({
    errorHandler: { warning: complain, error: complain, fatalError: complain },
  }).parseFromString(part.toString('utf8'), 'application/xml');
}

/** What a reader sees in a part of the file: a line for each paragraph. */
export function wordText(document: Document): string {
  return Array.from(document.getElementsByTagName('w:p'), (paragraph) =>
    Array.from(paragraph.getElementsByTagName('*'))
      .map((node) => {
        if (node.tagName === 'w:t') return node.textContent;
        return node.tagName === 'w:br' ? '\n' : '';
      })
      .join(''),
  ).join('\n');
}
