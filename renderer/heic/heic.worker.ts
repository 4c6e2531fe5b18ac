// heic-to starts its decoder from a blob: address, which our content security policy refuses; this is the same decoder in a worker
// that is a file of ours. It is LGPL and stays a file of its own.
import buildLibheif from '../../node_modules/heic-to/src/lib/libheif-without-unsafe-eval.js';

/** What the worker answers: a JPEG, or null when the photograph cannot be decoded. */
export type HeicAnswer = Blob | null;

/** Good enough that no one sees a difference on the screen. */
const quality = 0.92;

async function toJpeg(bytes: ArrayBuffer): Promise<HeicAnswer> {
  const images = new (buildLibheif().HeifDecoder)().decode(bytes);
  const [first] = images;
  if (!first) return null;
  const empty = new ImageData(first.get_width(), first.get_height());
  const filled = await new Promise<ImageData | null>((done) => {
    first.display(empty, done);
  });
  for (const image of images) image.free();
  if (!filled) return null;
  const canvas = new OffscreenCanvas(filled.width, filled.height);
  canvas.getContext('2d')?.putImageData(filled, 0, 0);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  toJpeg(data).then(
    (blob) => postMessage(blob),
    () => postMessage(null),
  );
});
