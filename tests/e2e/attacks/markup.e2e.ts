import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { demoPassphrase } from '../../../domain/vault/demo-passphrase';
import { drawn } from '../../../build/demo/screens.mjs';
import { answerOpenDialog } from '../../../build/tools/launch.mjs';
import { StartPages } from '../pages/start-pages';
import { everyPlace, type PlaceIds, placeIds } from '../support/every-place';
import { type EveryPaper, everyPaper, type MadeCall } from '../support/every-paper';
import { dangerousParts, qpdfObjects } from '../support/hostile-documents';
import { harmlessName, livingInFile } from '../support/living-in-file';
import { layOutTray, saveEverythingTo, takenFromTray } from '../support/paper-tray';
import { readPdf } from '../support/other-pdf-tools';
import { fillWithHostileTexts, hostileTexts, mark } from '../support/hostile-records';
import { livingParts } from '../support/living-parts';
import { nothingSeen, seenOfPages, strangersRan, watchPages } from '../support/page-watch';
import { type Program, startProgram } from '../support/program';
import { changeRecords } from '../support/vault-on-disk';

// Every word of the records is markup, a formula or worse. It is looked at on every screen, typed into every field, and printed.
test.describe.configure({
  mode: 'serial',
  retries: 0,
  timeout: 480_000 * Number(process.env['SENDCO_TORTURE'] ?? 1),
});

/** Fields that are filled on one screen; its others are of the same kind. More by SENDCO_TORTURE. */
const fieldsEach = 12 * Number(process.env['SENDCO_TORTURE'] ?? 1);

let program: Program;
let start: StartPages;
let ids: PlaceIds;
let papers: EveryPaper;

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
      papers = await everyPaper(database, hostileTexts);
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

test('on every paper it is printed as it was typed, and the PDF holds no script, action or link', async () => {
  await layOutTray(program);
  let marked = 0;
  for (const each of papers.printed) {
    const answer = await ask(program.page, each);
    expect(answer, JSON.stringify(each)).toMatchObject({ ok: true });
  }
  for (const each of papers.shown) {
    const made = await ask(program.page, each);
    expect(made, JSON.stringify(each)).toMatchObject({ ok: true });
  }
  const printed = await takenFromTray(program);
  expect(printed.length).toBeGreaterThanOrEqual(papers.printed.length);
  for (const [index, pdf] of printed.entries()) {
    const file = path.join(program.scratch, `paper-${index}.pdf`);
    await writeFile(file, pdf);
    expect(dangerousParts(await qpdfObjects(file)), file).toEqual([]);
    if ((await readPdf(file)).text.includes(mark)) marked += 1;
  }
  expect(marked).toBeGreaterThan(papers.printed.length / 2);
});

test('in every file that is saved it is text: no formula, no field, no line of its own; and the file has a harmless name', async () => {
  const folder = path.join(program.scratch, 'saved');
  await mkdir(folder);
  await answerOpenDialog(program.app, [folder]);
  const suggested = await saveEverythingTo(program, folder);
  for (const each of papers.saved) {
    const answer = await ask(program.page, each);
    expect(answer, JSON.stringify(each)).toMatchObject({ ok: true });
  }
  for (const name of await suggested()) expect(name).toMatch(harmlessName);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(papers.saved.length);
  for (const { parentPath, name } of files) {
    expect(path.relative(folder, parentPath)).not.toContain('..');
    expect(name).toMatch(harmlessName);
    expect(await livingInFile(path.join(parentPath, name)), name).toEqual([]);
  }
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

function ask(page: Page, made: MadeCall): Promise<unknown> {
  return page.evaluate(({ feature, name, input }) => {
    const { desk } = window as unknown as {
      desk: { calls: Record<string, Record<string, (input: unknown) => Promise<unknown>>> };
    };
    return desk.calls[feature]?.[name]?.(input);
  }, made);
}
