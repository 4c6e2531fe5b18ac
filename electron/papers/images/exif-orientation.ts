/** How a picture is to be turned for showing: TIFF's tag 274, 1 to 8. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const orientationTag = 0x0112;
const exifMark = 'Exif\0\0';

/** The orientation that a camera wrote into a JPEG (EXIF 2.32, 4.6.4); 1, upright, where there is none or it cannot be read. */
export function exifOrientation(jpeg: Uint8Array): Orientation {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  try {
    const tiff = exifStart(jpeg, view);
    return tiff === null ? 1 : readOrientation(view, tiff);
  } catch (error) {
    // A broken EXIF block ends somewhere outside the file.
    if (error instanceof RangeError) return 1;
    throw error;
  }
}

/** Where the TIFF header of the APP1 segment begins. */
function exifStart(jpeg: Uint8Array, view: DataView): number | null {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // Start of scan: from here on it is picture.
    if (marker === 0xda) return null;
    const name = Buffer.from(jpeg.subarray(at + 4, at + 10)).toString('latin1');
    if (marker === 0xe1 && name === exifMark) return at + 10;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function readOrientation(view: DataView, tiff: number): Orientation {
  const littleEndian = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, littleEndian);
  const entries = view.getUint16(directory, littleEndian);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (view.getUint16(at, littleEndian) === orientationTag) {
      const value = view.getUint16(at + 8, littleEndian);
      return value >= 1 && value <= 8 ? (value as Orientation) : 1;
    }
  }
  return 1;
}
