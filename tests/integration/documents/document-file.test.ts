import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openChunk, sealChunk } from '../../../electron/documents/crypto/chunk-cipher';
import {
  chunkContext,
  chunkNonce,
  documentFormat,
  sealedBytes,
} from '../../../electron/documents/crypto/document-format';
import { documentPath } from '../../../electron/documents/crypto/document-paths';
import { DocumentIntegrityError } from '../../../electron/documents/crypto/document-problems';
import {
  openDocument,
  readDocument,
  verifyDocument,
  type StoredDocument,
} from '../../../electron/documents/crypto/open-document';
import { sealDocument } from '../../../electron/documents/crypto/seal-document';
import { removeDocument, sweepOrphans } from '../../../electron/documents/crypto/sweep-orphans';
import { uuidV7 } from '../../../electron/vault/uuid-v7';
import { filesBelow, problemOf, valueOf } from '../vault/support';

const MiB = documentFormat.chunkBytes;
const vaultId = uuidV7();
const documentsKey = randomBytes(32);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sendco-desk-documents-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function store(content: Buffer, id = uuidV7(), pieceBytes = 300_000): Promise<StoredDocument> {
  const sealed = valueOf(
    await sealDocument(inPieces(content, pieceBytes), { folder, id, vaultId, documentsKey }),
  );
  return { folder, id, vaultId, documentsKey, ...sealed };
}

function fileOf(stored: StoredDocument): string {
  return documentPath(folder, stored.id);
}

async function* inPieces(content: Buffer, pieceBytes: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < content.length; from += pieceBytes) {
    yield await Promise.resolve(content.subarray(from, from + pieceBytes));
  }
}

const integrityKinds = ['document-truncated', 'document-damaged', 'document-swapped', 'document-newer'];

describe('a stored document', () => {
  it.each([0, 1, 15, 16, 17, MiB - 1, MiB, MiB + 1, 2 * MiB, 3 * MiB, 3 * MiB + 5])(
    'of %i bytes comes back byte for byte',
    async (bytes) => {
      const content = randomBytes(bytes);
      const stored = await store(content);
      expect(stored).toMatchObject({ bytes, sha256: createHash('sha256').update(content).digest('hex') });
      expect((await stat(fileOf(stored))).size).toBe(sealedBytes(bytes));
      expect(valueOf(await readDocument(stored)).equals(content)).toBe(true);
      expect(await verifyDocument(stored)).toEqual({ ok: true, value: null });
      expect((await filesBelow(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
    },
  );

  it('is what the first release wrote, chunk for chunk: one stroke of AES-256-GCM, the tag behind', () => {
    const key = randomBytes(32);
    const header = randomBytes(100);
    for (const bytes of [0, 1, 128 * 1024, 128 * 1024 + 1, MiB]) {
      const content = randomBytes(bytes);
      const cipher = createCipheriv('aes-256-gcm', key, chunkNonce(3, true), { authTagLength: 16 });
      cipher.setAAD(chunkContext(header, 3, 3 * MiB + bytes));
      const atOnce = Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
      const place = { position: 3, totalBytes: 3 * MiB + bytes };
      expect(sealChunk(key, header, place, content).equals(atOnce)).toBe(true);
      expect(sealChunk(key, header, place, content, Buffer.alloc(MiB + 16, 7)).equals(atOnce)).toBe(true);
      expect(openChunk(key, header, place, atOnce)?.equals(content)).toBe(true);
    }
  });

  it('does not depend on how its source was cut', async () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 700_000 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cuts, async (lengths) => {
        const pieces = lengths.map((length) => randomBytes(length));
        const id = uuidV7();
        const source = (async function* () {
          for (const piece of pieces) yield await Promise.resolve(piece);
        })();
        const sealed = valueOf(await sealDocument(source, { folder, id, vaultId, documentsKey }));
        const content = valueOf(await readDocument({ folder, id, vaultId, documentsKey, ...sealed }));
        expect(content.equals(Buffer.concat(pieces))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('can be taken from a file, and a source that cannot be read is told apart from the vault’s disk', async () => {
    const source = join(folder, 'report.pdf');
    await writeFile(source, 'the report');
    const target = { folder, id: uuidV7(), vaultId, documentsKey };
    const sealed = valueOf(await sealDocument(source, target));
    expect(valueOf(await readDocument({ ...target, ...sealed })).toString()).toBe('the report');
    const absent = await sealDocument(join(folder, 'absent.pdf'), { ...target, id: uuidV7() });
    expect(problemOf(absent).kind).toBe('source-unreadable');
    expect(problemOf(await sealDocument(folder, { ...target, id: uuidV7() })).kind).toBe('source-unreadable');
    expect(await filesBelow(folder)).toHaveLength(2);
  });

  it('shows nothing of its content, and encrypts the same content differently each time', async () => {
    const content = Buffer.from('Attends speech and language therapy. '.repeat(1000));
    const [first, second] = [await store(content), await store(content)];
    const files = [await readFile(fileOf(first)), await readFile(fileOf(second))];
    expect(files.some((file) => file.includes('language therapy'))).toBe(false);
    expect(files[0]?.subarray(100).equals(files[1]?.subarray(100) ?? Buffer.of())).toBe(false);
  });

  it('is never written over, and its id never leaves the folder', async () => {
    const stored = await store(Buffer.from('one'));
    const again = await sealDocument(inPieces(Buffer.from('two'), 9), stored);
    expect(problemOf(again).kind).toBe('document-exists');
    expect(valueOf(await readDocument(stored)).toString()).toBe('one');
    await expect(sealDocument(inPieces(Buffer.of(), 1), { ...stored, id: '../../../evil' })).rejects.toThrow(
      'UUID',
    );
  });

  it('can be cancelled, tells how far it is, and leaves nothing', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const target = { folder, id: uuidV7(), vaultId, documentsKey, signal: stop.signal };
    const onProgress = (bytes: number) => {
      seen.push(bytes);
      if (bytes >= 2 * MiB) stop.abort();
    };
    const result = await sealDocument(inPieces(randomBytes(5 * MiB), MiB), { ...target, onProgress });
    expect(problemOf(result).kind).toBe('cancelled');
    expect(seen).toEqual([MiB, 2 * MiB]);
    expect(await filesBelow(folder)).toEqual([]);
  });

  it('needs memory for two chunks, however large it is', async () => {
    const piece = randomBytes(MiB);
    const large = (async function* () {
      for (let count = 0; count < 200; count += 1) yield await Promise.resolve(piece);
    })();
    let most = 0;
    const before = process.memoryUsage().arrayBuffers;
    const onProgress = () => (most = Math.max(most, process.memoryUsage().arrayBuffers - before));
    const target = { folder, id: uuidV7(), vaultId, documentsKey, onProgress };
    const sealed = valueOf(await sealDocument(large, target));
    expect(sealed.bytes).toBe(200 * MiB);
    expect(most).toBeLessThan(120 * MiB);
    expect(await verifyDocument({ ...target, ...sealed })).toEqual({ ok: true, value: null });
  });
});

describe('a document that was changed on disk is noticed', () => {
  it('by any single bit, wherever it is', async () => {
    const stored = await store(randomBytes(2 * MiB + 1000));
    const whole = await readFile(fileOf(stored));
    const bits = fc.oneof(
      fc.integer({ min: 0, max: 100 * 8 - 1 }),
      fc.integer({ min: 0, max: whole.length * 8 - 1 }),
    );
    await fc.assert(
      fc.asyncProperty(bits, async (bit) => {
        const changed = Buffer.from(whole);
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        await writeFile(fileOf(stored), changed);
        expect(integrityKinds).toContain(problemOf(await readDocument(stored)).kind);
      }),
      { numRuns: 60 },
    );
  });

  it('by every single bit of a small one', async () => {
    const stored = await store(Buffer.from('small'));
    const whole = await readFile(fileOf(stored));
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      await writeFile(fileOf(stored), changed);
      expect(integrityKinds).toContain(problemOf(await readDocument(stored)).kind);
    }
  });

  it('when it was cut off anywhere, at a chunk’s end too', async () => {
    const stored = await store(randomBytes(2 * MiB + 1000));
    const whole = await readFile(fileOf(stored));
    const ends = [0, 1, 99, 100, 116, 100 + MiB + 16, 100 + 2 * (MiB + 16), whole.length - 1];
    const anywhere = fc.integer({ min: 0, max: whole.length - 1 });
    const check = async (length: number) => {
      await writeFile(fileOf(stored), whole);
      await truncate(fileOf(stored), length);
      expect(problemOf(await readDocument(stored)).kind).toBe('document-truncated');
      // Even if the row agreed with the shorter file, the missing last chunk would betray it.
      const body = Math.max(0, length - 100);
      const bytes = Math.max(0, body - 16 * Math.ceil(body / (MiB + 16)));
      expect(integrityKinds).toContain(problemOf(await readDocument({ ...stored, bytes })).kind);
    };
    for (const end of ends) await check(end);
    await fc.assert(fc.asyncProperty(anywhere, check), { numRuns: 25 });
  });

  it('when something was added', async () => {
    const stored = await store(Buffer.from('small'));
    await writeFile(fileOf(stored), randomBytes(40), { flag: 'a' });
    expect(problemOf(await readDocument(stored)).kind).toBe('document-damaged');
  });

  it('when its chunks were reordered, repeated or taken from another', async () => {
    const [stored, other] = [await store(randomBytes(3 * MiB)), await store(randomBytes(3 * MiB))];
    const [whole, foreign] = [await readFile(fileOf(stored)), await readFile(fileOf(other))];
    const chunk = (file: Buffer, position: number) =>
      file.subarray(100 + position * (MiB + 16)).subarray(0, MiB + 16);
    const head = whole.subarray(0, 100);
    const arrangements = [
      [1, 0, 2].map((position) => chunk(whole, position)),
      [0, 0, 2].map((position) => chunk(whole, position)),
      [0, 2, 1].map((position) => chunk(whole, position)),
      [chunk(whole, 0), chunk(foreign, 1), chunk(whole, 2)],
    ];
    for (const chunks of arrangements) {
      await writeFile(fileOf(stored), Buffer.concat([head, ...chunks]));
      expect(problemOf(await verifyDocument(stored)).kind).toBe('document-damaged');
    }
  });

  it('when two files, or two rows, have changed places', async () => {
    const [first, second] = [await store(Buffer.from('first')), await store(Buffer.from('other'))];
    const files = [await readFile(fileOf(first)), await readFile(fileOf(second))];
    const row = { ...first, wrappedKey: second.wrappedKey, sha256: second.sha256 };
    expect(problemOf(await readDocument(row)).kind).toBe('document-swapped');
    await writeFile(fileOf(first), files[1] ?? '');
    expect(problemOf(await readDocument(first)).kind).toBe('document-swapped');
    // File and row together: the wrap is bound to the id.
    expect(problemOf(await readDocument(row)).kind).toBe('document-swapped');
    // And with the id in the header forged as well.
    const forged = Buffer.from(files[1] ?? '');
    files[0]?.copy(forged, 8, 8, 40);
    await writeFile(fileOf(first), forged);
    expect(problemOf(await readDocument(row)).kind).toBe('document-swapped');
  });

  it('when it is an older one of the same id, or of another vault or key', async () => {
    const older = await store(Buffer.from('older'));
    const kept = await readFile(fileOf(older));
    await removeDocument(folder, older.id);
    const newer = await store(Buffer.from('newer'), older.id);
    await writeFile(fileOf(newer), kept);
    expect(problemOf(await readDocument(newer)).kind).toBe('document-swapped');
    expect(problemOf(await readDocument({ ...older, vaultId: uuidV7() })).kind).toBe('document-swapped');
    expect(problemOf(await readDocument({ ...older, documentsKey: randomBytes(32) })).kind).toBe(
      'document-swapped',
    );
  });

  it('when it is missing, of a newer format, or its row tells another hash', async () => {
    const stored = await store(Buffer.from('content'));
    expect(problemOf(await readDocument({ ...stored, sha256: '0'.repeat(64) })).kind).toBe(
      'document-damaged',
    );
    const file = await readFile(fileOf(stored));
    file.writeUInt8(2, 4);
    await writeFile(fileOf(stored), file);
    expect(problemOf(await readDocument(stored)).kind).toBe('document-newer');
    await rm(fileOf(stored));
    expect(problemOf(await readDocument(stored)).kind).toBe('document-missing');
    await rm(dirname(fileOf(stored)), { recursive: true });
    expect(problemOf(await openDocument(stored)).kind).toBe('document-missing');
  });

  it('while it is streamed: every chunk before the damage is right, none from it on is given', async () => {
    const content = randomBytes(3 * MiB);
    const stored = await store(content);
    const file = await readFile(fileOf(stored));
    file.writeUInt8(file.readUInt8(100 + 2 * MiB) ^ 1, 100 + 2 * MiB);
    await writeFile(fileOf(stored), file);
    const opened = valueOf(await openDocument(stored));
    const given: Buffer[] = [];
    const reading = (async () => {
      for await (const chunk of opened.chunks) given.push(chunk);
    })();
    await expect(reading).rejects.toThrow(DocumentIntegrityError);
    expect(Buffer.concat(given).equals(content.subarray(0, MiB))).toBe(true);
    await valueOf(await openDocument(stored)).close();
  });

  it('and a wiped key stores nothing', async () => {
    const target = { folder, id: uuidV7(), vaultId, documentsKey: Buffer.alloc(32) };
    await expect(sealDocument(inPieces(Buffer.of(1), 1), target)).rejects.toThrow('locked');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the sweep after a crash or a restored backup', () => {
  it('puts aside what has no row and what is half-written, deletes nothing, and reports what is missing', async () => {
    const [kept, orphan, lost] = [
      await store(Buffer.from('kept')),
      await store(Buffer.from('orphan')),
      uuidV7(),
    ];
    const half = `${documentPath(folder, kept.id)}.part`;
    await writeFile(half, 'half');
    await writeFile(join(folder, 'desktop.ini'), '');
    const report = valueOf(await sweepOrphans(folder, new Set([kept.id, lost])));
    expect(report).toEqual({
      quarantined: [`${orphan.id}.sdk`, `${kept.id}.sdk.part`].sort(byPathOf),
      returned: [],
      missing: [lost],
      unknown: ['desktop.ini'],
    });
    expect((await readdir(join(folder, 'quarantine'))).sort()).toEqual([...report.quarantined].sort());
    expect(valueOf(await readDocument(kept)).toString()).toBe('kept');
    expect(valueOf(await sweepOrphans(folder, new Set([kept.id])))).toMatchObject({
      quarantined: [],
      missing: [],
    });
  });

  it('brings a document back when its row has come back', async () => {
    const stored = await store(Buffer.from('restored'));
    valueOf(await sweepOrphans(folder, new Set()));
    expect(problemOf(await readDocument(stored)).kind).toBe('document-missing');
    expect(valueOf(await sweepOrphans(folder, new Set([stored.id]))).returned).toEqual([stored.id]);
    expect(valueOf(await readDocument(stored)).toString()).toBe('restored');
  });

  it('keeps two orphans of one name, and leaves alone what is being written', async () => {
    const stored = await store(Buffer.from('one'));
    valueOf(await sweepOrphans(folder, new Set()));
    await mkdir(dirname(fileOf(stored)), { recursive: true });
    await writeFile(fileOf(stored), 'two');
    expect(valueOf(await sweepOrphans(folder, new Set())).quarantined).toEqual([`${stored.id}.sdk.2`]);
    let during: unknown;
    const source = (async function* () {
      yield Buffer.from('slowly');
      during = await sweepOrphans(folder, new Set());
    })();
    const id = uuidV7();
    valueOf(await sealDocument(source, { folder, id, vaultId, documentsKey }));
    expect(during).toMatchObject({ ok: true, value: { quarantined: [] } });
  });

  it('and a document deleted for good is gone', async () => {
    const stored = await store(Buffer.from('gone'));
    valueOf(await removeDocument(folder, stored.id));
    valueOf(await removeDocument(folder, stored.id));
    expect(await filesBelow(folder)).toEqual([]);
  });
});

/** Reports come in the order of the folders, which are the ids' last two characters. */
function byPathOf(first: string, second: string): number {
  const place = (name: string) => `${name.slice(34, 36)}/${name}`;
  return place(first) < place(second) ? -1 : 1;
}
