import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import type { UnsavedText } from '../../../domain/drafts/model';
import { exportedTables } from '../../../electron/backups/export-tables';
import { DraftsRoom } from '../../../electron/drafts/drafts-room';
import { searchService } from '../../../electron/search/service';
import { type TempDatabase, tempDatabase } from '../support/temp-database';
import { valueOf } from '../vault/support';

const pupilId = '0199a000-0000-7000-8000-000000000001';
const note: UnsavedText = {
  id: `/pupils/${pupilId} › Add a note › Note › 0`,
  place: `/pupils/${pupilId}`,
  within: 'Add a note',
  field: 'Note',
  was: '',
  text: 'Her mother rang about the kaleidoscope',
};

let temp: TempDatabase;
beforeEach(async () => {
  temp = await tempDatabase();
  const { database } = temp;
  valueOf(
    await database.change('Added a pupil', async (writer) => {
      const school = { ...database.newRecord(), name: 'Harbour Street Primary School' };
      await writer('schools').insert(school);
      const names = { legalForename: 'Maya', legalSurname: 'Okonkwo', dob: '2018-05-04' };
      await writer('pupils').insert({ ...database.newRecord(), id: pupilId, schoolId: school.id, ...names });
      return ok(null);
    }),
  );
});
afterEach(() => temp.dispose());

const room = (pauseMs = 1): DraftsRoom => new DraftsRoom(temp.database, () => null, pauseMs);
const textsOf = async (drafts: DraftsRoom) =>
  valueOf(await drafts.service.waiting({})).texts.map(({ text }) => text);
const kept = (): Promise<{ text: string }[]> => temp.database.read('drafts').select('text');

describe('what is typed and not yet saved', () => {
  it('is in the vault a moment later, the last text of each field only, and gone when it is saved', async () => {
    const drafts = room();
    valueOf(await drafts.service.keep({ texts: [{ ...note, text: 'Her mo' }], gone: [] }));
    valueOf(await drafts.service.keep({ texts: [note], gone: [] }));
    await expect.poll(kept).toEqual([{ text: note.text }]);
    expect(await textsOf(room())).toEqual([note.text]);
    valueOf(await drafts.service.keep({ texts: [], gone: [note.id] }));
    await expect.poll(kept).toEqual([]);
  });

  it('is told to a page that was opened again before it reached the disk', async () => {
    const drafts = room(60_000);
    valueOf(await drafts.service.keep({ texts: [note], gone: [] }));
    expect(await textsOf(drafts)).toEqual([note.text]);
  });

  it('says once why the page was opened again', async () => {
    let why: 'stopped' | null = 'stopped';
    const drafts = new DraftsRoom(temp.database, () => {
      const told = why;
      why = null;
      return told;
    });
    expect(valueOf(await drafts.service.waiting({})).why).toBe('stopped');
    expect(valueOf(await drafts.service.waiting({})).why).toBeNull();
  });

  it('is no record: not in the history, not found, not exported', async () => {
    const before = await temp.database.read('history');
    const drafts = room();
    valueOf(await drafts.service.keep({ texts: [note], gone: [] }));
    await drafts.flush();
    expect(await temp.database.read('history')).toEqual(before);
    expect(valueOf(await searchService(temp.database).find({ text: 'kaleidoscope' }))).toEqual([]);
    expect((await exportedTables(temp.database.read)).map(({ table }) => table)).not.toContain('drafts');
  });

  it('is not offered while its record is in the bin, is there again after undo, and goes with the record', async () => {
    const drafts = room();
    valueOf(await drafts.service.keep({ texts: [note], gone: [] }));
    await drafts.flush();
    const bin = (deletedAt: string | null) =>
      temp.database.change('Moved', async (writer) => {
        await writer('pupils').where({ id: pupilId }).update({ deletedAt });
        return ok(null);
      });
    valueOf(await bin('2026-11-23T09:30:00.000Z'));
    expect(await textsOf(drafts)).toEqual([]);
    valueOf(await bin(null));
    expect(await textsOf(drafts)).toEqual([note.text]);
    valueOf(
      await temp.database.change('Disposed of', async (writer) => {
        await writer('pupils').where({ id: pupilId }).delete();
        return ok(null);
      }),
    );
    expect(await kept()).toEqual([]);
  });

  it('stays held when the disk refuses it, and is written with the next key', async () => {
    const drafts = room();
    await temp.database.read.raw('PRAGMA query_only = 1');
    valueOf(await drafts.service.keep({ texts: [note], gone: [] }));
    await drafts.flush();
    expect(await kept()).toEqual([]);
    expect(await textsOf(drafts)).toEqual([note.text]);
    await temp.database.read.raw('PRAGMA query_only = 0');
    valueOf(await drafts.service.keep({ texts: [{ ...note, id: 'another' }], gone: [] }));
    await drafts.flush();
    expect(await kept()).toHaveLength(2);
  });
});
