import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** A sheet of a large class is some 60 kB packed and 2 MB unpacked: what is far more is no filled sheet, or wants to do harm. */
export const largestFile = 20 * 1024 * 1024;
const largestPart = 50 * 1024 * 1024;
const largestWhole = 100 * 1024 * 1024;
const mostParts = 2000;
export const mostRows = 5000;
export const mostColumns = 100;

/**
 * Unpacks a file, part by part, and stops where it becomes more than a filled sheet can be.
 * @throws Error when it is no ZIP file, or when it would unpack to more than a filled sheet can be
 */
export async function unpack(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  // The library itself refuses a part that unpacks to another size than it says, so every part is unpacked once before anything trusts it.
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes));
  const parts = new Map<string, Buffer>();
  let [count, whole] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    count += 1;
    whole += entry.uncompressedSize;
    if (count > mostParts || entry.uncompressedSize > largestPart || whole > largestWhole)
      throw new Error('The file unpacks to too much');
    if (!entry.fileName.endsWith('/'))
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}
