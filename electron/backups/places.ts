import { lastUpTo } from '../../domain/backups/due';
import { type BackupItem, placeNames, type PlaceName } from '../../domain/backups/model';
import type { IsoInstant } from '../../domain/common/calendar-date';
import type { Clock } from '../database/database';
import { vaultPath } from '../vault/vault-paths';
import type { BackedUpVault } from './make-backup';
import { backupsIn, isPlaceThere, type PlacedBackup } from './place-files';
import type { PlacesMemory } from './places-memory';

export interface Place {
  readonly name: PlaceName;
  readonly folder: string;
  readonly isBesideVault: boolean;
}

/** Where the backups of an open vault go, and what lies there. */
export class Places {
  constructor(
    private readonly vault: BackedUpVault,
    private readonly clock: Clock,
    readonly memory: PlacesMemory,
  ) {}

  /** The places that were chosen, there or not. */
  async chosen(): Promise<readonly Place[]> {
    const remembered = await this.memory.read();
    return placeNames.flatMap((name): Place[] => {
      const place = remembered[name];
      if (place === null) return [];
      return place.folder === null
        ? [this.beside(name)]
        : [{ name, folder: place.folder, isBesideVault: false }];
    });
  }

  /** Those of them that are there. */
  async there(): Promise<readonly Place[]> {
    const there: Place[] = [];
    for (const place of await this.chosen())
      if (place.isBesideVault || (await isPlaceThere(place.folder))) there.push(place);
    return there;
  }

  /** The place beside the records, under the name of the one whose turn it is. */
  beside(name: PlaceName): Place {
    return { name, folder: vaultPath(this.vault.folder, 'backups'), isBesideVault: true };
  }

  /** When the last one beside the records was made, where that is no chosen place. */
  async spareAt(): Promise<IsoInstant | null> {
    const places = await this.chosen();
    if (places.some(({ isBesideVault }) => isBesideVault)) return null;
    return this.lastIn(this.beside('first').folder, this.clock.now());
  }

  /** All backups of this vault that can be reached, the newest first. */
  async all(): Promise<readonly (BackupItem & PlacedBackup)[]> {
    const found: (BackupItem & PlacedBackup)[] = [];
    const places = await this.chosen();
    const spare = places.some(({ isBesideVault }) => isBesideVault) ? [] : [this.beside('first')];
    for (const { name, folder } of [...places, ...spare]) {
      const backups = await this.listed(folder);
      found.push(...backups.map((backup) => ({ ...backup, place: name })));
    }
    return found.sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** The newest backup that can be reached; one from the future is of a clock that was wrong, and is not it. */
  async newest(): Promise<PlacedBackup | undefined> {
    const now = this.clock.now();
    return (await this.all()).find(({ at }) => at <= now);
  }

  /** When the newest backup in a folder was made, of those that are not from the future. */
  async lastIn(folder: string, now: IsoInstant): Promise<IsoInstant | null> {
    const backups = await this.listed(folder);
    return lastUpTo(
      backups.map(({ at }) => at),
      now,
    );
  }

  private async listed(folder: string): Promise<readonly PlacedBackup[]> {
    return backupsIn(folder, this.vault.vaultId).catch(() => []);
  }
}
