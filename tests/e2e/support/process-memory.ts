import { type FileHandle, open, readFile } from 'node:fs/promises';

const pieceBytes = 1 << 24;
const pageBytes = 4096;
/** Of an entry of Linux's pagemap: the page lies in memory (bit 63) or on the swap disk (62). */
const isThere = 0xc0;

/** How often each of the secrets lies in the memory that a running process can write to. Only Linux lets it be read. */
export async function findInMemory(
  processId: number,
  secrets: ReadonlyMap<string, Buffer>,
): Promise<Record<string, number>> {
  const found = Object.fromEntries([...secrets.keys()].map((name) => [name, 0]));
  const memory = await open(`/proc/${processId}/mem`, 'r');
  const pages = await open(`/proc/${processId}/pagemap`, 'r');
  try {
    for (const [from, to] of await writablePlaces(processId)) {
      for (const piece of await filledPieces(pages, from, to)) {
        const bytes = Buffer.alloc(piece.length);
        // Some places cannot be read, and others have gone by now.
        const read = await memory.read(bytes, 0, piece.length, piece.from).catch(() => null);
        if (read === null) continue;
        for (const [name, secret] of secrets) found[name] = (found[name] ?? 0) + count(bytes, secret);
      }
    }
  } finally {
    await memory.close();
    await pages.close();
  }
  return found;
}

async function writablePlaces(processId: number): Promise<(readonly [number, number])[]> {
  const lines = (await readFile(`/proc/${processId}/maps`, 'utf8')).split('\n');
  return lines.flatMap((line) => {
    const [, from = '', to = '', rights = ''] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line) ?? [];
    return rights.startsWith('rw') ? [[parseInt(from, 16), parseInt(to, 16)] as const] : [];
  });
}

/** The runs of pages that were ever touched: of gigabytes that are reserved it is a small part. */
async function filledPieces(
  pages: FileHandle,
  from: number,
  to: number,
): Promise<{ readonly from: number; readonly length: number }[]> {
  const count = (to - from) / pageBytes;
  const entries = Buffer.alloc(count * 8);
  await pages.read(entries, 0, entries.length, (from / pageBytes) * 8);
  const pieces: { from: number; length: number }[] = [];
  for (let page = 0; page < count; page += 1) {
    if (((entries[page * 8 + 7] ?? 0) & isThere) === 0) continue;
    const at = from + page * pageBytes;
    const last = pieces.at(-1);
    if (last && last.from + last.length === at && last.length < pieceBytes) last.length += pageBytes;
    else pieces.push({ from: at, length: pageBytes });
  }
  return pieces;
}

function count(piece: Buffer, secret: Buffer): number {
  let times = 0;
  for (let at = piece.indexOf(secret); at >= 0; at = piece.indexOf(secret, at + 1)) times += 1;
  return times;
}
