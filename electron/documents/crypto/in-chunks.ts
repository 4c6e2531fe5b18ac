import { wipe } from '../../vault/secret-bytes';
import { documentFormat } from './document-format';

/** The content of one chunk, good until the next one is asked for. */
export interface ContentChunk {
  readonly content: Uint8Array;
  readonly isLast: boolean;
}

/**
 * Cuts pieces of any size into the chunks of the file format. A full chunk is held back until more content arrives: only then is it known
 * not to be the last. A piece that is as long as a chunk is not copied.
 */
export async function* inChunks(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<ContentChunk, void, undefined> {
  const { chunkBytes } = documentFormat;
  const gathered = Buffer.alloc(chunkBytes);
  const nothing = gathered.subarray(0, 0);
  let held: Uint8Array = nothing;
  try {
    for await (const piece of pieces) {
      for (let from = 0; from < piece.length;) {
        if (held.length === chunkBytes) {
          yield { content: held, isLast: false };
          held = nothing;
        }
        const part = piece.subarray(from, from + chunkBytes - held.length);
        if (part.length === chunkBytes) held = part;
        else {
          gathered.set(part, held.length);
          held = gathered.subarray(0, held.length + part.length);
        }
        from += part.length;
      }
    }
    yield { content: held, isLast: true };
  } finally {
    wipe(gathered);
  }
}
