import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaperModel } from '../../../domain/papers/model';
import { dialogsThatChoose, problem, value } from '../pupils/support';
import { costDesk } from './support';

let d: Awaited<ReturnType<typeof costDesk>>;
let folder: string;
let target: string;
const printed: PaperModel[] = [];

beforeEach(async () => {
  printed.length = 0;
  folder = await mkdtemp(path.join(tmpdir(), 'sendco-costs-'));
  target = path.join(folder, 'Map.xlsx');
  d = await costDesk({
    dialogs: { ...dialogsThatChoose(null), saveFile: () => Promise.resolve(target) },
    press: {
      printOnPaper: (model) => {
        printed.push(model);
        return Promise.resolve(true);
      },
    },
  });
});
afterEach(async () => {
  await d.temp.dispose();
  await rm(folder, { recursive: true, force: true });
});
const page = async () => value(await d.costs.page(d.year));
const incomeOf = (amountPence: number, pupilId: string | null = null) => ({
  schoolId: d.schoolId,
  pupilId,
  source: pupilId === null ? ('notional' as const) : ('top-up' as const),
  amountPence,
  fromOn: '2026-09-01',
  toOn: '2027-08-31',
  reference: null,
});

describe('the costs of the sample school', () => {
  it('are the worked totals, whole and to date, at both rates', async () => {
    const { total, areas, runs, pupils, unallocated } = await page();
    expect(total).toEqual({
      actual: { whole: 1_592_422, toDate: 488_778 },
      standard: { whole: 1_626_967, toDate: 498_968 },
    });
    expect(runs).toHaveLength(24);
    expect(pupils).toHaveLength(51);
    for (const rate of ['actual', 'standard'] as const) {
      for (const span of ['whole', 'toDate'] as const) {
        for (const rows of [areas, runs, [...pupils, { cost: unallocated }]]) {
          const shown = rows.reduce((all, { cost }) => all + cost[rate][span], 0);
          // Each figure is rounded by itself: half a penny a row, and one for the total.
          expect(Math.abs(shown - total[rate][span])).toBeLessThanOrEqual((rows.length + 1) / 2);
        }
      }
    }
    const maya = pupils.find(({ pupilId }) => pupilId === d.ids.get('L886990122015'));
    expect(runs.find(({ code }) => code === 'P17')?.cost.actual.whole).toBe(57_917);
    expect(maya).toMatchObject({ runs: 11, cost: { actual: { whole: 230_717 } } });
  });

  it('follow a rate that is changed, from its day on', async () => {
    const { grades } = value(await d.costs.grades({ schoolId: d.schoolId }));
    const ta2 = grades.find(({ code }) => code === 'TA2');
    const rate = {
      gradeId: ta2?.id ?? '',
      fromOn: '2027-04-01',
      actualPence: 1500,
      standardPence: 1600,
      onCost: 0,
    };
    const before = (await page()).total.actual;
    const added = await d.costs.addRate(rate);
    const after = (await page()).total.actual;
    expect(after.toDate).toBe(before.toDate);
    expect(after.whole).toBeGreaterThan(before.whole);
    expect(problem(await d.costs.addRate(rate)).message).toContain('already');
    await d.undo(added);
    expect((await page()).total.actual).toEqual(before);
    value(await d.costs.setRateField({ id: ta2?.rates[0]?.id ?? '', field: 'onCost', value: '21.5' }));
    expect((await page()).total.standard.whole).toBeGreaterThan(1_626_967);
  });

  it('stand against income, by source and by pupil', async () => {
    const pupilId = d.ids.get('L886990122015') ?? '';
    value(await d.costs.addIncome(incomeOf(2_000_000)));
    value(await d.costs.addIncome(incomeOf(365_000, pupilId)));
    expect(problem(await d.costs.addIncome({ ...incomeOf(1), toOn: '2026-08-01' })).message).toContain(
      'before the first',
    );
    const { sources, sourceTotal, pupils, incomes } = await page();
    expect(sources.map(({ source, income }) => [source, income.whole])).toEqual([
      ['notional', 2_000_000],
      ['top-up', 365_000],
      [null, 0],
    ]);
    // 84 of 365 days to 23 November.
    expect(sources[1]?.income.toDate).toBe(84_000);
    expect(sourceTotal.balance.actual.whole).toBe(2_365_000 - 1_592_422);
    expect(pupils.find((row) => row.pupilId === pupilId)?.topUp).toEqual({ whole: 365_000, toDate: 84_000 });
    const one = value(await d.costs.forPupil({ pupilId }));
    expect(one.lines).toHaveLength(11);
    expect([one.total.actual.whole, one.topUp.whole]).toEqual([230_717, 365_000]);
    value(
      await d.costs.setIncomeField({ id: incomes[0]?.id ?? '', field: 'amountPence', value: '£1,000.50' }),
    );
    expect((await page()).sources[0]?.income.whole).toBe(100_050);
    value(await d.costs.removeIncome({ id: incomes[0]?.id ?? '' }));
    expect((await page()).incomes).toHaveLength(1);
  });

  it('know grades: each name once, of the person’s own school, and removal leaves nobody with a grade that is gone', async () => {
    const { id } = value(await d.costs.addGrade({ schoolId: d.schoolId, code: 'TA4', name: 'Assistant' }));
    expect(problem(await d.costs.addGrade({ schoolId: d.schoolId, code: 'ta4', name: 'x' })).kind).toBe(
      'invalid',
    );
    const { id: staffId } = value(
      await d.school.addStaff({ schoolId: d.schoolId, name: 'Ms Quillane', role: 'Teaching assistant' }),
    );
    value(await d.costs.setStaffGrade({ staffId, gradeId: id }));
    const { id: elsewhere } = value(await d.school.addSchool({ name: 'Cliff View School' }));
    const other = value(await d.costs.addGrade({ schoolId: elsewhere, code: 'TA1', name: 'Assistant' }));
    expect(problem(await d.costs.setStaffGrade({ staffId, gradeId: other.id })).kind).toBe('invalid');
    value(await d.costs.removeGrade({ id }));
    const grades = value(await d.costs.grades({ schoolId: d.schoolId }));
    expect(grades.staff).toEqual([{ id: staffId, gradeId: null }]);
  });

  it('are printed, and saved as a spreadsheet of numbers, without actual rates when these are hidden', async () => {
    await d.database.change('A name like a formula', async (writer) => {
      await writer('provisions')
        .where({ id: d.runIds.get('P01') })
        .update({ name: '=SUM(1;2) <b>"&' });
      return { ok: true, value: null };
    });
    value(await d.costs.printMap({ ...d.year, rate: 'actual' }));
    expect(printed[0]).toMatchObject({ paper: 'cost-map', title: 'Costed provision map 2026/27' });
    expect(JSON.stringify(printed[0])).toContain('£15,924.22');
    value(await d.costs.hideActual({ hide: true }));
    value(await d.costs.printMap({ ...d.year, rate: 'actual' }));
    expect(JSON.stringify(printed[1])).not.toContain('15,924.22');
    expect(JSON.stringify(printed[1])).toContain('£16,269.67');
    value(await d.costs.hideActual({ hide: false }));
    expect(value(await d.costs.saveMap({ ...d.year, rate: 'actual' }))).toEqual({ fileName: 'Map.xlsx' });
    const file = await readFile(path.join(folder, 'Map.xlsx'));
    expect((await readXlsxFile(file)).map(({ sheet }) => sheet)).toEqual(['Map', 'Totals', 'Income']);
    const rows = await readSheet(file, 'Map');
    const p01 = rows.find(([name]) => String(name).startsWith('P01'));
    expect(p01?.[0]).toBe('P01 =SUM(1;2) <b>"&');
    expect(p01).toContain(318.42);
    expect(rows.at(-1)).toContain(15_924.22);
  });

  it('are not saved into the vault’s own folder', async () => {
    target = path.join(d.temp.folder, 'Map.xlsx');
    expect(problem(await d.costs.saveMap({ ...d.year, rate: 'standard' })).kind).toBe('in-vault');
    await expect(readFile(target)).rejects.toThrow();
  });
});
