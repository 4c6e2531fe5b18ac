import path from 'node:path';
import type { Program } from './program';

/** A picture of what the window shows, kept in the folder SHOTS when a person wants to look; nothing otherwise. */
export async function takeShot({ page }: Program, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
