import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { defaultSettings, type Settings, settingsSchema } from '../../domain/settings/model';
import { writeDurably } from '../files/durable-write';

/**
 * The settings of this laptop, in the profile folder. Nothing in them is needed to open a vault, so an unreadable file
 * simply gives the defaults.
 */
export class SettingsFile {
  private current: Settings | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly file: string) {}

  async read(): Promise<Settings> {
    this.current ??= await this.load();
    return this.current;
  }

  /** Changes follow each other, so that the last one is the one that is kept. Throws when it cannot be written; the settings then stay. */
  change(patch: Partial<Settings>): Promise<Settings> {
    const next = this.last.then(() => this.write(patch));
    this.last = next.catch(() => undefined);
    return next;
  }

  private async write(patch: Partial<Settings>): Promise<Settings> {
    const next: Settings = { ...(await this.read()), ...patch };
    await mkdir(path.dirname(this.file), { recursive: true });
    await writeDurably(this.file, Buffer.from(JSON.stringify(next, null, 2)));
    this.current = next;
    return next;
  }

  private async load(): Promise<Settings> {
    try {
      const stored: unknown = JSON.parse(await readFile(this.file, 'utf8'));
      return settingsSchema.parse({ ...defaultSettings, ...(stored as object) });
    } catch {
      return defaultSettings;
    }
  }
}
