import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import type { PaperModel } from '../../../domain/papers/model';
import { runsOfMap } from '../../../domain/provision/map/map-rows';
import type { MapRun } from '../../../domain/provision/map/model';
import type { MapWhose } from '../../../domain/provision/map/whose';
import { mapsService } from '../../../electron/maps/service';
import { costDesk } from '../costs/support';
import { dialogsThatChoose, problem, value } from '../pupils/support';

let d: Awaited<ReturnType<typeof costDesk>>;
let folder: string;
let printed: PaperModel[];
beforeEach(async () => {
  d = await costDesk();
  folder = await mkdtemp(path.join(tmpdir(), 'sendco-maps-'));
  printed = [];
});
afterEach(async () => {
  await d.temp.dispose();
  await rm(folder, { recursive: true, force: true });
});

const maps = (savePath: string | null = null) =>
  mapsService({
    database: d.database,
    dialogs: dialogsThatChoose(savePath),
    press: {
      printOnPaper: (model) => {
        printed.push(model);
        return Promise.resolve(true);
      },
    },
    vault: { folder: d.temp.folder },
    locking: new AbortController().signal,
  });

async function runs(whose: MapWhose = { kind: 'school' }): Promise<MapRun[]> {
  const { map } = value(await maps().page({ ...d.year, whose }));
  if (map === null) throw new Error('There is no such map');
  return runsOfMap(map);
}
const runOf = async (code: string): Promise<MapRun> => {
  const found = (await runs()).find(({ name }) => name.startsWith(code));
  if (!found) throw new Error(`${code} is not on the map`);
  return found;
};
const idsIn = (run: MapRun) => run.children.map(({ pupil }) => pupil.id);
const maya = () => d.ids.get('L886990122015') ?? '';

describe('the map', () => {
  it('of the school has every run in its layer and area, with who is in it', async () => {
    expect(await runs()).toHaveLength(24);
    const p08 = await runOf('P08');
    expect(p08).toMatchObject({ name: 'P08 Reading fluency pairs', layer: 'T', area: 'CL', state: 'now' });
    expect(p08.counts.pupils).toBe(2);
  });

  it('of a pupil has what the pupil has, and counts the others', async () => {
    const hers = await runs({ kind: 'pupil', pupilId: maya() });
    expect(hers).toHaveLength(11);
    for (const run of hers) expect(idsIn(run)).toEqual([maya()]);
    expect(hers.find(({ name }) => name.startsWith('P13'))?.others).toBe(8);
  });

  it('of a year group and of a class have the runs of their children', async () => {
    const year = await runs({ kind: 'year', ncy: 0 });
    expect(year.length).toBeGreaterThan(0);
    expect(year.every((run) => run.children.every(({ pupil }) => pupil.ncy === 0))).toBe(true);
    expect(await runs({ kind: 'class', classId: d.classId })).toHaveLength(24);
    const { map } = value(await maps().page({ ...d.year, whose: { kind: 'class', classId: 'gone' } }));
    expect(map).toBeNull();
  });

  it('says when a run takes place once the timetable knows', async () => {
    const runId = d.runIds.get('P08') ?? '';
    value(
      await d.database.change('Put in a slot', async (writer) => {
        const person = {
          ...d.database.newRecord(),
          schoolId: d.schoolId,
          name: 'Mrs Dale',
          role: 'TA',
          active: 1,
        };
        await writer('staff').insert(person);
        await writer('timetableSlots').insert({
          ...d.database.newRecord(),
          schoolId: d.schoolId,
          staffId: person.id,
          day: 2,
          startsAt: '09:15',
          endsAt: '09:35',
          kind: 'provision',
          provisionId: runId,
          fromOn: '2026-09-01',
        });
        return ok(null);
      }),
    );
    expect((await runOf('P08')).when).toEqual(['Tuesday 9.15 to 9.35']);
  });
});

describe('a pupil is put into a run', () => {
  it('from the list: for the whole run, and undo takes the pupil out again', async () => {
    const before = await runOf('P07');
    const put = await maps().movePupil({ pupilId: maya(), fromRunId: null, toRunId: before.id });
    value(put);
    const after = (await runOf('P07')).children.find(({ pupil }) => pupil.id === maya());
    expect(after).toMatchObject({ weeks: null, isInItNow: true });
    await d.undo(put);
    expect(idsIn(await runOf('P07'))).toEqual(idsIn(before));
  });

  it('from a run that has begun: its weeks stay with it, and the cost is shared by weeks', async () => {
    const [from, to] = [await runOf('P08'), await runOf('P16')];
    const pupilId = idsIn(from).find((id) => !idsIn(to).includes(id)) ?? '';
    const moved = await maps().movePupil({ pupilId, fromRunId: from.id, toRunId: to.id });
    value(moved);
    const left = (await runOf('P08')).children.find(({ pupil }) => pupil.id === pupilId);
    expect(left).toMatchObject({ isInItNow: false, weeks: 'Weeks 1 to 3' });
    const joined = (await runOf('P16')).children.find(({ pupil }) => pupil.id === pupilId);
    expect(joined).toMatchObject({ isInItNow: true, weeks: 'Weeks 9 to 20' });
    // Back again the same week: as if nothing had been.
    value(await maps().movePupil({ pupilId, fromRunId: to.id, toRunId: from.id }));
    expect(idsIn(await runOf('P16'))).toEqual(idsIn(to));
    expect((await runOf('P08')).children.find(({ pupil }) => pupil.id === pupilId)?.weeks).toBeNull();
  });

  it('not twice', async () => {
    const run = await runOf('P08');
    const twice = await maps().movePupil({ pupilId: idsIn(run)[0] ?? '', fromRunId: null, toRunId: run.id });
    expect(problem(twice).message).toContain('is in Reading fluency pairs already');
  });
});

describe('the map leaves the program', () => {
  it('on paper, with names, initials or numbers', async () => {
    const whose = { kind: 'class', classId: d.classId } as const;
    for (const names of ['full', 'initials', 'none'] as const)
      value(await maps().print({ ...d.year, whose, names, size: 'A3' }));
    const [full, initials, none] = printed.map((model) => JSON.stringify(model));
    expect(full).toContain('Child Number 00');
    expect(initials).not.toContain('Child Number');
    expect(initials).toContain('CN');
    expect(none).not.toContain('Child Number');
    expect(none).not.toMatch(/"CN/);
  });

  it('as a spreadsheet that holds every run, and not inside the vault', async () => {
    const file = path.join(folder, 'map.xlsx');
    const whose = { kind: 'school' } as const;
    value(await maps(file).save({ ...d.year, whose, names: 'full' }));
    const rows = await readXlsxFile(await readFile(file), { sheet: 'Map' } as never);
    expect(JSON.stringify(rows)).toContain('P24 Hearing equipment checks');
    const inside = path.join(d.temp.folder, 'map.xlsx');
    const refused = await maps(inside).save({ ...d.year, whose, names: 'full' });
    expect(problem(refused).kind).toBe('in-vault');
  });
});
