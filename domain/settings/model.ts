import { z } from 'zod';
import { rememberedPlacesSchema } from '../backups/places-memory';

/** How the program looks and behaves on this laptop. Kept outside the vault, so nothing personal goes in here. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['normal', 'large', 'larger']),
  font: z.enum(['standard', 'dyslexic']),
  /** Minutes without a key press or a mouse move before the vault locks itself. */
  lockAfterMinutes: z.number().int().min(1).max(120),
  /** The vault folder that was open last, offered at the next start. */
  vaultFolder: z.string().nullable(),
  /** Where the backups of each vault go from this laptop, by the vault's id. */
  backups: z.record(z.string(), rememberedPlacesSchema),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 'normal',
  font: 'standard',
  lockAfterMinutes: 10,
  vaultFolder: null,
  backups: {},
};
