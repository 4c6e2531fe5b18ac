import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { historyService } from '../../../electron/history/service';
import { report, type TestRoom } from '../documents/support';
import { noDialogs } from '../support/no-dialogs';
import { problemOf, temporaryFolder, valueOf } from '../vault/support';
import { leaversRoom, type LeaversRoom } from './support';

let room: LeaversRoom;
/** What the dialog of the system answers. */
let chosen: string | null;
/** Called before a document is read out of the vault. */
let onRead: () => void;

beforeEach(async () => {
  chosen = await temporaryFolder();
  onRead = () => undefined;
  room = await leaversRoom((vault: TestRoom) => ({
    dialogs: { ...noDialogs, openFolder: () => Promise.resolve(chosen) },
    readContent: (id) => {
      onRead();
      return vault.readContent(id);
    },
  }));
  const pupilIds = [room.ada, room.bo];
  valueOf(await room.service.setTogether({ pupilIds, field: 'nextSchool', value: 'Quay Academy' }));
});

const save = async (pupilIds: readonly string[] = [room.ada, room.bo]) => {
  const saved = valueOf(await room.service.saveTogether({ pupilIds: [...pupilIds] }));
  if (!saved) throw new Error('No folder was chosen');
  return saved;
};
const kinds = async () => (await room.lines()).map(({ standing }) => standing.kind);
const sentPapers = () => room.vault.database.read('documents').where({ purpose: 'sent-paper' });

describe('the files of a year group', () => {
  it('are saved as one folder for each pupil in one new folder, and nothing is written over', async () => {
    const { folder, files } = await save();
    expect(path.basename(folder)).toBe('SEN files, 23 November 2026');
    expect((await readdir(folder)).sort()).toEqual(['Quay Academy, Ada Zeal', 'Quay Academy, Bo Adair']);
    const inside = await readdir(path.join(folder, 'Quay Academy, Ada Zeal'));
    expect(inside).toContain('SEN file for the next school, Ada Zeal.pdf');
    expect(files.map(({ name, pages }) => [name, pages > 1])).toEqual([
      ['Bo Adair', true],
      ['Ada Zeal', true],
    ]);
    const again = await save();
    expect(path.basename(again.folder)).toBe('SEN files, 23 November 2026 (2)');
  });

  it('leave out whose next school is not known, and none is saved when none can go', async () => {
    valueOf(await room.service.setTogether({ pupilIds: [room.bo], field: 'nextSchool', value: null }));
    expect((await save()).files.map(({ name }) => name)).toEqual(['Ada Zeal']);
    expect(problemOf(await room.service.saveTogether({ pupilIds: [room.bo] })).kind).toBe('invalid');
    chosen = null;
    expect(valueOf(await room.service.saveTogether({ pupilIds: [room.ada] }))).toBeNull();
  });

  it('are not there at all when it is stopped in the middle', async () => {
    await room.vault.attachOne(report('maya-salt-report-2026-11-12.docx'));
    const { database, maya } = room.vault;
    await database.change('Another pupil’s', async (writer) => {
      await writer('documents').where({ pupilId: maya }).update({ pupilId: room.ada });
      return { ok: true, value: null };
    });
    onRead = () => void room.service.cancel({});
    // Bo is made first, Ada’s document is read after it.
    expect(problemOf(await room.service.saveTogether({ pupilIds: [room.ada, room.bo] })).kind).toBe(
      'cancelled',
    );
    expect(await readdir(chosen ?? '')).toEqual([]);
  });

  it('are refused a place within the vault', async () => {
    chosen = path.join(room.vault.folder, 'mine');
    await mkdir(chosen);
    expect(problemOf(await room.service.saveTogether({ pupilIds: [room.ada] })).kind).toBe('in-vault');
    expect(await readdir(chosen)).toEqual([]);
  });
});

describe('marked as sent together', () => {
  const sent = { sentOn: '2026-11-23', method: 'by-hand' } as const;

  it('are kept just as they were saved, in one change with one undo', async () => {
    const { savedId, folder } = await save();
    const result = await room.service.markTogetherSent({ savedId, ...sent });
    expect(valueOf(result)).toEqual({ sent: 2 });
    expect(await kinds()).toEqual(['sent', 'sent']);
    const rows = (await sentPapers()) as { id: string; pupilId: string }[];
    const document = rows.find(({ pupilId }) => pupilId === room.ada);
    const file = path.join(folder, 'Quay Academy, Ada Zeal', 'SEN file for the next school, Ada Zeal.pdf');
    const content = valueOf(await room.vault.readContent(document?.id ?? ''));
    expect(content.equals(await readFile(file))).toBe(true);
    const page = valueOf(await room.service.forPupil({ pupilId: room.ada }));
    expect(page.transfer).toMatchObject({
      ...{ nextSchool: 'Quay Academy', nextPerson: null, sentHow: 'by-hand' },
    });
    valueOf(
      await historyService(room.vault.database).undo({ changeId: result.ok ? (result.changeId ?? '') : '' }),
    );
    expect(await kinds()).toEqual(['begun', 'begun']);
  });

  it('are not when where one of them goes was changed meanwhile', async () => {
    const { savedId } = await save();
    valueOf(
      await room.service.setTogether({ pupilIds: [room.bo], field: 'nextPerson', value: 'Ms I Landfall' }),
    );
    expect(problemOf(await room.service.markTogetherSent({ savedId, ...sent })).kind).toBe('changed');
    expect(await kinds()).toEqual(['begun', 'begun']);
    expect(await sentPapers()).toHaveLength(0);
  });

  it('are held only until they are let go, or the vault is locked', async () => {
    const first = await save();
    valueOf(await room.service.dropTogether({ savedId: first.savedId }));
    expect(problemOf(await room.service.markTogetherSent({ ...first, ...sent })).kind).toBe('not-found');
    const second = await save();
    room.close();
    expect(problemOf(await room.service.markTogetherSent({ ...second, ...sent })).kind).toBe('not-found');
  });
});
