import { open, readFile } from 'node:fs/promises';

const pieceBytes = 1 << 24;

/** How often each of the secrets lies in the memory that a running process can write to. Only Linux lets it be read. */
export async function findInMemory(
  processId: number,
  secrets: ReadonlyMap<string, Buffer>,
): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  const longest = Math.max(...[...secrets.values()].map((secret) => secret.length));
  const memory = await open(`/proc/${processId}/mem`, 'r');
  try {
    for (const [from, to] of await writablePlaces(processId)) {
      for (let at = from; at < to; at += pieceBytes) {
        const piece = Buffer.alloc(Math.min(pieceBytes + longest - 1, to - at));
        // Some places cannot be read, and others have gone by now.
        const read = await memory.read(piece, 0, piece.length, at).catch(() => null);
        if (read === null) continue;
        for (const [name, secret] of secrets) found[name] = (found[name] ?? 0) + count(piece, secret);
      }
    }
  } finally {
    await memory.close();
  }
  return found;
}

/** Where the process may write and has written: most of what it reserved has never been touched. */
async function writablePlaces(processId: number): Promise<(readonly [number, number])[]> {
  const map = await readFile(`/proc/${processId}/smaps`, 'utf8');
  const place = /^([0-9a-f]+)-([0-9a-f]+) rw\S* [\s\S]*?^Rss:\s+(\d+) kB/gm;
  return [...map.matchAll(place)].flatMap(([, from = '', to = '', kilobytes]) =>
    Number(kilobytes) > 0 ? [[parseInt(from, 16), parseInt(to, 16)] as const] : [],
  );
}

function count(piece: Buffer, secret: Buffer): number {
  let times = 0;
  for (let at = piece.indexOf(secret); at >= 0; at = piece.indexOf(secret, at + 1)) times += 1;
  return times;
}
