import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportPreview } from '../../../domain/imports/api';
import {
  addSchool,
  dump,
  type ImportRoom,
  importRoom,
  pupilByUpn,
  sampleBytes,
  statusCounts,
  value,
} from './support';

let room: ImportRoom;
beforeEach(async () => {
  room = await importRoom();
  await room.importAll(sampleBytes('arbor-style.csv'), '2026-11-20');
});
afterEach(() => room.dispose());

function changesIn(preview: ImportPreview): readonly (readonly string[])[] {
  return preview.changed.flatMap((pupil) =>
    pupil.changes.map((change) => [pupil.name, change.label, change.old, change.new, change.suggestion]),
  );
}

test('the same file again changes nothing', async () => {
  const preview = await room.look(sampleBytes('arbor-style.csv'), '2026-11-23');
  expect([preview.added, preview.changed, preview.left, preview.unsure]).toEqual([[], [], [], []]);
  expect(preview.same).toBe(212);
  expect(await room.imports.apply({ token: preview.token, decisions: {} })).toMatchObject({
    ok: false,
    problem: { kind: 'nothing-to-import' },
  });
});

test('a file of another system damages no name', async () => {
  const names = () =>
    room.database
      .read('pupils')
      .select('upn', 'legalForename', 'middleNames', 'legalSurname', 'knownAs', 'preferredSurname')
      .orderBy('upn') as Promise<unknown[]>;
  const before = await names();
  const preview = await room.look(sampleBytes('sims-style.csv'));
  expect([preview.added, preview.left, preview.unsure]).toEqual([[], [], []]);
  const done = await room.apply(preview.token);
  expect(done.added).toBe(0);
  expect(await names()).toEqual(before);
  expect(await statusCounts(room.database.read)).toEqual({ N: 167, K: 36, E: 9 });
});

test('next term’s file shows exactly the 12 changes, and makes them', async () => {
  const preview = await room.look(sampleBytes('update-next-term.csv'), '2027-01-15');
  expect(preview.left.map((item) => [item.name, item.detail, item.hint !== null])).toEqual([
    ['Arjun Applegarth', 'Y886990120003, 56W', false],
    ['Albie Chaudhrie', 'V886990125006, 1S', false],
    ['Maryam McQuillan-Reef', 'H886990123014, 3P', true],
  ]);
  expect(preview.added.map((item) => item.name).sort()).toEqual(['Inês de la Marea', 'Kofi Groynes']);
  expect([...changesIn(preview)].sort()).toEqual([
    ['Dev Copperfoil', 'SEN needs', 'None', '1. Speech, language and communication needs', 'take'],
    [
      'Dev Copperfoil',
      'SEN status',
      expect.stringMatching(/^N: No special educational need/),
      'K: SEN support, from 11 January 2027',
      'take',
    ],
    [
      'Hettie Bjørnvik',
      'SEN needs',
      '1. Speech, language and communication needs',
      expect.stringMatching(/^None/),
      'take',
    ],
    [
      'Hettie Bjørnvik',
      'SEN status',
      expect.stringMatching(/^K/),
      expect.stringMatching(/^N: .*from 18 December 2026$/),
      'take',
    ],
    ['Maryam Anchorley', 'Class', '56W', '6A', 'take'],
    ["Minh O'Shearwater", 'Class', '5T', '56W', 'take'],
    [
      'Roza Chaudhrie',
      'SEN status',
      expect.stringMatching(/^K/),
      expect.stringMatching(/^E: .*from 7 December 2026$/),
      'take',
    ],
    ['Siân Applegarth', 'Preferred surname', 'Applegarth', 'Pebblewick', 'take'],
    ['Đức Foghorne', 'Legal surname', 'Foghorne', 'Estuary-Foghorne', 'take'],
    ['Đức Foghorne', 'Preferred surname', 'Foghorne', 'Estuary-Foghorne', 'take'],
  ]);
  expect(preview.changed).toHaveLength(7);
  expect(preview.added.length + preview.left.length + preview.changed.length).toBe(12);

  const before = await dump(room.database.read);
  const done = await room.apply(preview.token);
  expect(done).toMatchObject({ added: 2, changed: 7, left: 3, plansToAsk: ['Roza Chaudhrie'] });
  const { read } = room.database;
  expect(await pupilByUpn(read, 'H886990123014')).toMatchObject({ leavingDate: '2027-01-15' });
  expect((await pupilByUpn(read, 'H886990123014')).archivedAt).not.toBeNull();
  const hettie = await pupilByUpn(read, 'V886990122003');
  const statuses: unknown[] = await read('senStatuses')
    .select('code', 'startsOn', 'endsOn')
    .where({ pupilId: hettie.id })
    .orderBy('startsOn');
  expect(statuses).toMatchObject([
    { code: 'K', endsOn: '2026-12-17' },
    { code: 'N', startsOn: '2026-12-18', endsOn: null },
  ]);
  const needs: unknown[] = await read('senNeeds').select('type', 'endsOn').where({ pupilId: hettie.id });
  expect(needs).toEqual([{ type: 'SLCN', endsOn: '2026-12-17' }]);

  value(await room.imports.undo({ id: done.batchId }));
  expect(await dump(read)).toEqual(before);
});

test('every change can be refused by itself', async () => {
  const preview = await room.look(sampleBytes('update-next-term.csv'), '2027-01-15');
  const minh = preview.changed.find((item) => item.name.startsWith('Minh'))?.changes[0];
  const hettie = preview.changed
    .find((item) => item.name.startsWith('Hettie'))
    ?.changes.find((item) => item.label === 'SEN status');
  const albie = preview.left.find((item) => item.name.startsWith('Albie'));
  const kofi = preview.added.find((item) => item.name.startsWith('Kofi'));
  const refused = [minh?.id, hettie?.id, albie?.id, kofi?.id].flatMap((id) => id ?? []);
  expect(refused).toHaveLength(4);
  const done = await room.apply(preview.token, Object.fromEntries(refused.map((id) => [id, 'keep'])));
  expect(done).toMatchObject({ added: 1, changed: 5, left: 2 });
  const again = await room.look(sampleBytes('update-next-term.csv'), '2027-01-15');
  expect(again.added.map((item) => item.name)).toEqual(['Kofi Groynes']);
  expect(again.left.map((item) => item.name)).toEqual(['Albie Chaudhrie']);
  // The needs hang on the status: refusing the status alone keeps both.
  expect(changesIn(again).map((row) => row.slice(0, 2))).toEqual(
    expect.arrayContaining([
      ["Minh O'Shearwater", 'Class'],
      ['Hettie Bjørnvik', 'SEN status'],
      ['Hettie Bjørnvik', 'SEN needs'],
    ]),
  );
  expect(again.changed).toHaveLength(2);
});

test('what was typed by hand is shown and kept', async () => {
  const { read } = room.database;
  const maya = await pupilByUpn(read, 'L886990122015');
  await room.change('Typed an address', (writer) =>
    writer('pupils').where({ id: maya.id }).update({ address: '2 New Quay, Tidemouth', gp: 'Dr Invented' }),
  );
  const preview = await room.look(sampleBytes('arbor-style.csv'), '2026-12-01');
  expect(preview.changed).toHaveLength(1);
  expect(preview.changed[0]?.changes).toMatchObject([
    {
      label: 'Address',
      old: '2 New Quay, Tidemouth',
      new: '14 Limpet Lane, Tidemouth',
      suggestion: 'keep',
      editedByHand: true,
      keepReason: expect.stringMatching(/typed this yourself/),
    },
  ]);
  const id = preview.changed[0]?.changes[0]?.id ?? '';
  expect(await room.imports.apply({ token: preview.token, decisions: {} })).toMatchObject({
    problem: { kind: 'nothing-to-import' },
  });
  await room.apply(preview.token, { [id]: 'take' });
  expect((await pupilByUpn(read, 'L886990122015')).address).toBe('14 Limpet Lane, Tidemouth');
});

test('a change made after the preview was worked out makes it stale', async () => {
  const preview = await room.look(sampleBytes('update-next-term.csv'), '2027-01-15');
  const before = await pupilByUpn(room.database.read, 'X886990121013');
  await room.change('Typed a surname', (writer) =>
    writer('pupils').where({ id: before.id }).update({ legalSurname: 'Typed' }),
  );
  expect(await room.imports.apply({ token: preview.token, decisions: {} })).toMatchObject({
    ok: false,
    problem: { kind: 'changed-since-preview' },
  });
});

test('a leaver who is in the file again comes back with the whole record', async () => {
  const later = await room.importAll(sampleBytes('update-next-term.csv'), '2027-01-15');
  expect(later.left).toBe(3);
  const preview = await room.look(sampleBytes('arbor-style.csv'), '2027-02-01');
  const back = preview.changed.filter((item) => item.changes.some((change) => change.label === 'On roll'));
  expect(back.map((item) => item.name).sort()).toEqual([
    'Albie Chaudhrie',
    'Arjun Applegarth',
    'Maryam McQuillan-Reef',
  ]);
  await room.apply(preview.token);
  expect(await pupilByUpn(room.database.read, 'V886990125006')).toMatchObject({
    archivedAt: null,
    leavingDate: null,
  });
});

test('a pupil who is on roll at another school of the federation moves only when that is said', async () => {
  const other = await addSchool(room.database, 'Quayside Infants');
  const { token } = await room.open(sampleBytes('arbor-style.csv'));
  const preview = value(await room.imports.preview({ token, schoolId: other, importDate: '2026-11-23' }));
  expect(preview.added).toEqual([]);
  expect(preview.left).toEqual([]);
  expect(preview.changed).toHaveLength(212 - preview.unsure.length);
  const first = preview.changed[0];
  expect(first?.changes[0]).toMatchObject({ label: 'School', suggestion: 'keep', new: 'Quayside Infants' });
  const done = await room.apply(token, { [first?.changes[0]?.id ?? '']: 'take' });
  expect(done).toMatchObject({ added: 0, changed: 1, left: 0 });
  const moved: { schoolId: string; classId: string | null } | undefined = await room.database
    .read('pupils')
    .where({ id: first?.pupilId })
    .first();
  expect(moved?.schoolId).toBe(other);
  const itsClass: { schoolId: string } | undefined = await room.database
    .read('classes')
    .where({ id: moved?.classId })
    .first();
  expect(itsClass?.schoolId).toBe(other);
});
