import { callWithoutVault } from '../common/call';
import { nothing } from '../common/ids';
import { type Settings, settingsSchema } from './model';

export interface AppInfo {
  readonly version: string;
  readonly platform: string;
}

export const settingsApi = {
  read: callWithoutVault(nothing).returns<Settings>(),
  change: callWithoutVault(
    settingsSchema.omit({ vaultFolder: true, backups: true }).partial(),
  ).returns<Settings>(),
  about: callWithoutVault(nothing).returns<AppInfo>(),
};
