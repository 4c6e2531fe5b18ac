/** TextDecoder is a web standard that Node, Electron and browsers share; the domain's types know no platform, so it is declared here. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file and how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

const boms: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * Reads bytes as text: by byte order mark; else as UTF-16 when every other byte is mostly zero; else as strict UTF-8; else as
 * Windows-1252, which older school systems write and which accepts every byte.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const marked = boms.find((bom) => bom.bytes.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) {
    return {
      text: decode(marked.encoding, bytes.subarray(marked.bytes.length)),
      encoding: marked.encoding,
      bom: true,
    };
  }
  const wide = guessUtf16(bytes);
  if (wide !== null) return { text: decode(wide, bytes), encoding: wide, bom: false };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: 'utf-8', bom: false };
  } catch {
    return { text: decode('windows-1252', bytes), encoding: 'windows-1252', bom: false };
  }
}

function decode(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Western text in UTF-16 has a zero in every second byte; other encodings of text have none. */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) {
      if (index % 2 === 0) even += 1;
      else odd += 1;
    }
  }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.1) return 'utf-16be';
  return null;
}
