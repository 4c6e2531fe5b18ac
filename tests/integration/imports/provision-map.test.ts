import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok, type Result } from '../../../domain/common/result';
import type { MapPreview } from '../../../domain/imports/map/preview';
import type { ProvisionRun } from '../../../domain/provision/run';
import type { Dialogs } from '../../../electron/files/dialogs';
import { importsService } from '../../../electron/imports/service';
import { readGrades } from '../../../electron/provision/grades-repository';
import { readRuns } from '../../../electron/provision/runs-repository';
import { addStaffMember, problem, rowCounts, undo, value } from '../provision/support';
import { addSchool } from '../support/sample-plan';
import { noDialogs } from '../support/no-dialogs';
import { tempDatabase, type TempDatabase } from '../support/temp-database';

const folder = path.resolve(import.meta.dirname, '../../fixtures/provision');
const sample = (name: string) => path.join(folder, name);
const csvFiles = ['provision-map.csv', 'provision-pupils.csv', 'rates.csv'].map(sample);

let temp: TempDatabase;
let schoolId: string;
let imports: ReturnType<typeof importsService>;
let chosen: readonly string[] | null;
const dialogs: Dialogs = { ...noDialogs, openFiles: () => Promise.resolve(chosen) };

beforeEach(async () => {
  temp = await tempDatabase();
  schoolId = await addSchool(temp.database);
  await addPupils(await pupilsOfSample());
  imports = importsService(temp.database, dialogs, () => undefined);
  chosen = null;
});
afterEach(() => temp.dispose());

type SampleRow = Readonly<Record<string, string | undefined>>;

/** The rows of a sample by their column names: read with nothing of the program. Cells with commas are in quotes there. */
async function rowsOf(name: string): Promise<SampleRow[]> {
  const text = (await readFile(sample(name), 'utf8')).replace(/^\uFEFF/, '').trim();
  const [head = '', ...lines] = text.split(/\r?\n/);
  const columns = head.split(',');
  const cellsOf = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, at) => [columns[at] ?? '', cell])));
}

async function pupilsOfSample() {
  const rows = await rowsOf('provision-pupils.csv');
  return [...new Map(rows.map((row) => [row['UPN'] ?? '', row])).values()];
}

async function addPupils(rows: readonly SampleRow[]): Promise<void> {
  await temp.database.change('Added pupils', async (writer) => {
    for (const row of rows)
      await writer('pupils').insert({
        ...temp.database.newRecord(),
        schoolId,
        upn: row['UPN'],
        legalSurname: row['Surname'],
        legalForename: row['Forename'],
        dob: '2018-01-20',
      });
    return ok(null);
  });
}

const open = (paths: readonly string[]) => imports.openMapFiles({ schoolId, paths: [...paths] });
const takeOver = async (preview: Result<MapPreview>) => imports.applyMap({ token: value(preview).token });
const runs = () =>
  readRuns(temp.database.read, { schoolId, startsFrom: '2026-09-01', startsTo: '2027-08-31' });

const isoDate = (text = '') => text.split('/').reverse().join('-');
const pence = (pounds = '') => Math.round(Number(pounds) * 100);

/** What a run says, in the words and numbers of the sample's files. */
async function saidBy(run: ProvisionRun) {
  const grades = await readGrades(temp.database.read, schoolId);
  const staff: { id: string; name: string }[] = await temp.database.read('staff').select('id', 'name');
  const pupils: { id: string; upn: string }[] = await temp.database.read('pupils').select('id', 'upn');
  return {
    name: run.name,
    area: run.area,
    layer: run.layer,
    startsOn: run.startsOn,
    weeks: run.weeks,
    planned: run.costs.reduce((sum, cost) => sum + cost.plannedPence, 0),
    spent: run.costs.reduce((sum, cost) => sum + cost.spentPence, 0),
    staff: run.staff.map((line) => {
      const grade = grades.find(({ id }) => id === line.gradeId);
      return {
        who: staff.find(({ id }) => id === line.staffId)?.name,
        grade: grade?.code,
        minutes: line.minutesPerSession,
        sessions: line.sessionsPerWeek,
        actual: line.actualPence ?? grade?.rates[0]?.actualPence,
        standard: line.standardPence ?? grade?.rates[0]?.standardPence,
      };
    }),
    pupils: run.pupils.map(({ pupilId }) => pupils.find(({ id }) => id === pupilId)?.upn),
  };
}

const layers: Readonly<Record<string, string>> = {
  Universal: 'U',
  'Universal+': 'U',
  Targeted: 'T',
  Specialist: 'S',
};

/** The same, made of the sample's rows. */
async function saidBySample(code: string) {
  const rows = (await rowsOf('provision-map.csv')).filter((row) => row['Provision ID'] === code);
  const pupils = (await rowsOf('provision-pupils.csv')).filter((row) => row['Provision ID'] === code);
  const [first = {}] = rows;
  return {
    name: first['Provision'],
    area: first['Area code'],
    layer: layers[first['Layer'] ?? ''],
    startsOn: isoDate(first['Start date']),
    weeks: Number(first['Weeks planned']),
    planned: pence(first['Resources planned']),
    spent: pence(first['Resources spent to date']),
    staff: rows.map((row) => ({
      who: row['Staff'],
      grade: row['Grade'],
      minutes: Number(row['Minutes per session']),
      sessions: Number(row['Sessions per week']),
      actual: pence(row['Actual rate']),
      standard: pence(row['LA rate']),
    })),
    pupils: pupils.map((row) => row['UPN']),
  };
}

describe.each([
  ['the three CSV files', csvFiles],
  ['the workbook with formulae', [sample('provision-map.xlsx')]],
])('%s', (_, files) => {
  it('become runs that equal the sample row by row', async () => {
    const preview = await open(files);
    expect(value(preview)).toMatchObject({ problems: [], known: [], pupils: 51 });
    expect(value(preview).runs).toHaveLength(24);
    expect(value(await takeOver(preview))).toEqual({ added: 24 });
    const kept = await runs();
    expect(kept).toHaveLength(24);
    for (const run of kept) expect(await saidBy(run)).toEqual(await saidBySample(run.code ?? ''));
    const rates = await rowsOf('rates.csv');
    const grades = await readGrades(temp.database.read, schoolId);
    expect(
      grades
        .map(({ code, name, rates: [rate] }) => [code, name, rate?.actualPence, rate?.standardPence])
        .sort(),
    ).toEqual(
      rates
        .map((row) => [
          row['Grade'],
          row['Description'],
          pence(row['Actual rate per hour']),
          pence(row['LA standard rate per hour']),
        ])
        .sort(),
    );
  });

  it('change nothing the second time', async () => {
    value(await takeOver(await open(files)));
    const before = await runs();
    const again = await open(files);
    expect(value(again)).toMatchObject({ runs: [], newStaff: [], newGrades: [], problems: [] });
    expect(value(again).known).toHaveLength(24);
    expect(problem(await takeOver(again))).toContain('is here already');
    expect(await runs()).toEqual(before);
  });
});

it('what is universal and a little more is taken as universal, and said', async () => {
  const { remarks } = value(await open(csvFiles));
  expect(remarks).toContain('“Universal+” is taken as universal: P18 Lunchtime quiet room.');
});

it('is one change, undone as one', async () => {
  const tables = [
    'provisions',
    'provisionStaff',
    'provisionPupils',
    'provisionCosts',
    'staff',
    'staffGrades',
  ];
  const before = await rowCounts(temp.database, tables);
  const done = await takeOver(await open(csvFiles));
  expect(await rowCounts(temp.database, tables)).not.toEqual(before);
  await undo(temp.database, done);
  expect(await runs()).toEqual([]);
  expect(await rowCounts(temp.database, tables)).toEqual(before);
});

it('people who are here are recognised by name, whatever the accents', async () => {
  const id = await addStaffMember(temp.database, schoolId, 'miss kozlowna');
  const preview = await open(csvFiles);
  expect(value(preview).newStaff).not.toContain('Miss Kozłowna');
  value(await takeOver(preview));
  const p06 = (await runs()).find(({ code }) => code === 'P06');
  expect(p06?.staff.some(({ staffId }) => staffId === id)).toBe(true);
});

it('rates that are here stay, and the lines keep those of the file', async () => {
  const { database } = temp;
  const gradeId = database.newRecord().id;
  await database.change('Added a grade', async (writer) => {
    const grade = { ...database.newRecord(), id: gradeId, schoolId, code: 'TA2', name: 'TA', position: 0 };
    await writer('staffGrades').insert(grade);
    const rate = { gradeId, fromOn: '2026-04-01', actualPence: 1400, standardPence: 1425 };
    await writer('gradeRates').insert({ ...database.newRecord(), ...rate });
    return ok(null);
  });
  const preview = await open(csvFiles);
  expect(value(preview).remarks.join()).toContain('The grade TA2 has other rates here than £13.84 an hour');
  value(await takeOver(preview));
  const p02 = (await runs()).find(({ code }) => code === 'P02');
  expect(p02?.staff).toMatchObject([{ gradeId, actualPence: 1384, standardPence: 1425 }]);
});

it('without the list of pupils the runs come with nobody in them, and that is said', async () => {
  const preview = await open([sample('provision-map.csv')]);
  expect(value(preview).remarks.join()).toContain('with nobody in them');
  value(await takeOver(preview));
  expect((await runs()).every(({ pupils }) => pupils.length === 0)).toBe(true);
});

it('a dialog that is cancelled is no failure', async () => {
  expect(value(await imports.openMap({ schoolId }))).toBeNull();
  chosen = csvFiles;
  expect(value(await imports.openMap({ schoolId }))?.runs).toHaveLength(24);
});

it('what was changed in between is noticed before anything is written', async () => {
  const preview = await open(csvFiles);
  await addStaffMember(temp.database, schoolId, 'Mr Latecomer');
  expect(problem(await takeOver(preview))).toContain('Something was changed');
  expect(await runs()).toEqual([]);
});

describe('wrong files say what is wrong, and write nothing', () => {
  const tables = [
    'provisions',
    'provisionStaff',
    'provisionPupils',
    'provisionCosts',
    'staff',
    'staffGrades',
    'changes',
  ];
  const mapText = () => readFile(sample('provision-map.csv'), 'utf8');
  const pupilText = () => readFile(sample('provision-pupils.csv'), 'utf8');

  async function write(name: string, content: string | Buffer): Promise<string> {
    const file = path.join(temp.folder, name);
    await writeFile(file, content);
    return file;
  }

  /** The first thing that is said; proves that nothing was written, also when it is asked for all the same. */
  async function said(files: readonly string[]): Promise<string> {
    const before = await rowCounts(temp.database, tables);
    const preview = await open(files);
    if (!preview.ok) {
      expect(await rowCounts(temp.database, tables)).toEqual(before);
      return preview.problem.message;
    }
    const [first] = preview.value.problems;
    problem(await takeOver(preview));
    expect(await rowCounts(temp.database, tables)).toEqual(before);
    return `${first?.place}: ${first?.message}`;
  }

  it('a missing column', async () => {
    const text = (await mapText()).replace('Weeks planned', 'Something else');
    expect(await said([await write('map.csv', text)])).toBe(
      'map.csv: The column “Weeks planned” is missing.',
    );
  });

  it('a UPN that is not known', async () => {
    const text = (await pupilText()).replace('Z886990124027', 'X886990199999');
    expect(await said([sample('provision-map.csv'), await write('pupils.csv', text)])).toBe(
      'pupils.csv, row 2: No pupil with the UPN X886990199999 is here.',
    );
  });

  it.each([
    [
      'negative minutes',
      'TA3,30,3,15.19',
      'TA3,-30,3,15.19',
      'row 2, “Minutes per session”: Minutes in a session cannot be less than 0.',
    ],
    [
      'a rate that is no amount',
      'TA3,30,3,15.19',
      'TA3,30,3,abc',
      'row 2, “Actual rate”: The actual rate must be an amount in pounds.',
    ],
    [
      'a formula instead of a value',
      'TA3,30,3,15.19',
      'TA3,30,=1+2,15.19',
      'row 2, “Sessions per week”: This is a formula',
    ],
    [
      'an impossible date',
      '14/09/2026,12,45.00',
      '31/02/2026,12,45.00',
      'row 2, “Start date”: 31/02/2026 is not a date',
    ],
    [
      'an unknown layer',
      'interaction,Targeted,14/09/2026,12',
      'interaction,Gold,14/09/2026,12',
      'row 2, “Layer”: Write universal',
    ],
    [
      'no weeks',
      '14/09/2026,12,45.00',
      '14/09/2026,,45.00',
      'row 2, “Weeks planned”: Enter how many weeks it runs.',
    ],
    [
      'rows that contradict each other',
      'P03,Therapy programme with assistant,CI,Communication and interaction,Specialist,14/09/2026,20,89.99,89.99,1,Ms Quillane',
      'P03,Therapy programme with assistant,CI,Communication and interaction,Specialist,14/09/2026,21,89.99,89.99,1,Ms Quillane',
      'row 5, “Weeks planned”: P03 says something else',
    ],
  ])('%s', async (_, from, to, expected) => {
    const text = await mapText();
    expect(text).toContain(from);
    expect(await said([await write('map.csv', text.replace(from, to))])).toContain(`map.csv, ${expected}`);
  });

  it('10,000 rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `P${at},Group ${at},CI,CI,Targeted,14/09/2026,12`);
    const head = 'Provision ID,Provision,Area code,Area,Layer,Start date,Weeks planned';
    expect(await said([await write('map.csv', [head, ...rows].join('\n'))])).toBe(
      'map.csv: It has 10,000 rows; a provision map has at most 5,000.',
    );
  });

  it('a file that is no map, an empty one, and only the pupils of one', async () => {
    expect(await said([await write('marks.csv', 'Name,Mark\nSam,7\n')])).toContain(
      'no part of a provision map',
    );
    expect(await said([await write('empty.csv', '')])).toContain('empty.csv: The file is empty');
    expect(await said([sample('provision-pupils.csv')])).toContain('There is no list of provisions here');
  });

  it('a workbook that is cut off', async () => {
    const bytes = await readFile(sample('provision-map.xlsx'));
    expect(await said([await write('map.xlsx', bytes.subarray(0, 9000))])).toContain(
      'map.xlsx: This workbook cannot',
    );
  });

  it('a workbook with a wrong row names the sheet and the row', async () => {
    const cell = (text: string | number) => ({ value: text });
    const sheet = [
      ['ID', 'Provision', 'Area', 'Layer', 'Start', 'Weeks'].map(cell),
      [cell('P01'), cell('Talk'), cell('CI'), cell('Targeted'), cell('14/09/2026'), cell(12)],
      [cell('P02'), cell('Read'), cell('CL'), cell('Targeted'), cell('14/09/2026'), cell(99)],
    ];
    const file = path.join(temp.folder, 'small.xlsx');
    await writeXlsxFile(sheet, { sheet: 'My map' }).toFile(file);
    expect(await said([file])).toBe('sheet “My map”, row 3, “Weeks planned”: Weeks cannot be more than 53.');
  });
});
