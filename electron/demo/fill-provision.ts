import type { Result } from '../../domain/common/result';
import {
  demoCatalogue,
  demoGrades,
  demoIncomes,
  demoItems,
  demoRuns,
  languageGroupDays,
  languageGroupResults,
} from './data/provision';
import mapCsv from './data/provision-map.csv?raw';
import pupilsCsv from './data/provision-pupils.csv?raw';
import ratesCsv from './data/rates.csv?raw';
import type { DemoServices } from './demo-services';
import { found, must } from './must';

/** How a costed map gets in: the same import that a school uses. */
export type ImportMap = (map: {
  readonly files: readonly { readonly bytes: Uint8Array; readonly fileName: string }[];
  readonly schoolId: string;
}) => Promise<Result<unknown>>;

interface ProvisionDemo {
  readonly services: Pick<DemoServices, 'school' | 'provision' | 'costs'>;
  readonly schoolId: string;
  /** Ids by UPN. */
  readonly pupils: ReadonlyMap<string, string>;
  readonly importMap: ImportMap;
}

/** Takes the costed map over and ties it to catalogue, plans, people and income. Gives the ids of the runs by their reference. */
export async function fillProvision(demo: ProvisionDemo): Promise<ReadonlyMap<string, string>> {
  const { services, schoolId, importMap } = demo;
  const files = [
    { fileName: 'provision-map.csv', text: mapCsv },
    { fileName: 'provision-pupils.csv', text: pupilsCsv },
    { fileName: 'rates.csv', text: ratesCsv },
  ].map(({ fileName, text }) => ({ fileName, bytes: new TextEncoder().encode(text) }));
  must(await importMap({ files, schoolId }));
  must(await services.provision.takeStarting({ keys: [...demoCatalogue] }));
  const { rows } = must(await services.provision.list({ year: 2026 }));
  const runs = new Map(rows.map(({ code, id }) => [code ?? '', id]));
  for (const [code, fields] of Object.entries(demoRuns))
    for (const [field, value] of Object.entries(fields))
      must(await services.provision.setField({ id: runOf(runs, code), field, value }));
  await deliverItems(demo, runs);
  await enterResults(demo, runOf(runs, 'P01'));
  await addGradesAndIncome(demo);
  return runs;
}

function runOf(runs: ReadonlyMap<string, string>, code: string): string {
  return found(runs.get(code), `run ${code}`);
}

/** The items of section F that the runs deliver. */
async function deliverItems(
  { services, pupils }: ProvisionDemo,
  runs: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [upn, items] of Object.entries(demoItems)) {
    const pupilId = pupils.get(upn);
    for (const [ref, code] of Object.entries(items)) {
      const runId = runOf(runs, code);
      const { ehcItems } = must(await services.provision.run({ id: runId }));
      const item = ehcItems.find((choice) => choice.pupilId === pupilId && choice.ref === ref);
      must(await services.provision.setEhcItems({ runId, ids: [found(item, `item ${ref} of ${upn}`).id] }));
    }
  }
}

async function enterResults({ services, pupils }: ProvisionDemo, runId: string): Promise<void> {
  const run = must(await services.provision.run({ id: runId }));
  for (const [upn, results] of Object.entries(languageGroupResults)) {
    const row = found(
      run.pupils.find(({ pupilId }) => pupilId === pupils.get(upn)),
      `child ${upn} in the language group`,
    );
    for (const [field, value] of Object.entries({ ...languageGroupDays, ...results }))
      must(await services.provision.setPupilField({ id: row.id, field, value }));
  }
}

async function addGradesAndIncome({ services, schoolId, pupils }: ProvisionDemo): Promise<void> {
  const { grades } = must(await services.costs.grades({ schoolId }));
  const { staff, classes } = must(await services.school.page({}));
  for (const [name, code] of Object.entries(demoGrades)) {
    const person = found(
      staff.find((one) => one.name === name),
      name,
    );
    const grade = found(
      grades.find((one) => one.code === code),
      `grade ${code}`,
    );
    must(await services.costs.setStaffGrade({ staffId: person.id, gradeId: grade.id }));
  }
  const teacher = found(
    staff.find(({ role }) => role === 'Class teacher'),
    'class teacher',
  );
  const ownClass = found(
    classes.find(({ name }) => name === '4D'),
    'class 4D',
  );
  must(await services.school.setClassField({ id: ownClass.id, field: 'teacherId', value: teacher.id }));
  for (const { source, amountPence, upn, reference } of demoIncomes)
    must(
      await services.costs.addIncome({
        schoolId,
        ...{ source, amountPence, reference },
        pupilId: upn === undefined ? null : found(pupils.get(upn), `pupil ${upn}`),
        ...{ fromOn: '2026-09-01', toOn: '2027-08-31' },
      }),
    );
}
