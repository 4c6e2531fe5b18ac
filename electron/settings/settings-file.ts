import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { defaultSettings, type Settings, settingsSchema } from '../../domain/settings/model';

/**
 * The settings of this laptop, in the profile folder. Nothing in them is needed to open a vault, so an unreadable file
 * simply gives the defaults.
 */
export class SettingsFile {
  private current: Settings | null = null;

  constructor(private readonly file: string) {}

  async read(): Promise<Settings> {
    this.current ??= await this.load();
    return this.current;
  }

  /** Written to a temporary file first and renamed, so that a crash leaves the old or the new settings, never half of one. */
  async change(patch: Partial<Settings>): Promise<Settings> {
    const next: Settings = { ...(await this.read()), ...patch };
    this.current = next;
    await mkdir(path.dirname(this.file), { recursive: true });
    const temporary = `${this.file}.new`;
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(JSON.stringify(next, null, 2));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, this.file);
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
