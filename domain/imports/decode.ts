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

const boms: readonly {
  readonly encoding: Exclude<Encoding, 'windows-1252'>;
  readonly bytes: readonly number[];
}[] = [
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
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', bom: false };
  }
}

function decode(encoding: Exclude<Encoding, 'windows-1252'>, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** What Windows-1252 has in 0x80 to 0x9F; it is Latin-1 elsewhere. Five places are empty and stay the control characters they are. */
const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** By our own table: TextDecoder of Node 20 reads `windows-1252` as Latin-1, so that D’Arcy loses its apostrophe. */
function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return parts
    .join('')
    .replace(/[\x80-\x9F]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Western text in UTF-16 has a zero in every second byte; other encodings of text have none. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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
