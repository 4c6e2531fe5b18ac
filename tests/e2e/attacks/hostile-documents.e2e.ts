import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { DocumentPage } from '../pages/document-page';
import { PackPage } from '../pages/pack-page';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { ReviewPage } from '../pages/review-page';
import { mouseHand } from '../support/hand';
import {
  dangerousParts,
  hostileOdt,
  hostilePages,
  hostilePdf,
  hostileWord,
  qpdfObjects,
} from '../support/hostile-documents';
import { livingParts } from '../support/living-parts';
import { readPdf } from '../support/other-pdf-tools';
import { nothingSeen, seenOfPages, strangersRan, watchPages } from '../support/page-watch';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// Documents that do harm in the programs they were made for are attached, looked at, searched and put into a pack.
test.describe.configure({ mode: 'serial', retries: 0 });

const words = { pdf: 'Pelican report', word: 'Walrus letter', odt: 'Ocelot letter', text: 'Tapir page' };

let program: Program;
let pupil: PupilPage;
let files: Map<string, string>;

test.beforeAll(async () => {
  program = await startProgram();
  files = await writeFiles(path.join(program.scratch, 'from outside'));
  await openDemoSchool(program);
  await watchPages(program);
  pupil = new PupilPage(program.page, mouseHand(program.page));
});
test.afterAll(() => program.close());
test.afterEach(async () => {
  expect(await seenOfPages(program)).toEqual(nothingSeen);
  expect(await strangersRan(program)).not.toContain(true);
});

test('the hostile PDF has it all: a search that finds nothing would prove nothing', async () => {
  expect(dangerousParts(await qpdfObjects(files.get('pelican.pdf') ?? ''))).toEqual(
    expect.arrayContaining([
      'JavaScript',
      'Launch',
      'EmbeddedFile',
      'OpenAction',
      'AA',
      'URI',
      'XFA',
      'GoToR',
    ]),
  );
});

test('what can be shown is attached; web pages and drawings are taken for text at most, whatever they are called', async () => {
  const register = new RegisterPage(program.page, mouseHand(program.page));
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
  await pupil.tab('Documents');
  await pupil.attach(program, [...files.values()]);
  for (const refused of ['page.html', 'drawing.svg'])
    await expect(pupil.result(refused)).toContainText(/not attached|cannot be/i);
  await pupil.dismissResults();
});

test('what was attached is shown as words, and nothing in it runs, is fetched or can be pressed', async () => {
  const document = new DocumentPage(program.page, mouseHand(program.page));
  for (const [title, says] of [
    [/pelican/i, words.pdf],
    [/walrus/i, words.word],
    [/ocelot/i, words.odt],
    [/page as text/i, words.text],
  ] as const) {
    await pupil.document(title).first().click();
    await expect(document.title).toHaveText(title);
    await expect.poll(() => shownWords(program.page)).toContain(says);
    expect(await livingParts(program.page)).toEqual([]);
    await document.main.getByRole('link', { name: "Maya O'Brien-Tate" }).click();
    await pupil.tab('Documents');
  }
});

test('all of them are found by their words', async () => {
  for (const says of Object.values(words)) {
    await expect
      .poll(() => program.page.evaluate(find, says), { timeout: 90_000 })
      .toContain(says.split(' ')[0]);
  }
});

test('a pack holds them flat: no script, no action, no link, no file inside', async () => {
  const { page } = program;
  const hand = mouseHand(page);
  await pupil.tab('Plan and reviews');
  await pupil.main
    .getByRole('link', { name: /review/i })
    .first()
    .click();
  await new ReviewPage(page, hand).openPack();
  const pack = new PackPage(page, hand);
  await pack.ready();
  const file = path.join(program.scratch, 'pack.pdf');
  await pack.save(program, file);
  const { faults, text } = await readPdf(file);
  expect(faults).toBe('');
  // The page of the PDF is there, and what was typed as markup is printed as it was typed.
  expect(text).toContain(words.word);
  expect(text).toContain('<img src=x onerror=');
  expect(text).toContain(words.odt);
  expect(dangerousParts(await qpdfObjects(file))).toEqual([]);
});

async function writeFiles(folder: string): Promise<Map<string, string>> {
  await mkdir(folder);
  const contents = new Map<string, Buffer | string>([
    ['pelican.pdf', await hostilePdf(words.pdf)],
    ['walrus.docx', hostileWord(words.word)],
    ['ocelot.odt', hostileOdt(words.odt)],
    ...hostilePages(words.text),
  ]);
  const made = [...contents].map(async ([name, content]) => {
    await writeFile(path.join(folder, name), content);
    return [name, path.join(folder, name)] as const;
  });
  return new Map(await Promise.all(made));
}

/** The page's text, inside shadow trees as well. */
function shownWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const inside = (root: ParentNode): string =>
      [...root.querySelectorAll('*')]
        .map(({ shadowRoot }) => (shadowRoot ? `${shadowRoot.textContent}${inside(shadowRoot)}` : ''))
        .join(' ');
    return `${document.body.innerText} ${inside(document)}`;
  });
}

async function find(typed: string): Promise<string> {
  const { desk } = window as unknown as {
    desk: { calls: Record<string, Record<string, (input: unknown) => Promise<unknown>>> };
  };
  return JSON.stringify(await desk.calls['search']?.['find']?.({ text: typed }));
}
