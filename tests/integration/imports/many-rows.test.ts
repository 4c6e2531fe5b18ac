import { afterEach, beforeEach, expect, test } from 'vitest';
import { upnCheckLetter } from '../../../domain/pupils/upn';
import { countRows, dump, type ImportRoom, importRoom, statusCounts, value } from './support';

let room: ImportRoom;
beforeEach(async () => {
  room = await importRoom();
});
afterEach(() => room.dispose());

const two = (number: number): string => String(number).padStart(2, '0');

/** A federation far larger than any: 20,000 invented pupils in the shape of a common export. */
function manyPupils(count: number, surname = 'Sandling'): Buffer {
  const head =
    'UPN,Legal Surname,Legal Forename,DOB,Gender,Year group,Reg group,SEN Status,SEN status date,SEN need 1,FSM,Address,' +
    'Contact 1 Name,Contact 1 Relationship,Contact 1 Mobile,Contact 1 Parental Responsibility';
  const rows = Array.from({ length: count }, (_, index) => {
    const year = 1 + (index % 6);
    const body = `${880 + Math.floor(index / 1000)}9901${two(22)}${String(index % 1000).padStart(3, '0')}`;
    const upn = `${upnCheckLetter(body) ?? ''}${body}`;
    const dob = `${two(1 + (index % 28))}/${two(1 + (index % 8))}/${2022 - year}`;
    const sen = index % 6 === 0 ? 'K,01/09/2025,SLCN' : 'N,,';
    return `${upn},${surname}${index},Pupil${index},${dob},F,${year},Class ${index % 40},${sen},${index % 4 === 0 ? 'Y' : 'N'},"${index} Limpet Lane, Tidemouth",Parent${index} Sandling,Mother,07700 900${String(index % 1000).padStart(3, '0')},Y`;
  });
  return Buffer.from([head, ...rows].join('\r\n'));
}

test(
  '20,000 rows: looked at, stopped half way, imported, changed and undone',
  { timeout: 300_000 },
  async () => {
    const preview = await room.look(manyPupils(20_000));
    expect(preview.problems).toEqual([]);
    expect(preview.added).toHaveLength(20_000);
    const before = await dump(room.database.read);

    room.onProgress = ({ doing, done, total }) => {
      if (doing === 'Importing' && done > total / 2) void room.imports.stop({ token: preview.token });
    };
    expect(await room.imports.apply({ token: preview.token, decisions: {} })).toMatchObject({
      ok: false,
      problem: { kind: 'cancelled' },
    });
    expect(await dump(room.database.read)).toEqual(before);
    room.onProgress = () => undefined;

    // The event loop is never held for long, so that the window goes on answering.
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const started = performance.now();
    const done = await room.apply(preview.token);
    const seconds = (performance.now() - started) / 1000;
    clearInterval(beat);
    expect(done.added).toBe(20_000);
    expect(seconds).toBeLessThan(60);
    expect(longest).toBeLessThan(3000);
    expect(await statusCounts(room.database.read)).toEqual({ K: 3334, N: 16_666 });
    expect(await countRows(room.database.read, 'classes')).toBe(40);
    expect(await countRows(room.database.read, 'pupilFlags')).toBe(5000);

    const next = await room.look(manyPupils(20_000, 'Renamed'), '2026-12-01');
    expect(next.changed).toHaveLength(20_000);
    value(await room.imports.close({ token: next.token }));

    value(await room.imports.undo({ id: done.batchId }));
    expect(await dump(room.database.read)).toEqual(before);
    if (process.env['SHOW_TIMES'] !== undefined)
      process.stdout.write(`apply ${seconds.toFixed(1)} s, longest pause ${longest.toFixed(0)} ms\n`);
  },
);

test('looking at a file can be stopped', async () => {
  const { token } = await room.open(manyPupils(5000));
  room.onProgress = () => void room.imports.stop({ token });
  expect(
    await room.imports.preview({ token, schoolId: room.schoolId, importDate: '2026-11-23' }),
  ).toMatchObject({ ok: false, problem: { kind: 'cancelled' } });
});
