import type { Service } from '../../domain/common/call';
import { ok } from '../../domain/common/result';
import type { settingsApi } from '../../domain/settings/api';
import type { Settings } from '../../domain/settings/model';
import { fileResult } from '../files/file-problem';
import type { SettingsFile } from './settings-file';

interface SettingsDependencies {
  readonly file: SettingsFile;
  readonly version: string;
  /** Called after each change, so that the auto-lock hears of a new number of minutes. */
  readonly onChange: (settings: Settings) => void;
}

/** Settings of this laptop: appearance, minutes until the lock. */
export function settingsService({
  file,
  version,
  onChange,
}: SettingsDependencies): Service<typeof settingsApi> {
  return {
    read: async () => ok(await file.read()),
    change: async (patch) => {
      // exactOptionalPropertyTypes: a schema's optional field may carry undefined, a patch must not.
      const known = Object.fromEntries(
        Object.entries(patch).filter(([, value]) => value !== undefined),
      ) as Partial<Settings>;
      return fileResult('write', async () => {
        const settings = await file.change(known);
        onChange(settings);
        return ok(settings);
      });
    },
    about: () => Promise.resolve(ok({ version, platform: process.platform })),
  };
}
