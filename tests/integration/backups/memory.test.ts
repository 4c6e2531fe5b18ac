import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { documentFormat } from '../../../electron/documents/crypto/document-format';
import { vaultPath } from '../../../electron/vault/vault-paths';
import { sealQuickly } from '../../bench/generator/seal-quickly';
import { valueOf } from '../vault/support';
import { type BackedUp, vaultToBackUp } from './support';

const documents = 400;
const mostMegabytes = 300;

// What all documents together take is more than what may be used: who kept them all would be found out. `npm run bench` measures 2 GB.
it('a backup of 400 documents of 1 MB takes less memory than 300 MB', { timeout: 180_000 }, async () => {
  const room = await vaultToBackUp();
  await storeDocuments(room);
  const before = residentMegabytes();
  let peak = before;
  const made = await room.made({
    onProgress: () => {
      peak = Math.max(peak, residentMegabytes());
    },
  });
  expect(made.notWhole).toEqual([]);
  expect(documents).toBeGreaterThan(mostMegabytes);
  expect(peak - before).toBeLessThan(mostMegabytes);
});

async function storeDocuments({ vault, database, maya, folder }: BackedUp): Promise<void> {
  const content = randomBytes(documentFormat.chunkBytes - 1);
  const where = { folder: vaultPath(folder, 'documents'), vaultId: vault.vaultId };
  const rows = Array.from({ length: documents }, (_, index) => {
    content.writeUInt32LE(index);
    const record = database.newRecord();
    const sealed = sealQuickly(content, { ...where, id: record.id, documentsKey: vault.documentsKey() });
    return {
      ...{
        ...record,
        pupilId: maya,
        title: `Scan ${index}`,
        fileName: `${index}.pdf`,
        kind: 'pdf',
        pages: 1,
      },
      ...{ reading: 'readable', purpose: 'report' },
      ...{ bytes: sealed['bytes'], sha256: sealed['sha256'], wrappedKey: sealed['wrapped_key'] },
    };
  });
  valueOf(
    await database.change('Attached documents', async (writer) => {
      for (let from = 0; from < rows.length; from += 50)
        await writer('documents').insert(rows.slice(from, from + 50));
      return ok(null);
    }),
  );
}

function residentMegabytes(): number {
  return process.memoryUsage.rss() / (1 << 20);
}
