import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { everyCall } from '../support/call-inputs';
import { nothingSeen, seenOfPages, watchPages } from '../support/page-watch';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// A page that is not ours, in a window, a frame or dropped onto the window, gets no answer from any call; and ours takes nothing that is too large.
test.describe.configure({ mode: 'serial', retries: 0 });

const preload = path.resolve(import.meta.dirname, '../../../out/preload/preload.cjs');
const allCalls = everyCall.map(({ feature, name }) => ({ feature, name }));

let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
  await openDemoSchool(program);
  await watchPages(program);
});
test.afterAll(() => program.close());

for (const [what, url] of [
  ['our own printing page', 'app://desk/paper.html'],
  ['our own first page, in another window', 'app://desk/index.html'],
  ['a page made of its address', 'data:text/html,<title>x</title>'],
  ['nothing', 'about:blank'],
] as const)
  test(`${what}, though it has our preload script, is answered by none of ${allCalls.length} calls`, async () => {
    const kinds = await program.app.evaluate(
      async ({ BrowserWindow }, [script, address, calls]) => {
        const stranger = new BrowserWindow({
          show: false,
          webPreferences: { preload: script, sandbox: true, contextIsolation: true },
        });
        await stranger.loadURL(address);
        const ask = `Promise.all(${JSON.stringify(calls)}.map(({ feature, name }) =>
          window.desk.calls[feature][name]({}).then((answer) => answer.ok ? 'answered' : answer.problem.kind, () => 'refused')))`;
        const answers = (await stranger.webContents.executeJavaScript(ask)) as string[];
        stranger.destroy();
        return [...new Set(answers)];
      },
      [preload, url, allCalls] as const,
    );
    expect(kinds).toEqual(['not-allowed']);
  });

test('a frame inside our page is not loaded, and has no way to call', async () => {
  const frames = await program.page.evaluate(async () => {
    const made = [
      'about:blank',
      'app://desk/index.html',
      'app://desk/paper.html',
      'data:text/html,x',
      'https://elsewhere.example/',
    ].map((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
      return frame;
    });
    const inline = document.createElement('iframe');
    inline.srcdoc = '<script>parent.injected = true</script>';
    document.body.append(inline);
    await new Promise((done) => setTimeout(done, 500));
    const seen = [...made, inline].map((frame) => {
      try {
        return 'desk' in (frame.contentWindow ?? {}) ? 'can call' : 'cannot call';
      } catch {
        return 'cannot call';
      }
    });
    [...made, inline].forEach((frame) => frame.remove());
    return { seen, injected: 'injected' in window };
  });
  expect(new Set(frames.seen)).toEqual(new Set(['cannot call']));
  expect(frames.injected).toBe(false);
});

test('web views, workers from elsewhere, plug-ins and downloads come to nothing', async () => {
  const outcome = await program.page.evaluate(async () => {
    const tries: string[] = [];
    document.body.insertAdjacentHTML(
      'beforeend',
      '<webview src="https://elsewhere.example/"></webview><object data="https://elsewhere.example/x.swf"></object>',
    );
    for (const url of [
      'https://elsewhere.example/worker.js',
      'data:text/javascript,self.x=1',
      URL.createObjectURL(new Blob(['self.x=1'])),
    ])
      await new Promise<void>((done) => {
        try {
          const worker = new Worker(url);
          worker.onerror = () => done();
          worker.onmessage = () => {
            tries.push(url);
            done();
          };
          setTimeout(done, 300);
        } catch {
          done();
        }
      });
    await navigator.serviceWorker.register('app://desk/sw.js').then(
      () => tries.push('service worker'),
      () => undefined,
    );
    const link = document.createElement('a');
    link.href = 'data:text/plain,x';
    link.download = 'x.txt';
    document.body.append(link);
    link.click();
    link.href = 'javascript:window.injected=true';
    link.removeAttribute('download');
    link.click();
    await new Promise((done) => setTimeout(done, 300));
    document.querySelectorAll('webview, object, body > a').forEach((element) => element.remove());
    return { tries, injected: 'injected' in window };
  });
  expect(outcome).toEqual({ tries: [], injected: false });
});

test('a file, a link or a page that is dropped onto the window opens nothing', async () => {
  const { page, app, scratch } = program;
  const before = page.url();
  const file = path.join(scratch, 'dropped.html');
  await writeFile(file, '<script>window.injected = true</script>');
  const session = await page.context().newCDPSession(page);
  const link = { mimeType: 'text/uri-list', data: 'https://elsewhere.example/' };
  const html = {
    mimeType: 'text/html',
    data: '<a href="https://elsewhere.example/">x</a><script>window.injected=true</script>',
  };
  for (const data of [
    { items: [], files: [file], dragOperationsMask: 19 },
    { items: [link], files: [], dragOperationsMask: 19 },
    { items: [html], files: [], dragOperationsMask: 19 },
  ])
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 640, y: 30, data });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBeLessThanOrEqual(
    2,
  );
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  await session.detach();
});

test('the developer tools do not open, the program stands for no protocol, and no window has more rights', async () => {
  const found = await program.app.evaluate(async ({ app, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows().filter((each) => each.isVisible());
    window?.webContents.openDevTools();
    await new Promise((done) => setTimeout(done, 500));
    return {
      tools: window?.webContents.isDevToolsOpened(),
      protocols: ['app', 'sendco', 'http', 'https', 'file'].filter((scheme) =>
        app.isDefaultProtocolClient(scheme),
      ),
    };
  });
  expect(found).toEqual({ tools: false, protocols: [] });
});

test('every call refuses what is too large or lies too deep, in words; some are sent a hundred megabytes, and the program goes on', async () => {
  const isLong = process.env['SENDCO_TORTURE'] !== undefined;
  // 40 GB go through the bridge then.
  if (isLong) test.setTimeout(1_800_000);
  const hugeEach = isLong ? 1 : 50;
  const kinds = await program.page.evaluate(
    async ([calls, each]) => {
      const { desk } = window as unknown as {
        desk: {
          calls: Record<
            string,
            Record<string, (input: unknown) => Promise<{ ok: boolean; problem?: { kind: string } }>>
          >;
        };
      };
      const [large, huge] = ['x'.repeat(4_000_001), 'x'.repeat(100_000_000)];
      let deep: unknown = 'end';
      for (let level = 0; level < 60; level += 1) deep = { id: deep };
      const seen: Record<string, string> = {};
      for (const [index, { feature, name }] of calls.entries()) {
        const call = desk.calls[feature]?.[name];
        // They take their time on the way: each call gets one, under one name of a field after the other.
        const field = ['text', 'id', 'name', 'value', 'path', 'folder', 'passphrase'][index % 7] ?? '';
        for (const input of [{ [field]: index % each === 0 ? huge : large }, { [field]: deep }])
          await call?.(input).then(
            (answer) => (seen[`${feature}.${name}`] = answer.ok ? 'answered' : (answer.problem?.kind ?? '')),
            // Deeper than the bridge between page and program carries at all.
            () => (seen[`${feature}.${name}`] = 'invalid'),
          );
      }
      return seen;
    },
    [allCalls, hugeEach] as const,
  );
  expect(Object.keys(kinds)).toHaveLength(allCalls.length);
  expect(Object.entries(kinds).filter(([, kind]) => kind !== 'invalid')).toEqual([]);
  await expect(program.page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
});

test('nothing was asked of anybody, in all of this, and nothing was downloaded', async () => {
  const { asked, downloaded } = await seenOfPages(program);
  expect({ asked, downloaded }).toEqual({ asked: nothingSeen.asked, downloaded: nothingSeen.downloaded });
});
