// @ts-check

/**
 * A Windows icon: a directory of PNG pictures, each at most 256 pixels.
 * Format: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 * @param {Map<number, Buffer>} pictures PNG files by size in pixels
 */
export function icoOf(pictures) {
  const entries = [...pictures].filter(([size]) => size <= 256);
  const head = Buffer.alloc(6 + 16 * entries.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(entries.length, 4);
  let offset = head.length;
  entries.forEach(([size, picture], index) => {
    const at = 6 + 16 * index;
    // 256 is written as 0: the field has one byte.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  });
  return Buffer.concat([head, ...entries.map(([, picture]) => picture)]);
}

/** The names that macOS gives to PNG pictures of each size. */
const icnsTypes = new Map([
  [128, 'ic07'],
  [256, 'ic08'],
  [512, 'ic09'],
  [1024, 'ic10'],
]);

/**
 * A macOS icon: 'icns', the length of it all, then each picture behind its type and length.
 * @param {Map<number, Buffer>} pictures PNG files by size in pixels
 */
export function icnsOf(pictures) {
  const parts = [...pictures].flatMap(([size, picture]) => {
    const type = icnsTypes.get(size);
    return type ? [Buffer.from(type, 'latin1'), bigEndian(picture.length + 8), picture] : [];
  });
  const length = parts.reduce((total, part) => total + part.length, 8);
  return Buffer.concat([Buffer.from('icns', 'latin1'), bigEndian(length), ...parts]);
}

/** @param {number} value */
function bigEndian(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
