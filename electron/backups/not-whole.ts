import type { Database } from '../database/database';
import { type BackedUpVault } from './make-backup';
import { manifestOf, openBackup } from './opened-backup';
import type { PlacedBackup } from './place-files';

/** Which documents the newest backup found damaged or missing in the vault: read from its sealed list, once for each file. */
export class NotWhole {
  private known: { readonly file: string; readonly ids: Set<string> } | null = null;

  constructor(
    private readonly vault: BackedUpVault,
    private readonly database: Database,
  ) {}

  /** Empty when the newest backup is whole, or cannot be read just now. */
  async ids(newest: PlacedBackup | undefined): Promise<ReadonlySet<string>> {
    if (!newest || newest.isWhole) return new Set();
    if (this.known?.file === newest.file) return this.known.ids;
    const ids = new Set(await this.read(newest.file));
    this.known = { file: newest.file, ids };
    return ids;
  }

  /** Their titles, without those that are in the bin. */
  async titles(newest: PlacedBackup | undefined): Promise<readonly string[]> {
    const ids = await this.ids(newest);
    if (ids.size === 0) return [];
    const rows: { title: string }[] = await this.database
      .read('documents')
      .select('title')
      .whereIn('id', [...ids])
      .whereNull('deletedAt')
      .orderBy('title');
    return rows.map(({ title }) => title);
  }

  /** A document was brought back: it is whole again, whatever the newest backup says. */
  mended(id: string): void {
    this.known?.ids.delete(id);
  }

  private async read(file: string): Promise<readonly string[]> {
    const opened = await openBackup(file);
    if (!opened.ok) return [];
    try {
      const manifest = await manifestOf(opened.value, this.vault.backupsKey());
      return manifest.ok ? manifest.value.faults.map(({ id }) => id) : [];
    } finally {
      await opened.value.reader.close();
    }
  }
}
