import { decodeBytes } from '../../../domain/imports/decode';

/** How much of a file is looked at: an even number, for UTF-16. */
const sample = 64 * 1024;

/** Whether bytes that begin like no known kind of file are a text: no control characters but tabs, line and page ends. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const { text } = decodeBytes(bytes.subarray(0, sample));
  return ![...text].some((character) => character < ' ' && !/[\t\n\v\f\r]/.test(character));
}
