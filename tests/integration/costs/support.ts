import { ok } from '../../../domain/common/result';
import { costsService } from '../../../electron/costs/service';
import type { CostPorts } from '../../../electron/costs/ports';
import type { Database, Writer } from '../../../electron/database/database';
import { noDialogs } from '../support/no-dialogs';
import { sampleGrades, sampleRuns, sampleTerms } from '../../unit/domain/costs/sample-map';
import { desk, value } from '../pupils/support';

/** The costed map of the samples in a real database: school, terms, grades, 24 runs with their 51 pupils, whose ids are known by UPN. */
export async function costDesk(more: Partial<CostPorts> = {}, today = '2026-11-23') {
  const d = await desk(null, today);
  const { database } = d.temp;
  const ids = new Map<string, string>();
  const upns = [...new Set(sampleRuns().flatMap((run) => run.pupils.map(({ pupilId }) => pupilId)))];
  const runIds = new Map<string, string>();
  value(
    await database.change('Put in the sample map', async (writer) => {
      for (const term of sampleTerms) {
        await writer('terms').insert({ ...database.newRecord(), schoolId: d.schoolId, ...term });
      }
      for (const [index, upn] of upns.entries()) {
        const record = database.newRecord();
        await writer('pupils').insert({
          ...record,
          schoolId: d.schoolId,
          classId: d.classId,
          legalForename: 'Child',
          legalSurname: `Number ${String(index).padStart(2, '0')}`,
          dob: '2018-03-03',
          ncy: index % 7,
          upn: null,
        });
        ids.set(upn, record.id);
      }
      const gradeIds = await insertGrades(database, writer, d.schoolId);
      for (const run of sampleRuns()) {
        runIds.set(run.id, await insertRun(database, writer, { run, schoolId: d.schoolId, gradeIds, ids }));
      }
      return ok(null);
    }),
  );
  const costs = costsService({
    database,
    dialogs: noDialogs,
    press: { printOnPaper: () => Promise.reject(new Error('Nothing is printed here')) },
    vault: { folder: d.temp.folder },
    locking: new AbortController().signal,
    ...more,
  });
  const year = { schoolId: d.schoolId, startYear: 2026 };
  return { ...d, database, costs, ids, runIds, year };
}

async function insertGrades(
  database: Database,
  writer: Writer,
  schoolId: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [position, { code, name, rates }] of sampleGrades.entries()) {
    const record = database.newRecord();
    ids.set(code, record.id);
    await writer('staffGrades').insert({ ...record, schoolId, code, name, position });
    for (const { id: _, ...rate } of rates) {
      await writer('gradeRates').insert({ ...database.newRecord(), gradeId: record.id, ...rate });
    }
  }
  return ids;
}

interface RunToInsert {
  readonly run: ReturnType<typeof sampleRuns>[number];
  readonly schoolId: string;
  readonly gradeIds: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, string>;
}

async function insertRun(
  database: Database,
  writer: Writer,
  { run, schoolId, gradeIds, ids }: RunToInsert,
): Promise<string> {
  const record = database.newRecord();
  const { code, name, area, layer, level, startsOn, weeks } = run;
  await writer('provisions').insert({ ...record, schoolId, code, name, area, layer, level, startsOn, weeks });
  const part = () => ({ ...database.newRecord(), provisionId: record.id });
  for (const [position, line] of run.staff.entries()) {
    const { who, minutesPerSession, sessionsPerWeek } = line;
    const gradeId = gradeIds.get(line.gradeId ?? '') ?? null;
    await writer('provisionStaff').insert({
      ...part(),
      who,
      gradeId,
      minutesPerSession,
      sessionsPerWeek,
      position,
    });
  }
  for (const [position, { pupilId }] of run.pupils.entries()) {
    await writer('provisionPupils').insert({ ...part(), pupilId: ids.get(pupilId), weight: 1, position });
  }
  for (const [position, { kind, plannedPence, spentPence }] of run.costs.entries()) {
    await writer('provisionCosts').insert({ ...part(), kind, plannedPence, spentPence, position });
  }
  return record.id;
}
