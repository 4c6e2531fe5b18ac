import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { demoPassphrase } from '../../../domain/vault/demo-passphrase';
import { drawn } from '../../../build/demo/screens.mjs';
import { StartPages } from '../pages/start-pages';
import { everyPlace, type PlaceIds, placeIds } from '../support/every-place';
import { fillWithHostileTexts, hostileTexts, mark } from '../support/hostile-records';
import { livingParts } from '../support/living-parts';
import { nothingSeen, seenOfPages, strangersRan, watchPages } from '../support/page-watch';
import { type Program, startProgram } from '../support/program';
import { changeRecords } from '../support/vault-on-disk';

// Every word of the records is markup, a formula or worse. It is looked at on every screen, typed into every field, and printed.
test.describe.configure({ mode: 'serial' });

/** Fields that are filled on one screen; its others are of the same kind. More by SENDCO_TORTURE. */
const fieldsEach = 12 * Number(process.env['SENDCO_TORTURE'] ?? 1);

let program: Program;
let start: StartPages;
let ids: PlaceIds;

test.beforeAll(async () => {
  program = await startProgram();
  start = new StartPages(program);
  await start.openDemoSchool();
  await program.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(start.heading).toHaveText('Unlock the demo school');
  await changeRecords(
    path.join(program.profile, 'demo-vault'),
    async (database) => {
      ids = await placeIds(database);
      expect(await fillWithHostileTexts(database)).toBeGreaterThan(100);
    },
    demoPassphrase,
  );
  await watchPages(program);
  await start.unlock(demoPassphrase);
});
test.afterAll(() => program.close());
test.afterEach(async () => {
  expect(await seenOfPages(program)).toEqual(nothingSeen);
  expect(await strangersRan(program)).not.toContain(true);
});

test('on every screen and tab it stands as it was typed, and in every field that it is typed into', async () => {
  const { page } = program;
  let seen = 0;
  let typed = 0;
  for (const place of everyPlace(ids)) {
    await page.evaluate((hash) => {
      window.location.hash = `#${hash}`;
    }, place);
    await settled(page);
    const tabs = await page.getByRole('main').getByRole('tab').count();
    for (let tab = 0; tab < Math.max(tabs, 1); tab += 1) {
      if (tabs > 0) await page.getByRole('main').getByRole('tab').nth(tab).focus();
      await settled(page);
      seen += await marksOn(page, place);
      typed += await typeIntoFields(page);
      await marksOn(page, place);
    }
  }
  expect(seen).toBeGreaterThan(300);
  expect(typed).toBeGreaterThan(100);
});

/** How often hostile text is read on the screen; nothing on it is alive, and no screen gave up. */
async function marksOn(page: Page, place: string): Promise<number> {
  expect(await livingParts(page), place).toEqual([]);
  const text = await page.evaluate(() => document.body.innerText);
  expect(text, place).not.toMatch(/Something went wrong|could not be shown/);
  expect(new URL(page.url()).hash).toMatch(/^#\//);
  return text.split(mark).length - 1;
}

async function typeIntoFields(page: Page): Promise<number> {
  const fields = page
    .getByRole('main')
    .locator('input:is([type="text"], [type="search"], :not([type])), textarea');
  const count = Math.min(await fields.count(), fieldsEach);
  let typed = 0;
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index);
    if (!(await field.isEditable().catch(() => false)) || !(await field.isVisible())) continue;
    const text = hostileTexts[(index + typed) % hostileTexts.length] ?? '';
    // A field may go away with the list that it filters.
    await field.fill(text.slice(0, 400), { timeout: 2000 }).then(
      () => (typed += 1),
      () => undefined,
    );
    await page.keyboard.press('Tab');
  }
  return typed;
}

/** Nothing is being fetched or drawn any more. */
async function settled(page: Page): Promise<void> {
  await drawn(page);
  await page.waitForTimeout(150);
}
