import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { fold } from '../../../domain/common/text';
import { confirmationWords } from '../../../domain/retention/confirmation';
import { historyService } from '../../../electron/history/service';
import { searchService } from '../../../electron/search/service';
import { openDatabase } from '../../../electron/database/open-database';
import { fixedClock } from '../support/temp-database';
import { problemOf, valueOf } from '../vault/support';
import { decryptedBytes } from './decrypted';
import {
  allRows,
  fillWithDemo,
  leftLongAgo,
  pupilCalled,
  type RetentionRoom,
  retentionRoom,
  type Rows,
} from './support';

let room: RetentionRoom;
beforeEach(async () => {
  room = await retentionRoom();
});
afterEach(() => room.dispose());

const fullName = `Maya O'Brien-Tate`;
const pupil = (pupilId: string) => ({ kind: 'pupil' as const, pupilId });
const order = (...ids: readonly string[]) => ({
  targets: ids.map(pupil),
  authorisedBy: 'Mr T Okonedo',
  typed: confirmationWords,
  token: 'test',
});

/** Ids of rows that were there before and are not now, by table. */
function removed(before: Rows, after: Rows): ReadonlyMap<string, readonly string[]> {
  const gone = new Map<string, readonly string[]>();
  for (const [table, rows] of before) {
    const ids = [...rows.keys()].filter((id) => after.get(table)?.has(id) !== true);
    if (ids.length > 0) gone.set(table, ids);
  }
  return gone;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Texts of rows that go which no row that stays has in it: whole values, long enough to mean something. */
function wordsOf(before: Rows, gone: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const staying: string[] = [];
  const going = new Set<string>();
  for (const [table, rows] of before) {
    const ids = new Set(gone.get(table));
    for (const [id, row] of rows) {
      const texts = Object.values(row).filter(isText);
      if (!ids.has(id)) staying.push(...texts);
      else
        for (const text of texts) if (text.length >= 12 && !/^[\d-]{10}(T.*)?$/.test(text)) going.add(text);
    }
  }
  const rest = staying.join('\n');
  return [...going].filter((text) => !rest.includes(text));
}

describe('disposing of a pupil of the demo school', () => {
  it(
    'takes everything about the child and nothing else, down to the bytes of the file',
    { timeout: 180_000 },
    async () => {
      await fillWithDemo(room);
      const maya = await pupilCalled(room, 'Maya');
      const zoe = await pupilCalled(room, 'Zoë');
      const report = await room.attach(
        'Maya’s psychologist',
        'Zanzibarquux: what the psychologist wrote',
        maya,
      );
      const school = await room.attach('Offer of the school', 'Nothing of anybody', null);
      const { database } = room;
      await addWordsEverywhere(maya, zoe);
      await leftLongAgo(room, maya);
      const before = await allRows(room);
      expect((await dumpOf()).terms.has('zanzibarquux')).toBe(true);
      const preview = valueOf(await room.retention.preview({ targets: [pupil(maya)] }));
      expect(preview.namedElsewhere).toEqual([expect.objectContaining({ place: 'Note', pupilId: zoe })]);

      const done = valueOf(await room.retention.dispose(order(maya)));
      expect(done).toMatchObject({ isFinished: true });
      expect(done.certificates).toHaveLength(1);
      expect(done.certificates[0]).toMatchObject({ records: preview.records, documents: preview.documents });

      const after = await allRows(room);
      const gone = removed(before, after);
      expect(gone.get('pupils')).toEqual([maya]);
      // Everything that the demo school knows of her, in these tables at the least.
      for (const table of [
        'ehc_plans',
        'ehc_needs',
        'reviews',
        'review_invitees',
        'support_plans',
        'plan_outcomes',
        'outcome_progress',
        'provision_pupils',
        'contacts',
        'documents',
        'sen_statuses',
        'parent_meetings',
        'pupil_profiles',
      ])
        expect(gone.get(table)?.length ?? 0, table).toBeGreaterThan(0);
      expect([...gone.values()].flat()).toHaveLength(
        preview.records + preview.documents + settingsGone(gone),
      );

      // Whatever stays is as it was, but for references to what went and for lists that she was in.
      const changed: string[] = [];
      const ids = new Set([...gone.values()].flat());
      for (const [table, rows] of after) {
        for (const [id, row] of rows) {
          const was = before.get(table)?.get(id);
          if (was === undefined) continue;
          for (const [column, value] of Object.entries(row)) {
            if (value === was[column] || column === 'updatedAt') continue;
            changed.push(`${table}.${column}`);
            if (table === 'teacher_sheets' || table === 'provision_scenarios') expect(column).toBe('content');
            else {
              expect(value, `${table}.${column}`).toBeNull();
              expect(ids.has(String(was[column]))).toBe(true);
            }
          }
        }
      }
      expect(changed).toContain('teacher_sheets.content');
      expect(changed).toContain('provision_scenarios.content');

      // The documents' files.
      const files = await readdir(path.join(room.folder, 'documents'), { recursive: true });
      expect(files.filter((file) => file.includes(report))).toEqual([]);
      expect(files.filter((file) => file.includes(school))).toHaveLength(1);

      // The search finds nothing of her.
      const { find } = searchService(database);
      for (const query of [fullName, 'Zanzibarquux', 'Quuxwort'])
        expect(JSON.stringify(valueOf(await find({ text: query })))).not.toContain(maya);

      expect(await database.read.raw('PRAGMA integrity_check')).toEqual([{ integrityCheck: 'ok' }]);
      expect(await database.read.raw('PRAGMA foreign_key_check')).toEqual([]);
      await database.read.raw(`INSERT INTO search_words (search_words) VALUES ('integrity-check')`);

      // Word for word: in every table, the history and the words of changes, and in the terms of the index.
      const words = [...wordsOf(before, gone), 'Quuxwort', 'Zanzibarquux'];
      expect(words.length).toBeGreaterThan(200);
      const dump = await dumpOf();
      const stays = dump.notes;
      for (const word of words) expect(dump.text.includes(word), word).toBe(false);
      for (const name of [fullName, `O'Brien-Tate, Maya`])
        expect(dump.text.replaceAll(stays, '').includes(name), name).toBe(false);
      expect(dump.terms.has('quuxwort')).toBe(false);
      expect(dump.terms.has('zanzibarquux')).toBe(false);
      for (const id of ids) expect(dump.text.includes(id), id).toBe(false);

      // And in the file itself, decrypted: no free page and no journal holds any of it.
      await database.close();
      expect((await readdir(room.folder)).filter((name) => name.endsWith('-wal'))).toEqual([]);
      const bytes = (await decryptedBytes(room.file, room.key)).toString('utf8');
      expect(bytes).toContain('Harbour');
      for (const word of words) expect(bytes.includes(word), word).toBe(false);
      for (const id of ids) expect(bytes.includes(id), id).toBe(false);
      const folded = fold(bytes);
      // The index keeps terms without the beginning that they share with the one before.
      for (const ending of ['nzibarquu', 'uuxwort']) expect(folded.includes(ending), ending).toBe(false);
    },
  );

  /** Her name where only a person would put it, and words of hers in the places that are easily forgotten. */
  async function addWordsEverywhere(maya: string, zoe: string): Promise<void> {
    const { database } = room;
    const plan: { id: string } | undefined = await database.read('ehcPlans').where({ pupilId: maya }).first();
    const review: { id: string } | undefined = await database
      .read('reviews')
      .where({ pupilId: maya })
      .first();
    const school: { id: string } | undefined = await database.read('schools').first();
    const sheet = await room.attach('Sent pack', 'The pack as it was sent: Quuxwort', null);
    valueOf(
      await database.change(`Changed things of ${fullName}`, async (writer) => {
        const record = database.newRecord();
        await writer('settings').insert({ id: `plan-entry:${plan?.id ?? ''}`, value: 'Quuxwort half typed' });
        await writer('pupilNotes').insert({
          ...record,
          pupilId: maya,
          happenedOn: '2025-01-01',
          kind: 'note',
          text: 'Quuxwort',
        });
        const sent = {
          ...database.newRecord(),
          reviewId: review?.id,
          documentId: sheet,
          pack: 'meeting',
          title: 'Papers',
        };
        await writer('sentPapers').insert({
          ...sent,
          version: 1,
          sentOn: '2025-01-01',
          method: 'post',
          facts: '["Quuxwort"]',
        });
        await writer('pupilNotes').insert({
          ...database.newRecord(),
          pupilId: zoe,
          ...{ happenedOn: '2025-01-01', kind: 'note', text: `Sits beside ${fullName}` },
        });
        const part = (id: string, pupilId: string) => ({
          id,
          pupilId,
          comment: pupilId === maya ? 'Quuxwort' : null,
        });
        const content = JSON.stringify({
          base: [],
          runs: [{ id: 'new', pupils: [part('a', maya), part('b', zoe)] }],
        });
        await writer('provisionScenarios').insert({
          ...database.newRecord(),
          schoolId: school?.id,
          name: 'Tried',
          year: 2024,
          content,
        });
        return ok(null);
      }),
    );
    // One more version of a note in the history, and a deletion.
    valueOf(
      await database.change(`Changed a note of ${fullName}`, async (writer) => {
        await writer('pupilNotes').where({ text: 'Quuxwort' }).update({ text: 'Quuxwort Zanzibarquux' });
        await writer('settings').where('id', 'like', 'plan-entry:%').delete();
        return ok(null);
      }),
    );
  }

  /** Settings under the id of what went are not records. */
  function settingsGone(gone: ReadonlyMap<string, readonly string[]>): number {
    return gone.get('settings')?.length ?? 0;
  }

  async function dumpOf() {
    const { database } = room;
    const tables: { name: string }[] = await database
      .read('sqlite_master')
      .select('name')
      .where({ type: 'table' })
      .whereNot('name', 'like', 'search_words%');
    const parts: string[] = [];
    for (const { name } of tables) parts.push(JSON.stringify(await database.read(name)));
    await database.read.raw(`CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search_words, row)`);
    const terms: { term: string }[] = await database.read.raw('SELECT term FROM temp.terms');
    await database.read.raw('DROP TABLE temp.terms');
    return {
      text: parts.join('\n'),
      terms: new Set(terms.map(({ term }) => term)),
      notes: `Sits beside ${fullName}`,
    };
  }
});

describe('disposing', () => {
  it('is refused without the words, before the day, on hold and on roll; nothing is changed', async () => {
    await fillWithDemo(room);
    const maya = await pupilCalled(room, 'Maya');
    const before = await allRows(room);
    expect(problemOf(await room.retention.dispose(order(maya))).kind).toBe('not-due');
    await leftLongAgo(room, maya);
    expect(problemOf(await room.retention.dispose({ ...order(maya), typed: 'yes' })).kind).toBe(
      'not-confirmed',
    );
    valueOf(
      await room.retention.addHold({
        pupilId: maya,
        reason: 'An appeal',
        fromOn: '2026-11-01',
        setBy: 'Mr O',
      }),
    );
    expect(problemOf(await room.retention.dispose(order(maya))).kind).toBe('on-hold');
    expect((await allRows(room)).get('pupils')?.size).toBe(before.get('pupils')?.size);
    expect(await room.database.read('disposals')).toEqual([]);
  });

  it('names what a restore put aside in the vault’s folder: it holds the child still, and no pruning reaches it', async () => {
    await fillWithDemo(room);
    const maya = await pupilCalled(room, 'Maya');
    await leftLongAgo(room, maya);
    const words = async () => valueOf(await room.retention.preview({ targets: [pupil(maya)] })).olderBackups;
    expect(await words()).not.toContain('before-restore');
    for (const name of ['before-restore-2026-03-02T08-00-00Z', 'before-restore-2025-01-22T08-00-00Z-2']) {
      await mkdir(path.join(room.folder, name));
      await writeFile(path.join(room.folder, name, 'records.db'), 'the records of that day');
    }
    expect(await words()).toContain(
      'What a restore put aside in the vault’s folder holds it too, until you remove it in Settings, under Backups: “before-restore-2025-01-22T08-00-00Z-2” and “before-restore-2026-03-02T08-00-00Z”.',
    );
  });

  it('leaves a certificate without content that nothing can change, and no undo', async () => {
    await fillWithDemo(room);
    const maya = await pupilCalled(room, 'Maya');
    await leftLongAgo(room, maya);
    const result = await room.retention.dispose(order(maya));
    expect(result).not.toHaveProperty('changeId');
    const [certificate] = valueOf(result).certificates;
    expect(certificate).toMatchObject({
      number: 1,
      classTitle: 'Our copy of a file that was passed on',
      rule: 'Day on which the file was passed on plus 1 year',
      keptUntil: '2026-09-05',
    });
    const { read } = room.database;
    const change: { id: string } | undefined = await read('changes')
      .where({ what: 'Disposed of records for good' })
      .first();
    const undone = await historyService(room.database).undo({ changeId: change?.id ?? '' });
    expect(problemOf(undone).kind).toBe('changed-since');
    expect(await read('pupils').where({ id: maya })).toEqual([]);
    await expect(
      room.database.change('Tried', async (writer) => {
        await writer('disposals').update({ authorisedBy: 'Somebody else' });
        return ok(null);
      }),
    ).rejects.toThrow(/never changed/);
    valueOf(await room.retention.printCertificate({ id: certificate?.id ?? '' }));
    expect(JSON.stringify(room.printed)).not.toMatch(/Maya|Tate/);
  });

  it('finishes at the next opening what a crash left: the files first, then the free pages', async () => {
    await fillWithDemo(room);
    const maya = await pupilCalled(room, 'Maya');
    const report = await room.attach('A report', 'Words', maya);
    await leftLongAgo(room, maya);
    // The disk refuses: as if the program had ended right after the commit.
    const refuses = { destroy: () => Promise.resolve(problem) };
    const { retentionService } = await import('../../../electron/retention/service');
    const press = { printOnPaper: () => Promise.resolve(true) };
    const stuck = retentionService({
      database: room.database,
      store: refuses,
      press,
      backUp: () => Promise.resolve(ok(null)),
      putAside: () => Promise.resolve([]),
    });
    expect(valueOf(await stuck.dispose(order(maya))).isFinished).toBe(false);
    await room.database.close();

    const { finishDisposals } = await import('../../../electron/retention/leftovers');
    const again = valueOf(await openDatabase({ ...room, clock: fixedClock(), actor: 'A tester' }));
    expect(await finishDisposals({ database: again, store: room.store })).toBe(true);
    const files = await readdir(path.join(room.folder, 'documents'), { recursive: true });
    expect(files.filter((file) => file.includes(report))).toEqual([]);
    expect(await again.read('disposalLeftovers')).toEqual([]);
    await again.close();
  });

  const problem = { ok: false as const, problem: { kind: 'file-busy', message: 'Busy' } };
});
