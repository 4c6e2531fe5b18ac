import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../../electron/database/open-database';
import { recordTables } from '../../../electron/database/watch-tables';
import { finishDisposals } from '../../../electron/retention/leftovers';
import { bundleChild } from '../faults/support/bundled-child';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { fixedClock } from '../support/temp-database';
import { valueOf } from '../vault/support';
import { leftLongAgo, type RetentionRoom, retentionRoom } from './support';

/** At moments spread evenly from the beginning to past the end. */
const kills = 12;
const today = '2026-11-23';

let child: Awaited<ReturnType<typeof bundleChild>>;
let room: RetentionRoom;
let pupilId: string;
let documentIds: readonly string[];

beforeAll(async () => {
  child = await bundleChild('dispose-of-pupil');
  room = await retentionRoom();
  const schoolId = await addSchool(room.database);
  ({ pupilId } = await addSamplePupil(room.database, schoolId, 'maya'));
  await addSamplePupil(room.database, schoolId, 'zoe');
  documentIds = [];
  for (const title of ['One', 'Two', 'Three'])
    documentIds = [...documentIds, await room.attach(title, `${title} `.repeat(50_000), pupilId)];
  await leftLongAgo(room, pupilId);
  await room.database.close();
}, 120_000);
afterAll(async () => {
  await rm(child.folder, { recursive: true, force: true });
  await room.dispose();
});

it(
  `is killed ${kills} times in the middle: nothing is done, or all of it once the vault is opened again`,
  { timeout: kills * 30_000 },
  async () => {
    const whole = await stateAfter(null);
    expect(whole).toMatchObject({ rows: expect.any(Number) as number, files: 3 });
    const length = await lengthOfDisposal();
    const seen = { nothing: 0, all: 0 };
    for (let kill = 0; kill < kills; kill += 1) {
      const after = await stateAfter((length * 1.1 * kill) / (kills - 1));
      if (after.rows === 0) {
        expect(after, `kill ${kill}`).toEqual({ rows: 0, files: 0, certificates: 1, others: whole.others });
        seen.all += 1;
      } else {
        expect(after, `kill ${kill}`).toEqual(whole);
        seen.nothing += 1;
      }
    }
    // Killed both before and after the moment at which it counts.
    expect(seen.nothing).toBeGreaterThan(0);
    expect(seen.all).toBeGreaterThan(0);
  },
);

/** Milliseconds from `ready` to the end. */
async function lengthOfDisposal(): Promise<number> {
  const folder = await copied();
  try {
    const { process: running, ready } = start(folder);
    const ended = once(running, 'close');
    await ready;
    const from = performance.now();
    await ended;
    return performance.now() - from;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a copy of the vault holds after the program was killed so long after it began, and was opened again. Null: never begun. */
async function stateAfter(ms: number | null) {
  const folder = await copied();
  try {
    if (ms !== null) {
      const { process: running, ready } = start(folder);
      const ended = once(running, 'close');
      await Promise.race([ready, ended]);
      await Promise.race([sleep(ms), ended]);
      running.kill('SIGKILL');
      await ended;
    }
    return await stateOf(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function stateOf(folder: string) {
  const file = path.join(folder, 'records.db');
  const database = valueOf(
    await openDatabase({ file, key: room.key, clock: fixedClock(today), actor: 'A tester' }),
  );
  const store = { destroy: (id: string) => destroyIn(folder, id) };
  expect(await finishDisposals({ database, store })).toBe(true);
  const { read } = database;
  expect(await read.raw('PRAGMA integrity_check')).toEqual([{ integrityCheck: 'ok' }]);
  expect(await read.raw('PRAGMA foreign_key_check')).toEqual([]);
  let rows = 0;
  let others = 0;
  for (const table of [...(await recordTables(read)), 'history', 'search_texts']) {
    const found: Record<string, unknown>[] = await read(table);
    const hers = found.filter((row) =>
      Object.values(row).some((value) => String(value).includes(pupilId)),
    ).length;
    rows += hers;
    if (table === 'pupils') others = found.filter(({ id }) => id !== pupilId).length;
  }
  const certificates = ((await read('disposals')) as unknown[]).length;
  await database.close();
  const names = await readdir(path.join(folder, 'documents'), { recursive: true });
  const files = names.filter((name) => documentIds.some((id) => name.includes(id))).length;
  return { rows, files, certificates, others };
}

async function destroyIn(folder: string, id: string) {
  const { DocumentStore } = await import('../../../electron/documents/document-store');
  const vault = {
    folder,
    vaultId: '01900000-0000-7000-8000-000000000000',
    documentsKey: () => Buffer.alloc(32, 7),
  };
  return new DocumentStore(vault).destroy(id);
}

async function copied(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sendco-killed-'));
  await cp(room.folder, folder, { recursive: true });
  return folder;
}

function start(folder: string) {
  const order = JSON.stringify({ folder, key: room.key.toString('hex'), pupilId, today });
  const running = spawn(process.execPath, [child.file, order], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ready = new Promise<void>((resolve) => {
    running.stdout.on('data', (data: Buffer) => {
      if (data.toString('utf8').includes('ready')) resolve();
    });
  });
  return { process: running, ready };
}
