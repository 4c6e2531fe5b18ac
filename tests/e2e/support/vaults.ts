import path from 'node:path';
import { expect, type Page } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import type { Program } from './program';

/** A new, empty vault, opened. The way there by the screens has tests of its own. */
export async function openNewVault({ page, scratch }: Program): Promise<string> {
  const folder = path.join(scratch, 'vault');
  const made = await page.evaluate(
    (chosen) => (window as unknown as { desk: Desk }).desk.calls.vault.create(chosen),
    { folder, passphrase: 'quiet harbour lantern seven' },
  );
  expect(made.ok).toBe(true);
  await page.reload();
  await expectOpen(page);
  return folder;
}

/** The same with a school in it. */
export async function openVaultWithSchool(
  program: Program,
  name = 'Harbour Street Primary School',
): Promise<void> {
  await openNewVault(program);
  const added = await program.page.evaluate(
    (school) => (window as unknown as { desk: Desk }).desk.calls.school.addSchool(school),
    { name },
  );
  expect(added.ok).toBe(true);
  await program.page.reload();
  await expectOpen(program.page);
}

/** The demo school, opened from the first screen. */
export async function openDemoSchool({ page }: Program): Promise<void> {
  await page.getByRole('button', { name: 'Open the demo school' }).click();
  await expectOpen(page);
}

async function expectOpen(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 90_000 });
}
