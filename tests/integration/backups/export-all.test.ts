import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { exportAll } from '../../../electron/backups/export-all';
import { recordTables } from '../../../electron/database/watch-tables';
import { addSamplePupil } from '../support/sample-plan';
import { filesBelow, problemOf, temporaryFolder, valueOf } from '../vault/support';
import { type BackedUp, vaultToBackUp } from './support';

let room: BackedUp;
let target: string;
beforeEach(async () => {
  room = await vaultToBackUp();
  target = await temporaryFolder();
});

function run(signal = new AbortController().signal) {
  return exportAll(
    { database: room.database, store: room.store, signal, onProgress: () => undefined },
    target,
  );
}

describe('everything in open formats', () => {
  it('has every row of every table, as CSV in words and as JSON', async () => {
    await addSamplePupil(room.database, room.schoolId, 'maya');
    const done = valueOf(await run());
    expect(done.failed).toEqual([]);
    const tables = await recordTables(room.database.read);
    for (const table of [...tables, 'changes', 'history']) {
      const rows = JSON.parse(
        await readFile(path.join(done.folder, 'json', `${table}.json`), 'utf8'),
      ) as unknown[];
      const [count] = await room.database.read(table).count({ n: '*' });
      expect([table, rows.length]).toEqual([table, (count as { n: number }).n]);
    }
    const csv = await readFile(path.join(done.folder, 'tables', 'Pupils.csv'), 'utf8');
    const parsed = Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(parsed.errors).toEqual([]);
    expect(parsed.data.map((row) => row['Legal surname'])).toContain('Yılmaz');
    expect(parsed.data[0]).toHaveProperty('Date of birth');
    const documents = await readFile(path.join(done.folder, 'tables', 'Documents.csv'), 'utf8');
    expect(documents).toContain('Maya Okonkwo');
    expect(documents).not.toContain('Wrapped key');
    expect(await readFile(path.join(done.folder, 'README.txt'), 'utf8')).toContain('None of it is protected');
  });

  it('has the original documents, in one folder for each pupil, under names of their own', async () => {
    await room.keep('Speech and language', 10);
    const done = valueOf(await run());
    const files = await filesBelow(path.join(done.folder, 'documents'));
    expect(files).toEqual([
      `Maya Okonkwo ${room.maya.slice(-6)}/Educational psychologist.txt`,
      `Maya Okonkwo ${room.maya.slice(-6)}/Speech and language (2).txt`,
      `Maya Okonkwo ${room.maya.slice(-6)}/Speech and language.txt`,
    ]);
    const first = files[0] ?? '';
    expect((await readFile(path.join(done.folder, 'documents', first))).length).toBe(3_000_000);
  });

  it('writes the rest when a document cannot be read, and says which', async () => {
    const id = await room.keep('Lost report', 100);
    await rm(room.store.pathOf(id));
    const done = valueOf(await run());
    expect(done.failed).toEqual(['Lost report']);
    expect(await readFile(path.join(done.folder, 'README.txt'), 'utf8')).toContain('- Lost report');
  });

  it('makes formulas harmless and leaves no path out of its folder', async () => {
    valueOf(
      await room.database.change('Names', async (writer) => {
        await writer('pupils')
          .where({ id: room.maya })
          .update({ legalForename: '=1+1', legalSurname: '../../elsewhere' });
        return ok(null);
      }),
    );
    const done = valueOf(await run());
    const csv = await readFile(path.join(done.folder, 'tables', 'Pupils.csv'), 'utf8');
    expect(csv).toContain("'=1+1");
    expect(await readdir(target)).toEqual([path.basename(done.folder)]);
    expect(await readdir(path.join(done.folder, 'documents'))).toHaveLength(1);
  });

  it('leaves nothing when it is cancelled, and takes no folder inside the vault', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(problemOf(await run(controller.signal)).kind).toBe('cancelled');
    expect(await readdir(target)).toEqual([]);
    target = path.join(room.folder, 'export');
    await mkdir(target);
    expect(problemOf(await run()).kind).toBe('in-vault');
    expect(await readdir(target)).toEqual([]);
  });
});
