import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { readIfThere, writeDurably } from '../files/durable-write';

/**
 * An id drawn once and kept in the profile: laptops made from one image can share a name, and a vault's lock must not take
 * another laptop's process number for one of ours.
 */
export async function machineId(profile: string): Promise<string> {
  const file = path.join(profile, 'machine-id');
  const kept = (await readIfThere(file))?.toString('utf8').trim();
  if (kept) return kept;
  const drawn = randomUUID();
  await mkdir(profile, { recursive: true });
  await writeDurably(file, Buffer.from(drawn));
  return drawn;
}
