import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Result } from '../../../domain/common/result';
import { answerOpenDialog, answerSaveDialog } from '../../../build/tools/launch.mjs';
import { anything, everyCall, type NamedCall, wellFormed } from '../support/call-inputs';
import { StartPages } from '../pages/start-pages';
import { type Program, startProgram } from '../support/program';

test.describe.configure({
  mode: 'serial',
  retries: 0,
  timeout: 240_000 * Number(process.env['SENDCO_TORTURE'] ?? 1),
});

const seed = Number(process.env['SENDCO_SEED'] ?? 20_261_123);
/** How many of each kind; many more by `npm run test:torture`. */
const times = Number(process.env['SENDCO_TORTURE'] ?? 1);
const malformedEach = Math.ceil((10_000 * times) / everyCall.length);
const wellFormedCalls = 2000 * times;

let program: Program;
let vault: string;

test.beforeAll(async () => {
  program = await startProgram();
  await new StartPages(program).openDemoSchool();
  const state = await call<{ folder: string }>('vault', 'state', {});
  vault = state.ok ? state.value.folder : '';
  await answerOpenDialog(program.app, []);
  await answerSaveDialog(program.app, null);
  await untilStill();
});
test.afterAll(() => program.close());

test(`${malformedEach} malformed calls of each kind are refused in words, and not a byte of the vault changes`, async () => {
  const before = await vaultBytes();
  let made = 0;
  for (const each of everyCall) {
    const inputs = fc
      .sample(anything, { numRuns: malformedEach * 2, seed: seed + made })
      .filter((input) => !each.description.input.safeParse(input).success)
      .slice(0, malformedEach);
    const answers = await callMany(inputs.map((input) => ({ ...nameOf(each), input })));
    made += answers.length;
    expect(
      answers.filter((answer) => answer.ok || answer.problem.kind !== 'invalid'),
      `${each.feature}.${each.name}`,
    ).toEqual([]);
  }
  expect(made).toBeGreaterThanOrEqual(9000 * times);
  expect(await vaultBytes()).toEqual(before);
  expect(await bugs()).toEqual([]);
});

test(`${wellFormedCalls} calls of the right form with wild values meet no bug, and the program goes on working`, async () => {
  const ids = new Set(idsIn(await call('pupils', 'register', { who: 'on-roll' })));
  const found: unknown[] = [];
  const calls = everyCall.filter(isForAnyone);
  for (let made = 0; made < wellFormedCalls; made += calls.length) {
    const known = [...ids].slice(-400);
    const batch = calls.map((each, index) => ({
      ...nameOf(each),
      input: fc.sample(wellFormed(each, known), { numRuns: 1, seed: seed + made + index })[0],
    }));
    for (const [index, answer] of (await callMany(batch)).entries()) {
      for (const id of idsIn(answer).slice(0, 30)) ids.add(id);
      if (!answer.ok && answer.problem.kind === 'bug') found.push(batch[index]);
    }
  }
  expect(await bugs()).toEqual([]);
  expect(found).toEqual([]);
  expect(ids.size).toBeGreaterThan(100);
  await expect(program.page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
  expect(await program.page.evaluate(() => 'injected' in window)).toBe(false);
});

/** Calls that end the session or wait for a person in front of the system's dialog are another test's. */
function isForAnyone({ feature, name }: NamedCall): boolean {
  return feature !== 'vault' && !name.startsWith('print');
}

interface MadeCall {
  readonly feature: string;
  readonly name: string;
  readonly input: unknown;
}

function nameOf({ feature, name }: NamedCall): { feature: string; name: string } {
  return { feature, name };
}

async function call<T>(feature: string, name: string, input: unknown): Promise<Result<T>> {
  const [answer] = await callMany([{ feature, name, input }]);
  return answer as Result<T>;
}

function callMany(calls: readonly MadeCall[]): Promise<Result<unknown>[]> {
  return program.page.evaluate(async (all) => {
    const desk = (
      window as unknown as {
        desk: { calls: Record<string, Record<string, (input: unknown) => Promise<unknown>>> };
      }
    ).desk.calls;
    const answers: unknown[] = [];
    // What cannot be cloned never leaves the page: that is a refusal too.
    for (const { feature, name, input } of all)
      answers.push(
        await desk[feature]![name]!(input).catch(() => ({
          ok: false,
          problem: { kind: 'invalid', message: '' },
        })),
      );
    return answers as Result<unknown>[];
  }, calls);
}

function idsIn(value: unknown): string[] {
  return JSON.stringify(value).match(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g) ?? [];
}

/** The hash of every file of the vault, but for the sign that it is in use. */
async function vaultBytes(): Promise<Record<string, string>> {
  const files = (await readdir(vault, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const hashes = await Promise.all(
    files
      .filter(({ name }) => !/lock|-shm$/.test(name))
      .map(async ({ parentPath, name }) => {
        const content = await readFile(path.join(parentPath, name));
        return [path.join(parentPath, name), createHash('sha256').update(content).digest('hex')] as const;
      }),
  );
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The journal of the filled vault is copied into the records a moment after the last change: what moves later was moved by a call. */
async function untilStill(): Promise<void> {
  let before = '';
  const isStill = async () => {
    const now = JSON.stringify(await vaultBytes());
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(isStill, { intervals: [2_000], timeout: 60_000 }).toBe(true);
}

/** What the program noted as bugs of its own. */
async function bugs(): Promise<string[]> {
  const files = await readdir(program.profile, { recursive: true });
  const logs = files.filter((file) => file.endsWith('events.log'));
  const lines = await Promise.all(logs.map((file) => readFile(path.join(program.profile, file), 'utf8')));
  return lines.flatMap((text) => text.split('\n').filter((line) => line.includes('[error]')));
}
