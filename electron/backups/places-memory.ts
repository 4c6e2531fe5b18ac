import { type RememberedPlaces, placesAtFirst } from '../../domain/backups/places-memory';
import type { SettingsFile } from '../settings/settings-file';

/** Where a vault's backups go from this laptop, kept in the laptop's settings. */
export class PlacesMemory {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly settings: Pick<SettingsFile, 'read' | 'change'>,
    private readonly vaultId: string,
  ) {}

  async read(): Promise<RememberedPlaces> {
    const { backups } = await this.settings.read();
    return backups[this.vaultId] ?? placesAtFirst;
  }

  /** Changes follow each other. Throws the operating system's error when the settings cannot be written. */
  change(next: (places: RememberedPlaces) => RememberedPlaces): Promise<void> {
    const work = async (): Promise<void> => {
      const { backups } = await this.settings.read();
      await this.settings.change({ backups: { ...backups, [this.vaultId]: next(await this.read()) } });
    };
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
