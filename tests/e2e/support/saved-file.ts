import { existsSync } from 'node:fs';
import { expect } from 'playwright/test';

/**
 * Waits until the program has saved a file. The message that says so can still be that of a file saved before; a file gets its name only
 * when it is whole.
 */
export async function untilSaved(file: string): Promise<void> {
  await expect.poll(() => existsSync(file), { message: `${file} is saved` }).toBe(true);
}
