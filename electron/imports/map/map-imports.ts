import path from 'node:path';
import { fail, ok, type Result } from '../../../domain/common/result';
import { countOf } from '../../../domain/common/text';
import type { importsApi } from '../../../domain/imports/api';
import { type MapPlan, planMap } from '../../../domain/imports/map/plan-map';
import { type MapPreview, mapPreview } from '../../../domain/imports/map/preview';
import { type MapFile, readMap } from '../../../domain/imports/map/read-map';
import type { Service } from '../../../domain/common/call';
import { type Database, newId } from '../../database/database';
import type { Dialogs } from '../../files/dialogs';
import { lastChangeMark } from '../school-repository';
import { mapHere } from './here';
import { readMapTables } from './read-tables';
import { writeMap } from './write-map';

interface OpenMap {
  readonly token: string;
  readonly schoolId: string;
  readonly fileNames: readonly string[];
  readonly file: MapFile;
  /** The last change before the preview: what was matched holds as long as it is the last. */
  readonly mark: Awaited<ReturnType<typeof lastChangeMark>>;
}

type MapCalls = Pick<Service<typeof importsApi>, 'openMap' | 'openMapFiles' | 'applyMap'>;

const filters = [
  { name: 'CSV files and workbooks', extensions: ['csv', 'xlsx'] },
  { name: 'All files', extensions: ['*'] },
];

/** Takes a costed provision map over from files. What was read stays in this process's memory until it is taken over. */
export function mapImports(database: Database, dialogs: Dialogs): MapCalls {
  let current: OpenMap | null = null;

  const open = async (files: readonly string[], schoolId: string): Promise<Result<MapPreview>> => {
    const tables = await readMapTables(files);
    if (!tables.ok) return tables;
    const file = readMap(tables.value, database.clock.today());
    const fileNames = files.map((item) => path.basename(item));
    current = {
      token: newId(),
      ...{ schoolId, fileNames, file },
      mark: await lastChangeMark(database.read),
    };
    const here = await mapHere(database.read, schoolId);
    const names = new Map(here.staff.map(({ id, name }) => [id, name]));
    return ok(mapPreview(current.token, fileNames, planMap(file, here, schoolId), names));
  };

  return {
    openMap: async ({ schoolId }) => {
      const files = await dialogs.openFiles('Choose the files of the provision map', filters, true);
      return files === null || files.length === 0 ? ok(null) : open(files, schoolId);
    },
    openMapFiles: ({ schoolId, paths }) => open(paths, schoolId),
    applyMap: async ({ token }) => {
      if (current?.token !== token)
        return fail(
          'not-found',
          'Choose the files again: they are no longer remembered. Nothing was changed.',
        );
      const applied = await applyMap(database, current);
      if (applied.ok) current = null;
      return applied;
    },
  };
}

/** Writes a map in one change. Failures, each with nothing written: `has-problems`, `nothing-to-import`, `changed-since-preview`. */
export async function applyMap(
  database: Database,
  { file, schoolId, mark }: Pick<OpenMap, 'file' | 'schoolId' | 'mark'>,
): Promise<Result<{ added: number }>> {
  const plan = planMap(file, await mapHere(database.read, schoolId), schoolId);
  const [problem] = plan.problems;
  if (problem !== undefined)
    return fail('has-problems', `${problem.place}: ${problem.message} Nothing was changed.`);
  const added = plan.runs.length;
  if (added === 0 && plan.newGrades.length === 0)
    return fail('nothing-to-import', 'Everything in these files is here already. Nothing was changed.');
  return database.change(whatInWords(plan), async (writer) => {
    if ((await lastChangeMark(writer)) !== mark)
      return fail(
        'changed-since-preview',
        'Something was changed in the program after this list was made. Choose the files again. Nothing was changed.',
      );
    await writeMap(database, writer, plan, schoolId);
    return ok({ added });
  });
}

function whatInWords({ runs, newGrades }: MapPlan): string {
  return runs.length > 0
    ? `Imported ${countOf(runs.length, 'run')} of provision from a file`
    : `Imported ${countOf(newGrades.length, 'grade')} from a file`;
}
