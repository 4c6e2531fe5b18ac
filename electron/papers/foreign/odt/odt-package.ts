import { buffer, text } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** No part of a report unpacks to more than this; a file that claims more is not read. */
const largestPart = 100 * 1024 * 1024;

/** What an ODT file holds that can be printed. */
export interface OdtPackage {
  readonly contentXml: string;
  readonly stylesXml: string | null;
  /** By their path in the file, `Pictures/1000.png`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * Unpacks an ODT file.
 * @throws Error when it is no readable ODT file, or one that is protected by a password
 */
export async function openOdt(bytes: Uint8Array): Promise<OdtPackage> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes));
  let contentXml: string | null = null;
  let stylesXml: string | null = null;
  const pictures = new Map<string, Uint8Array>();
  for await (const entry of zip.eachEntry()) {
    if (entry.uncompressedSize > largestPart) throw new Error('A part of the ODT file is too large');
    if (entry.fileName === 'content.xml') contentXml = await text(await zip.openReadStreamPromise(entry));
    else if (entry.fileName === 'styles.xml') stylesXml = await text(await zip.openReadStreamPromise(entry));
    else if (/^(?:Pictures|media)\/[^/]+$/.test(entry.fileName)) {
      pictures.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
  }
  if (contentXml === null) throw new Error('The ODT file has no content');
  return { contentXml, stylesXml, pictures };
}
