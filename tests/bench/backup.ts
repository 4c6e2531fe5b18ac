import { randomFillSync } from 'node:crypto';
import { createReadStream, createWriteStream, readdirSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeBackup } from '../../electron/backups/make-backup';
import type { UnlockedVault } from '../../electron/vault/unlocked-vault';
import { vaultPath } from '../../electron/vault/vault-paths';
import { byTurns, type Figure, figure, milliseconds } from './figure.mjs';
import { today } from './generator/calendar';
import { liftWatching } from './generator/lift-watching';
import { RawDatabase } from './generator/raw-database';
import { randomFrom } from './generator/random';
import { kept } from './generator/rows';
import { sealQuickly } from './generator/seal-quickly';
import { benchClock, withVault } from './opened-vault';

/** 5,000 documents of 400 KB are 2 GB: ten years of scans. */
const documents = 5_000;
const documentBytes = 400_000;
/** The most that a backup may take on top, whatever the size of the vault. */
const mostMegabytes = 300;
const sampledEvery = 20;

/**
 * A backup of a vault with 5,000 documents and 2 GB, made and read back, against appending the same files to one, flushed, and reading that once; and
 * what memory it takes on top of what the process held before, at its highest.
 */
export async function measureBackup({ vault: folder }: { readonly vault: string }): Promise<Figure[]> {
  const place = await mkdtemp(path.join(tmpdir(), 'sendco-bench-'));
  const size = `${documents.toLocaleString('en-GB')} documents, 2 GB`;
  try {
    return await withVault(folder, async (vault) => {
      await addDocuments(vault);
      let peak = 0;
      const before = residentMegabytes();
      const once = async (): Promise<void> => {
        const made = await makeBackup({ vault, clock: benchClock, place, reason: 'by-hand' });
        if (!made.ok) throw new Error(made.problem.message);
        await rm(made.value.file);
      };
      const times = await byTurns(
        3,
        () =>
          milliseconds(async () => {
            const sampling = setInterval(() => {
              peak = Math.max(peak, residentMegabytes());
            }, sampledEvery);
            await once();
            clearInterval(sampling);
          }),
        () => milliseconds(() => copyAndRead(folder, path.join(place, 'copied'))),
      );
      return [
        figure({ name: 'backup, made and read back', size, ...times, unit: 'ms', goal: 3 }),
        figure({
          ...{ name: 'memory of the process while a backup is made', size, unit: 'MB' },
          ...{ value: peak, floor: before, goal: (before + mostMegabytes) / before },
        }),
      ];
    });
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Of bytes that cannot be compressed, as scans are. Only the first of each differ: making random ones takes longer than sealing them. */
async function addDocuments(vault: UnlockedVault): Promise<void> {
  const database = await RawDatabase.open(path.join(vault.folder, 'records.db'), vault.databaseKey());
  try {
    const [pupil] = await database.all<{ id: string }>('SELECT id FROM pupils ORDER BY id LIMIT 1');
    const random = randomFrom(documents);
    const content = randomFillSync(Buffer.alloc(documentBytes));
    const where = { folder: vaultPath(vault.folder, 'documents'), vaultId: vault.vaultId };
    await liftWatching(database);
    await database.exec('PRAGMA synchronous = OFF; BEGIN');
    for (let index = 0; index < documents; index += 1) {
      content.writeUInt32LE(index);
      const id = random.id();
      const sealed = sealQuickly(content, { ...where, id, documentsKey: vault.documentsKey() });
      const row = {
        ...{
          id,
          pupil_id: pupil?.id ?? null,
          title: 'Scan',
          file_name: `scan ${index}.pdf`,
          kind: 'pdf',
          pages: 1,
        },
        ...{ reading: 'readable', purpose: 'report', report_date: today, received_on: today, ...kept(today) },
      };
      await database.insert('documents', [{ ...row, ...sealed }]);
    }
    await database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    await database.close();
  }
}

/** Appends every file of a vault to one, waits for the disk, and reads it once. */
async function copyAndRead(folder: string, target: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { parentPath, name } of files)
    await pipeline(createReadStream(path.join(parentPath, name)), createWriteStream(target, { flags: 'a' }));
  const handle = await open(target, 'r+');
  await handle.sync();
  const piece = Buffer.alloc(1 << 20);
  for (;;) if ((await handle.read(piece, 0, piece.length)).bytesRead === 0) break;
  await handle.close();
  await rm(target);
}

function residentMegabytes(): number {
  return process.memoryUsage.rss() / (1 << 20);
}
