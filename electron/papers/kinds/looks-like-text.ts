import { hasUtf16Mark } from './decode-text';

/** How much of a file is looked at. */
const sample = 64 * 1024;

/** Whether bytes that begin like no known kind of file are a text: no control characters but tabs, line and page ends. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (hasUtf16Mark(bytes)) return true;
  return bytes.subarray(0, sample).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}
