import { kill } from 'node:process';
import { expect, type Page, test } from 'playwright/test';
import { demoPassphrase } from '../../../domain/vault/demo-passphrase';
import { RegisterPage } from '../pages/register-page';
import { StartPages } from '../pages/start-pages';
import { expectAccessible } from '../support/accessible';
import { mouseHand } from '../support/hand';
import { PageAgain } from '../support/page-again';
import { type Program, startProgram } from '../support/program';
import { takeShot } from '../support/shots';
import { openDemoSchool } from '../support/vaults';

const note = 'Her mother rang about the glasses';
const stopped = 'The page had stopped and was opened again';

let program: Program;
let again: PageAgain;
test.beforeEach(async () => {
  program = await startProgram();
  again = new PageAgain(program.app);
  await openDemoSchool(program);
});
test.afterEach(() => program.close());

async function openMaya(page: Page): Promise<void> {
  const register = new RegisterPage(page, mouseHand(page));
  await register.open();
  await register.openPupil('Maya', /Maya/);
}

async function typeNote(page: Page): Promise<string> {
  await openMaya(page);
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByRole('textbox', { name: 'Note' }).pressSequentially(note);
  return page.evaluate(() => location.hash);
}

test('a page that crashes in the middle of a note comes back at the same place, and the note is there', async () => {
  const place = await typeNote(program.page);
  await again.crash();
  await expect.poll(() => again.text(), { timeout: 90_000 }).toContain(stopped);
  expect(await again.hash()).toBe(place);
  expect(await again.keptTexts()).toEqual([note]);
  await again.press('Add a note');
  await expect.poll(() => again.valueOf('Note')).toBe(note);
  await again.press('Add the note');
  await expect.poll(() => again.text()).toContain('Note added');
  expect(await again.text()).not.toContain('Let it go');
});

test('a field that saves itself has what was typed in the moment of the crash, and saves it', async () => {
  const { page } = program;
  await openMaya(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('textbox', { name: 'In short' }).fill('Typed in the moment of the crash');
  await page.waitForTimeout(100);
  kill(await again.processId(), 'SIGKILL');
  await expect.poll(() => again.text(), { timeout: 90_000 }).toContain(stopped);
  expect(await again.keptTexts()).toEqual(['Typed in the moment of the crash']);
  await again.press('Edit');
  await expect.poll(() => again.valueOf('In short')).toBe('Typed in the moment of the crash');
  await expect.poll(() => again.text()).toContain('Saved');
});

test('what stands half typed in a dialog when the vault locks itself is there after unlocking', async () => {
  const { page, app } = program;
  await typeNote(page);
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  const start = new StartPages(program);
  await expect(start.heading).toHaveText('Unlock the demo school');
  expect(await page.content()).not.toContain(note);
  await start.unlock(demoPassphrase);
  const waiting = page.getByRole('heading', { name: 'Typed before, and not saved yet' });
  await expect(waiting).toBeVisible();
  await takeShot(program, 'typed-before');
  await expectAccessible(page, 'typed before and not saved', 'briefly');
  await page.getByRole('link', { name: 'Go there' }).click();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(note);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(waiting).toBeHidden();
  await page.reload();
  await expect(page.getByRole('tablist')).toBeVisible();
  await expect(waiting).toBeHidden();
});

test('a page that hangs is offered to be opened again, and what was typed is there', async () => {
  test.setTimeout(120_000);
  const { page, app } = program;
  const place = await typeNote(page);
  await app.evaluate(({ dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = ((_window: unknown, { message, buttons }: Electron.MessageBoxOptions) => {
      asked.push(message);
      return Promise.resolve({ response: buttons?.indexOf('Open it again') ?? 0, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  });
  // The page may be gone before it has answered this.
  page
    .evaluate(() => {
      setTimeout(() => {
        for (;;);
      });
    })
    .catch(() => undefined);
  // The page hangs for real; that it does so is told by hand, because Chromium looks away while a driver is attached.
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows().filter((each) => each.isVisible());
    window?.webContents.emit('unresponsive');
  });
  await expect
    .poll(() => again.text(), { timeout: 90_000 })
    .toContain('was not answering and was opened again');
  expect(await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([
    'The page is not answering',
  ]);
  expect(await again.hash()).toBe(place);
  expect(await again.keptTexts()).toEqual([note]);
});

test('a page that crashes again and again ends at Home with words', async () => {
  await openMaya(program.page);
  for (const says of [stopped, stopped, 'The page stopped several times, so this is Home']) {
    await again.crash();
    await expect.poll(() => again.text(), { timeout: 90_000 }).toContain(says);
  }
  expect(await again.hash()).toBe('');
});
