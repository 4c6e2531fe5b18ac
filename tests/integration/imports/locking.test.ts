import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importsService } from '../../../electron/imports/service';
import { noDialogs } from '../support/no-dialogs';
import { importRoom, type ImportRoom, sampleBytes, value } from './support';

let room: ImportRoom;
let folder: string;
beforeEach(async () => {
  room = await importRoom();
  folder = await mkdtemp(path.join(tmpdir(), 'sendco-import-'));
});
afterEach(async () => {
  await room.dispose();
  await rm(folder, { recursive: true });
});

it('locking ends an import under way, with nothing imported, and does not wait for its end', async () => {
  const locking = new AbortController();
  const imports = importsService(
    room.database,
    noDialogs,
    ({ doing }) => {
      if (doing === 'Importing') locking.abort();
    },
    locking.signal,
  );
  const file = path.join(folder, 'pupils.csv');
  await writeFile(file, sampleBytes('arbor-style.csv'));
  const { token } = value(await imports.openPath({ path: file }));
  value(await imports.preview({ token, schoolId: room.schoolId, importDate: '2026-11-23' }));
  expect(await imports.apply({ token, decisions: {} })).toMatchObject({
    ok: false,
    problem: { kind: 'cancelled' },
  });
  expect(await room.database.read('pupils')).toEqual([]);
});
