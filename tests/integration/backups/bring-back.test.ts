import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LostItems } from '../../../domain/backups/lost';
import { ok } from '../../../domain/common/result';
import { bringBackDocument, bringBackPupil } from '../../../electron/backups/bring-back';
import { findLost } from '../../../electron/backups/find-lost';
import { type LookedAt, lookInto } from '../../../electron/backups/looked-at';
import { columnsOf, recordTables } from '../../../electron/database/watch-tables';
import { toCamelCase, toSnakeCase } from '../../../electron/database/letter-case';
import { historyService } from '../../../electron/history/service';
import { schoolService } from '../../../electron/school/service';
import { flipBit } from '../documents/support';
import { addSamplePupil } from '../support/sample-plan';
import { problemOf, valueOf } from '../vault/support';
import { type BackedUp, vaultToBackUp } from './support';

let room: BackedUp;
let looked: LookedAt;
const signal = new AbortController().signal;

beforeEach(async () => {
  room = await vaultToBackUp();
});

async function look(file: string): Promise<LostItems> {
  looked = valueOf(await lookInto(room.vault, room.clock, file, signal));
  return findLost(looked, room.database, room.store, new Set());
}
const ports = () => ({ looked, database: room.database, store: room.store });

/** Deletes rows for good, as a retention rule would: children before what they point to. */
async function deleteForGood(table: string, where: Record<string, unknown>): Promise<void> {
  valueOf(
    await room.database.change('Deleted for good', async (writer) => {
      await writer.raw('PRAGMA defer_foreign_keys = ON');
      await removeWithChildren(table, await writer(table).where(where).pluck('id'));
      return ok(null);

      async function removeWithChildren(from: string, ids: readonly string[]): Promise<void> {
        if (ids.length === 0) return;
        for (const child of await recordTables(writer)) {
          const keys: { table: string; from: string }[] = await writer.raw(
            `PRAGMA foreign_key_list(${child})`,
          );
          for (const key of keys.filter(({ table: parent }) => parent === from)) {
            const rows: string[] = await writer(child).whereIn(toCamelCase(key.from), ids).pluck('id');
            await removeWithChildren(child, rows);
          }
        }
        await writer(from).whereIn('id', ids).delete();
      }
    }),
  );
}

async function countsOf(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await recordTables(room.database.read)) {
    const [row] = await room.database.read(table).count({ n: '*' });
    counts[table] = (row as { n: number }).n;
  }
  return counts;
}

describe('bringing back from a backup', () => {
  it('finds nothing lost in a vault that lost nothing, and leaves nothing beside', async () => {
    const { file } = await room.made();
    expect(await look(file)).toMatchObject({ pupils: [], documents: [] });
    await looked.close();
    expect(await readdir(path.join(room.folder, 'backups'))).toEqual([]);
  });

  it('brings back a pupil who was deleted for good, with her plan, contacts and documents, in one change', async () => {
    const { pupilId } = await addSamplePupil(room.database, room.schoolId, 'maya');
    const documentId = await room.keep('Her report', 2_500_000, pupilId);
    const before = await countsOf();
    const { file } = await room.made();
    const content = valueOf(await room.readContent(documentId));
    await deleteForGood('pupils', { id: pupilId });
    await room.store.discard(documentId);
    const lost = await look(file);
    expect(lost.pupils).toEqual([expect.objectContaining({ id: pupilId, how: 'gone' })]);
    expect(lost.documents).toEqual([]);
    const done = await bringBackPupil(ports(), pupilId);
    const value = valueOf(done);
    expect(value.documents).toBe(1);
    expect(value.records).toBeGreaterThan(40);
    expect(await countsOf()).toEqual(before);
    expect(valueOf(await room.readContent(documentId)).equals(content)).toBe(true);
    expect(await room.database.read.raw('PRAGMA foreign_key_check')).toEqual([]);
    // One change of the history, that can be undone.
    const undone = await historyService(room.database).undo({
      changeId: (done as { changeId: string }).changeId,
    });
    expect(undone.ok).toBe(true);
    expect(await room.database.read('pupils').where({ id: pupilId }).first()).toBeUndefined();
    await looked.close();
  });

  it('brings a pupil back into the year group in which she is by now', async () => {
    const { pupilId } = await addSamplePupil(room.database, room.schoolId, 'maya');
    const ncy = async (): Promise<unknown> =>
      (await room.database.read<{ id: string; ncy: number }>('pupils').where({ id: pupilId }).first())?.ncy;
    expect(await ncy()).toBe(4);
    const { file } = await room.made();
    await deleteForGood('pupils', { id: pupilId });
    room.clock.set('2027-09-06T08:00:00.000Z');
    await look(file);
    valueOf(await bringBackPupil(ports(), pupilId));
    expect(await ncy()).toBe(5);
    await looked.close();
  });

  it('takes a pupil out of the bin, and leaves what was changed since as it is', async () => {
    const { file } = await room.made();
    valueOf(
      await room.database.change('Removed', async (writer) => {
        await writer('pupils')
          .where({ id: room.maya })
          .update({ deletedAt: room.clock.now(), legalForename: 'Maya-Rose' });
        return ok(null);
      }),
    );
    const lost = await look(file);
    expect(lost.pupils).toEqual([expect.objectContaining({ id: room.maya, how: 'in-bin' })]);
    valueOf(await bringBackPupil(ports(), room.maya));
    const row = (await room.database.read('pupils').where({ id: room.maya }).first()) as Record<
      string,
      unknown
    >;
    expect(row).toMatchObject({ deletedAt: null, legalForename: 'Maya-Rose' });
    await looked.close();
    expect((await look(file)).pupils).toEqual([]);
    await looked.close();
  });

  it('brings a pupil back to a school that is there, and to no class that was removed', async () => {
    const school = schoolService(room.database);
    const { id: classId } = valueOf(await school.addClass({ schoolId: room.schoolId, name: '4D' }));
    const set = (values: Record<string, unknown>) =>
      room.database.change('Changed', async (writer) => {
        await writer('pupils').where({ id: room.maya }).update(values);
        return ok(null);
      });
    valueOf(await set({ classId }));
    const { file } = await room.made();
    await deleteForGood('pupils', { id: room.maya });
    valueOf(
      await room.database.change('Removed all', async (writer) => {
        await writer('pupils').update({ deletedAt: room.clock.now() });
        return ok(null);
      }),
    );
    valueOf(await school.removeClass({ id: classId }));
    valueOf(await school.removeSchool({ id: room.schoolId }));
    await look(file);
    const done = await bringBackPupil(ports(), room.maya);
    valueOf(done);
    const standing = async () => ({
      pupil: await room.database.read('pupils').where({ id: room.maya }).first('classId', 'deletedAt'),
      school: await room.database.read('schools').where({ id: room.schoolId }).first('deletedAt'),
    });
    expect(await standing()).toEqual({
      pupil: { classId: null, deletedAt: null },
      school: { deletedAt: null },
    });
    // The school goes with it again when that is undone.
    valueOf(await historyService(room.database).undo({ changeId: (done as { changeId: string }).changeId }));
    expect((await standing()).school).not.toEqual({ deletedAt: null });
    await looked.close();
  });

  it('brings back a document that was deleted, in the bin, missing or damaged', async () => {
    const titles = ['Deleted', 'Binned', 'Missing', 'Damaged'];
    const ids = new Map<string, string>();
    for (const title of titles) ids.set(title, await room.keep(title, 1500));
    const id = (title: string): string => ids.get(title) ?? '';
    const { file } = await room.made();
    await deleteForGood('documents', { id: id('Deleted') });
    await room.store.discard(id('Deleted'));
    await room.service.remove({ id: id('Binned') });
    await rm(room.store.pathOf(id('Missing')));
    await flipBit(room.store.pathOf(id('Damaged')), 0.8);
    await room.store.read(
      (await room.database
        .read('documents')
        .where({ id: id('Damaged') })
        .first()) as never,
    );
    const lost = await look(file);
    expect(lost.documents.map(({ title, how, pupilName }) => [title, how, pupilName])).toEqual([
      ['Binned', 'in-bin', 'Maya Okonkwo'],
      ['Damaged', 'damaged', 'Maya Okonkwo'],
      ['Deleted', 'gone', 'Maya Okonkwo'],
      ['Missing', 'damaged', 'Maya Okonkwo'],
    ]);
    for (const title of titles) {
      valueOf(await bringBackDocument(ports(), id(title)));
      expect(
        valueOf(await room.readContent(id(title)))
          .toString()
          .startsWith(title),
      ).toBe(true);
    }
    await looked.close();
    expect((await look(file)).documents).toEqual([]);
    // The damaged file is kept: nothing is ever thrown away.
    const quarantine = await readdir(path.join(room.folder, 'documents', 'quarantine'));
    expect(quarantine.some((name) => name.startsWith(id('Damaged')))).toBe(true);
    await looked.close();
  });

  it('changes nothing when something stands in the way', async () => {
    const upn = 'H801200001001';
    await room.database.change('Gave a UPN', async (writer) => {
      await writer('pupils').where({ id: room.maya }).update({ upn });
      return ok(null);
    });
    const { file } = await room.made();
    await deleteForGood('pupils', { id: room.maya });
    valueOf(
      await room.database.change('Gave the UPN to another', async (writer) => {
        await writer('pupils').where({ id: room.other }).update({ upn });
        return ok(null);
      }),
    );
    const documents = await readdir(path.join(room.folder, 'documents'), { recursive: true });
    await look(file);
    const before = await countsOf();
    const refused = await bringBackPupil(ports(), room.maya);
    expect(problemOf(refused).kind).toBe('in-the-way');
    expect(await countsOf()).toEqual(before);
    const files = (names: string[]) => names.filter((name) => name.endsWith('.sdk')).sort();
    const left = files(await readdir(path.join(room.folder, 'documents'), { recursive: true }));
    expect(files(documents).filter((name) => !left.includes(name)).length).toBeLessThanOrEqual(2);
    await looked.close();
  });

  it('opens no backup of another vault', async () => {
    const other = await vaultToBackUp();
    const { file } = await other.made();
    const refused = await lookInto(room.vault, room.clock, file, signal);
    expect(problemOf(refused).kind).toBe('other-vault');
    expect(await readdir(path.join(room.folder, 'backups'))).toEqual([]);
  });

  it('can name every column of every table both ways', async () => {
    for (const table of await recordTables(room.database.read))
      for (const column of await columnsOf(room.database.read, table))
        expect(toSnakeCase(toCamelCase(column))).toBe(column);
  });
});
