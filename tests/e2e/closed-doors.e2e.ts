import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { apiSurface, eventSurface } from '../../domain/api-surface';
import { type Program, startProgram } from './support/program';

let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
  await expect(program.page.getByRole('heading', { level: 1 })).toBeVisible();
});
test.afterAll(() => program.close());

test('the page sees the listed calls and nothing of Node or Electron', async () => {
  const seen = await program.page.evaluate(() => {
    const desk = (window as unknown as { desk: { calls: Record<string, object> } }).desk;
    return {
      keys: Object.keys(desk).sort(),
      calls: Object.fromEntries(
        Object.entries(desk.calls).map(([feature, calls]) => [feature, Object.keys(calls)]),
      ),
      node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter(
        (name) => name in window,
      ),
    };
  });
  expect(seen.keys).toEqual(['calls', 'on', 'pathOf']);
  expect(seen.calls).toEqual(apiSurface);
  expect(seen.node).toEqual([]);
  expect(eventSurface.length).toBeGreaterThan(0);
});

test('an event that is not listed cannot be listened to', async () => {
  const refusal = await program.page.evaluate(() => {
    try {
      (window as unknown as { desk: { on: (name: string, f: () => void) => void } }).desk.on(
        'secrets',
        () => undefined,
      );
      return 'heard';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(refusal).toContain('No such event');
});

test('the content security policy lets in only our own files', async () => {
  const policy = await program.page.evaluate(async () =>
    (await fetch('app://desk/index.html')).headers.get('content-security-policy'),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain("'unsafe-eval'");
  const ran = await program.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    return 'injected' in window;
  });
  expect(ran).toBe(false);
});

test('the window goes nowhere else, opens no other, and gives no permission', async () => {
  const before = program.page.url();
  await program.page.evaluate(() => {
    window.location.href = 'https://example.org/';
  });
  await program.page.evaluate(() => {
    window.location.href = 'file:///etc/passwd';
  });
  expect(await program.page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
  expect(await program.page.evaluate(() => window.open('app://desk/paper.html') === null)).toBe(true);
  expect(program.page.url()).toBe(before);
  expect(program.app.windows()).toHaveLength(1);
  const permissions = await program.page.evaluate(async () => {
    const asked = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
    ] as unknown as PermissionName[];
    return Promise.all(asked.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(new Set(permissions)).toEqual(new Set(['denied']));
});

test('every window is sandboxed, isolated and without anything that Electron warns of', async () => {
  const windows = await program.app.evaluate(({ BrowserWindow }) =>
    // Electron keeps what a window was made with; its types do not name the call.
    BrowserWindow.getAllWindows().map((window) =>
      (
        window.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences(),
    ),
  );
  expect(windows.length).toBeGreaterThan(0);
  for (const preferences of windows) {
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
    for (const risky of [
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'webviewTag',
      'nodeIntegrationInSubFrames',
    ]) {
      expect(preferences[risky] ?? false, risky).toBe(false);
    }
    expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
  }
});

test('nothing is served from outside the built pages', async () => {
  const answers = await program.page.evaluate(async () => {
    const asked = [
      'app://desk/..%2f..%2fpackage.json',
      'app://desk/%2e%2e/main/main.js',
      'app://other/index.html',
    ];
    return Promise.all(
      asked.map((url) =>
        fetch(url).then(
          (response) => response.status,
          () => 'refused',
        ),
      ),
    );
  });
  for (const answer of answers) expect(['refused', 404]).toContain(answer);
});

test('no request leaves the program, whoever asks', async () => {
  const tried = await program.page.evaluate(async () => {
    const outcomes: string[] = [];
    for (const url of ['https://example.org/', 'http://127.0.0.1:80/', 'ws://example.org/']) {
      await fetch(url).then(
        () => outcomes.push(`reached ${url}`),
        () => outcomes.push('refused'),
      );
    }
    return outcomes;
  });
  expect(new Set(tried)).toEqual(new Set(['refused']));
  const fromMain = await program.app.evaluate(({ net, session }) =>
    Promise.all([
      session.defaultSession.fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
      net.resolveHost('example.org').then(
        () => 'resolved',
        () => 'refused',
      ),
    ]),
  );
  expect(fromMain).toEqual(['refused', 'refused']);
});

test('a page that is not ours gets no answer from any call', async () => {
  const answer = await program.app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true },
      });
      await stranger.loadURL('app://desk/paper.html');
      const result: unknown = await stranger.webContents.executeJavaScript(
        'window.desk.calls.vault.state({})',
      );
      stranger.destroy();
      return result;
    },
    path.resolve(import.meta.dirname, '../../out/preload/preload.cjs'),
  );
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'not-allowed' } });
});

test('calls that need the vault are refused while it is locked, and malformed input is refused in words', async () => {
  const answers = await program.page.evaluate(async () => {
    const calls = (
      window as unknown as {
        desk: { calls: Record<string, Record<string, (input: unknown) => Promise<unknown>>> };
      }
    ).desk.calls;
    return [
      await calls['history']?.['undo']?.({ changeId: 'x' }),
      await calls['vault']?.['unlock']?.({ passphrase: 7 }),
      await calls['vault']?.['state']?.('nonsense'),
    ];
  });
  expect(answers[0]).toMatchObject({ ok: false, problem: { kind: 'locked' } });
  expect(answers[1]).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
  expect(answers[2]).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
});

test('the preload script carries no schemas', async () => {
  const preload = await readFile(path.resolve(import.meta.dirname, '../../out/preload/preload.cjs'), 'utf8');
  expect(preload).not.toContain('zod');
  expect(preload.length).toBeLessThan(20_000);
});
