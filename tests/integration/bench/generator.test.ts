import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, it } from 'vitest';
import { documentsRoom } from '../../../electron/documents/documents-room';
import { searchService } from '../../../electron/search/service';
import { RawDatabase } from '../../bench/generator/raw-database';
import { sizes } from '../../bench/generator/sizes';
import { writeVault } from '../../bench/generator/write-vault';
import { databaseKeyOf, withRecords } from '../../bench/opened-vault';
import { noDialogs } from '../support/no-dialogs';
import { temporaryFolder, valueOf } from '../vault/support';

/** What differs in every vault: keys, and when the program itself wrote something. */
const ofEachVault = new Set(['wrapped_key', 'migration_time']);

async function tinyVault(seed: number): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'vault');
  await writeVault(folder, sizes.tiny, seed);
  return folder;
}

async function withRaw<T>(folder: string, work: (raw: RawDatabase) => Promise<T>): Promise<T> {
  const raw = await RawDatabase.open(path.join(folder, 'records.db'), await databaseKeyOf(folder));
  try {
    return await work(raw);
  } finally {
    await raw.close();
  }
}

/** One hash over every row of every table. */
function contentOf(folder: string): Promise<string> {
  return withRaw(folder, async (raw) => {
    const hash = createHash('sha256');
    const tables = await raw.all<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_words%' ORDER BY name",
    );
    for (const { name } of tables) {
      const rows = await raw.all<Record<string, unknown>>(`SELECT * FROM ${name} ORDER BY 1`);
      hash
        .update(name)
        .update(JSON.stringify(rows, (key, value: unknown) => (ofEachVault.has(key) ? null : value)));
    }
    return hash.digest('hex');
  });
}

it('the same seed makes the same vault, another seed another', async () => {
  const [one, again, other] = [await tinyVault(1), await tinyVault(1), await tinyVault(2)];
  expect(await contentOf(again)).toBe(await contentOf(one));
  expect(await contentOf(other)).not.toBe(await contentOf(one));
});

it('a vault is sound, as large as was asked for, and the program reads what is in it', async () => {
  const folder = await tinyVault(3);
  await withRaw(folder, async (raw) => {
    expect(await raw.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(await raw.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    for (const [table, rows] of [
      ['pupils', sizes.tiny.pupils],
      ['outcome_progress', sizes.tiny.entries],
      ['provision_sessions', sizes.tiny.sessions],
      ['documents', sizes.tiny.documents],
    ] as const)
      expect(await raw.all(`SELECT count(*) AS n FROM ${table}`), table).toEqual([{ n: rows }]);
  });
  await withRecords(folder, async (database, vault) => {
    const room = documentsRoom({
      vault,
      database,
      dialogs: noDialogs,
      onProgress: () => undefined,
      assetFolder: null,
    });
    const rows: { id: string; sha256: string }[] = await database.read('documents').select('id', 'sha256');
    for (const { id, sha256 } of rows) {
      const content = valueOf(await room.readContent(id));
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
    expect(valueOf(await room.sweep())).toEqual({ quarantined: [], returned: [], missing: [], unknown: [] });
    const found = valueOf(await searchService(database).find({ text: 'handwriting' }));
    expect(found.map(({ kind }) => kind)).toContain('document');
  });
});
