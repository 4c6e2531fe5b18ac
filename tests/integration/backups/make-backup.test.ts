import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBackup } from '../../../electron/backups/opened-backup';
import { verifyBackup } from '../../../electron/backups/verify-backup';
import { temporaryFolder, valueOf } from '../vault/support';
import { vaultToBackUp } from './support';

describe('a backup of a vault in use', () => {
  it('is one file that holds everything, and can be read through again', async () => {
    const room = await vaultToBackUp();
    const made = await room.made();
    expect(await readdir(room.place)).toEqual([path.basename(made.file)]);
    expect(await readdir(path.join(room.folder, 'backups'))).toEqual([]);
    const opened = valueOf(await openBackup(made.file));
    const keys = {
      database: room.vault.databaseKey(),
      documents: room.vault.documentsKey(),
      backups: room.vault.backupsKey(),
    };
    const verified = valueOf(await verifyBackup(opened, keys, { folder: await temporaryFolder() }));
    expect(verified.contents.documents.map(({ title }) => title)).toEqual([
      'Educational psychologist',
      'Speech and language',
    ]);
    await opened.reader.close();
  });
});
