import type { HeicAnswer } from './heic.worker';

/** A HEIC photograph as a JPEG that the browser can show; null when it cannot be decoded. The decoder is loaded for it and let go. */
export function heicToJpeg(bytes: Uint8Array): Promise<Blob | null> {
  const worker = new Worker(new URL('./heic.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<HeicAnswer>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<HeicAnswer>) => done(data));
    worker.addEventListener('error', () => done(null));
    worker.postMessage(bytes.slice().buffer);
  }).finally(() => worker.terminate());
}
