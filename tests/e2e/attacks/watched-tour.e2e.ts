import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { demoPassphrase } from '../../../domain/vault/demo-passphrase';
import { DocumentPage } from '../pages/document-page';
import { ImportPage } from '../pages/import-page';
import { PackPage } from '../pages/pack-page';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { ReviewPage } from '../pages/review-page';
import { StartPages } from '../pages/start-pages';
import { everyName } from '../support/everyone';
import { fixture } from '../support/fixtures';
import { mouseHand } from '../support/hand';
import { PlainTextSearch } from '../support/plain-text-search';
import { type Program, startProgram } from '../support/program';
import { changeRecords } from '../support/vault-on-disk';
import { canWatch, type SystemCalls, SystemWatch } from '../support/watched-program';

// An hour's work in the demo school, with the system watched from below the program: what files it writes, and whom it tries to reach.
test.describe.configure({ mode: 'serial', retries: 0 });
test.skip(!canWatch, 'Only Linux shows what a program asks of the system, and only with strace.');

const reports = [
  'maya-ep-report-2026-10-14.pdf',
  'maya-salt-report-2026-11-12.docx',
  'maya-my-views-drawing.jpg',
  'sian-specialist-teacher-observation-2026-11-03.odt',
].map((name) => fixture('reports', name));

let root: string;
let own: string;
let vault: string;
let program: Program;
let calls: SystemCalls;
let titles: string[] = [];
let commandLines: string[] = [];
let dumps: string[] = [];
/** Where the program and the libraries below it keep what is not asked for by name. */
const usual = { TMPDIR: process.env['TMPDIR'], XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] };

test.beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'sendco-watched-'));
  own = path.join(root, 'the user’s own files');
  await mkdir(own);
  await writeFile(
    path.join(own, 'new-pupils.csv'),
    'Legal Last Name,Legal First Name,Date of Birth,Sex\r\nQuillfeather,Tamsin,03/04/2018,F\r\n',
  );
});
test.afterAll(async () => {
  for (const [name, value] of Object.entries(usual)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  await rm(root, { recursive: true, force: true });
});

test('an hour of work in the demo school', async () => {
  const watch = new SystemWatch(own);
  const options = await watch.startOptions();
  // All that the program makes is then below `root`: its profile, and whatever it takes for temporary files.
  process.env['TMPDIR'] = root;
  process.env['XDG_CACHE_HOME'] = path.join(root, 'cache');
  program = await startProgram(options);
  vault = path.join(program.profile, 'demo-vault');
  const { page, app } = program;
  const hand = mouseHand(page);
  const start = new StartPages(program);
  await start.openDemoSchool();
  await importPupils();
  await readAndPrint();
  await misfortunes();
  titles = await windowTitles();
  commandLines = await familyCommandLines();
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('kites garden maya');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await hand.press(page.getByRole('button', { name: 'Lock', exact: true }));
  await expect(start.heading).toHaveText('Unlock the demo school');
  await start.unlock(demoPassphrase);
  dumps = await app.evaluate(({ app: electron }) => [
    electron.getPath('crashDumps'),
    electron.getPath('logs'),
  ]);
  await app.close();
  calls = await watch.calls();
  // A record that shows nothing would prove nothing.
  expect(calls.written).toContain(path.join(vault, 'records.db'));
});

test('reaches nobody: no connection, no datagram, no name looked up', () => {
  expect(calls.network).toEqual([]);
  expect(calls.listening).toEqual([]);
  expect(calls.lines.length).toBeGreaterThan(1000);
});

test('writes files in the vault and the profile alone, and where the user saved', async () => {
  const known = [
    vault,
    ...chromiumPlaces.map((name) => path.join(program.profile, name)),
    ...['settings.json', 'unfinished-copies.json', 'machine-id', 'lock', 'logs'].map((name) =>
      path.join(program.profile, name),
    ),
    path.join(own, 'review-pack.pdf'),
    // The desktop's settings and the graphics card's compiled shaders, as the libraries of Linux keep them.
    path.join(root, 'cache'),
  ];
  const strangers = calls.written.filter(
    (file) =>
      path.isAbsolute(file) &&
      !/^\/(?:dev|proc|sys)\//.test(file) &&
      !known.some((place) => file.startsWith(place)) &&
      // What the user saved, until it is whole.
      !(path.dirname(file) === own && /^\.[0-9a-f]{16}\.tmp$/.test(path.basename(file))) &&
      // The one program at a time: an empty folder and a socket. Shared memory, where /dev/shm is not to be had, has no name for long.
      !/\/(?:scoped_dir\w+|Singleton\w+|\.org\.chromium\.Chromium\.\w+)(?:\/|$)/.test(file),
  );
  expect(strangers).toEqual([]);
  expect((await readdir(own)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  // Files that were there for a moment only have no ending of a document or a paper.
  const papers = calls.written.filter((file) =>
    /\.(?:pdf|docx?|odt|jpe?g|png|html?|csv|txt|xlsx)\b/i.test(file),
  );
  expect(papers.filter((file) => !file.startsWith(own))).toEqual([]);
});

test('leaves nobody’s name in any file, title, command line, log or crash report', async () => {
  let names: readonly string[] = [];
  await changeRecords(
    vault,
    async (database) => {
      names = await everyName(database);
    },
    demoPassphrase,
  );
  expect(names.length).toBeGreaterThan(200);
  expect(names).toContain("Maya O'Brien-Tate");
  expect(names).toContain('Tamsin Quillfeather');
  // As files and the memory of programs hold text. Every other form of a few of them is looked for by leaks.e2e.ts.
  const secrets = names.map((name) => ({ name, forms: [Buffer.from(name), Buffer.from(name, 'utf16le')] }));
  const search = new PlainTextSearch(secrets, own);
  expect(await search.below(root)).toEqual([]);
  expect(search.read).toBeGreaterThan(1_000_000);
  const said = [...titles, ...commandLines].filter((text) => names.some((name) => text.includes(name)));
  expect(said).toEqual([]);
  // Playwright's own windows aside, every title is the program's name.
  expect(new Set(titles)).toEqual(new Set(['SENDCO Desk']));
  const [crashes = '', logs = ''] = dumps;
  const crashFiles = (await readdir(crashes, { recursive: true }).catch(() => [])).filter((file) =>
    file.endsWith('.dmp'),
  );
  expect(crashFiles).toEqual([]);
  const log = await readFile(path.join(logs, 'events.log'), 'utf8').catch(() =>
    readFile(path.join(program.profile, 'logs', 'events.log'), 'utf8'),
  );
  // Both misfortunes are in it, each by its place in the code.
  expect(log.match(/\[error\]/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
});

async function importPupils(): Promise<void> {
  const imports = new ImportPage(program.page, mouseHand(program.page));
  await imports.open();
  await imports.choose(program, path.join(own, 'new-pupils.csv'));
  await imports.look();
  await imports.importAll();
}

async function readAndPrint(): Promise<void> {
  const { page } = program;
  const hand = mouseHand(page);
  const register = new RegisterPage(page, hand);
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
  const pupil = new PupilPage(page, hand);
  await pupil.tab('Documents');
  await pupil.attach(program, reports);
  const document = new DocumentPage(page, hand);
  for (const title of [/EP report/i, /SALT report/i, /my views/i]) {
    await pupil.document(title).first().click();
    await expect(document.title).toHaveText(title);
    await expect(document.main.getByText(/Opening|Decrypting/)).toBeHidden();
    await document.main.getByRole('link', { name: "Maya O'Brien-Tate" }).click();
    await pupil.tab('Documents');
  }
  await pupil.tab('Plan and reviews');
  await pupil.main
    .getByRole('link', { name: /review/i })
    .first()
    .click();
  await new ReviewPage(page, hand).openPack();
  const pack = new PackPage(page, hand);
  await pack.ready();
  await pack.save(program, path.join(own, 'review-pack.pdf'));
}

/** Bugs whose messages name children: what is noted of them must not. */
async function misfortunes(): Promise<void> {
  await program.app.evaluate(() => {
    process.emit('uncaughtException', new Error("Maya O'Brien-Tate has no UPN"));
    void Promise.reject(new Error('Tamsin Quillfeather: SQLITE_CONSTRAINT'));
  });
}

function windowTitles(): Promise<string[]> {
  return program.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
}

/** What every user of the machine may read of the program's processes. */
async function familyCommandLines(): Promise<string[]> {
  const ids = await program.app.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
  return Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
}

/** Where Chromium keeps its own things in a profile: none of it was asked for by the program. */
const chromiumPlaces = [
  ...[
    'Cache',
    'Code Cache',
    'GPUCache',
    'DawnGraphiteCache',
    'DawnWebGPUCache',
    'Shared Dictionary',
    'blob_storage',
  ],
  ...[
    'Session Storage',
    'Local Storage',
    'WebStorage',
    'Network',
    'Trust Tokens',
    'SharedStorage',
    'Preferences',
  ],
  ...[
    'Local State',
    'Cookies',
    'DIPS',
    'Crashpad',
    'Dictionaries',
    'Singleton',
    'VideoDecodeStats',
    'IndexedDB',
  ],
  ...['Network Persistent State', 'TransportSecurity', '.org.chromium', 'Partitions', 'DevToolsActivePort'],
];
