import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { demoPassphrase } from '../../../domain/vault/demo-passphrase';
import { RegisterPage } from '../pages/register-page';
import { SettingsPage } from '../pages/settings-page';
import { StartPages } from '../pages/start-pages';
import { mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { heldOpen } from '../support/vault-on-disk';

let program: Program;
let start: StartPages;
let vault: string;
test.beforeAll(async () => {
  program = await startProgram();
  start = new StartPages(program);
  vault = path.join(program.profile, 'demo-vault');
  await start.openDemoSchool();
  const settings = new SettingsPage(program);
  await settings.open();
  await settings.lockAfter(2);
});
test.afterAll(() => program.close());

const occasions = [
  {
    what: 'the laptop goes to sleep',
    says: 'Locked because the laptop went to sleep. Everything is saved.',
    happen: () => program.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')),
  },
  {
    what: 'the screen is locked',
    says: 'Locked together with the screen. Everything is saved.',
    happen: () => program.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen')),
  },
  {
    what: 'nobody has used it for the minutes set',
    says: 'Locked because nobody was using it. Everything is saved.',
    happen: () =>
      program.app.evaluate(({ powerMonitor }) => {
        // More than the two minutes set below, less than the ten of a new laptop.
        powerMonitor.getSystemIdleTime = () => 125;
      }),
  },
];

for (const [index, { what, says, happen }] of occasions.entries()) {
  test(`when ${what}, it saves what is half typed, forgets everyone and closes the records`, async () => {
    const { page, app } = program;
    const typed = `Half typed before lock ${index + 1}, Grüße`;
    await openMaya();
    await page.getByRole('button', { name: /^(Edit|Write it)$/ }).click();
    const field = page.getByRole('textbox', { name: 'In short' });
    await field.fill('');
    await field.pressSequentially(typed);
    await happen();

    await expect(page.getByText(says)).toBeVisible();
    await expect(start.heading).toHaveText('Unlock the demo school');
    expect(await page.content()).not.toMatch(/Maya|Half typed/);
    expect(
      await page.evaluate(() =>
        JSON.stringify([localStorage, sessionStorage, history.state, location.href, document.title]),
      ),
    ).not.toMatch(/Maya|Half typed|pupils/);
    await page.goBack().catch(() => null);
    expect(await page.content()).not.toMatch(/Maya|Half typed/);
    const processId = app.process().pid ?? 0;
    if (process.platform === 'linux') expect(await heldOpen(processId, vault)).toEqual([]);
    for (const name of ['lock', 'records.db-wal', 'records.db-shm'])
      expect(existsSync(path.join(vault, name)), name).toBe(false);

    await app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 0;
    });
    await start.unlock(demoPassphrase);
    await openMaya();
    await expect(page.getByText(typed)).toBeVisible();
  });
}

async function openMaya(): Promise<void> {
  const register = new RegisterPage(program.page, mouseHand(program.page));
  await register.open();
  await register.openPupil('Maya', /Maya/);
}
