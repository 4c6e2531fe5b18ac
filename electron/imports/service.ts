import path from 'node:path';
import type { DeskEvents } from '../../domain/api';
import type { Service } from '../../domain/common/call';
import { fail, ok, type Result } from '../../domain/common/result';
import type { importsApi, OpenedFile } from '../../domain/imports/api';
import { headerSignature } from '../../domain/imports/columns';
import { isTargetField } from '../../domain/imports/targets';
import { findCode, senNeedTypes, senStatuses } from '../../domain/pupils/codes';
import type { Database } from '../database/database';
import type { Dialogs } from '../files/dialogs';
import { applyImport } from './apply-import';
import { batches, undoBatch } from './batches';
import { mapImports } from './map/map-imports';
import { rememberedMapping, rememberMapping } from './mappings-repository';
import { openedFile } from './opened-file';
import { prepareImport } from './prepare';
import { previewOf } from './preview';
import { readImportFile } from './read-file';
import { importSchools } from './school-repository';
import { workOn } from './work';
import { readWorkingFile, type WorkingFile } from './working-file';

const noFile = fail('not-found', 'Choose the file again: it is no longer remembered. Nothing was imported.');

type Progress = (progress: DeskEvents['progress']) => void;

/**
 * Imports of pupils. One file at a time is worked on; it stays in this process's memory until it is imported or closed, and goes with the
 * session when the vault is locked.
 * @param locking ends whatever is under way, with nothing imported
 */
export function importsService(
  database: Database,
  dialogs: Dialogs,
  onProgress: Progress,
  locking?: AbortSignal,
): Service<typeof importsApi> {
  let current: WorkingFile | null = null;
  const withFile = <T>(token: string, work: (file: WorkingFile) => Promise<Result<T>>): Promise<Result<T>> =>
    current?.token === token ? work(current) : Promise.resolve(noFile);

  const open = async (file: string): Promise<Result<OpenedFile>> => {
    const bytes = await readImportFile(file);
    if (!bytes.ok) return bytes;
    const read = await readWorkingFile(bytes.value, path.basename(file), {
      pause: workOn(null, onProgress).pause,
    });
    if (!read.ok) return read;
    if (current !== null) current.stop = true;
    current = read.value;
    const remembered = await rememberedMapping(database.read, current.headers);
    if (remembered !== null) {
      current.mapping = remembered;
      current.remembered = true;
    }
    return ok(openedFile(current));
  };

  const previewAgain = async (file: WorkingFile, schoolId: string, importDate: string) => {
    const work = workOn(file, onProgress, locking);
    const prepared = await prepareImport(database.read, file, schoolId, importDate, work);
    if (!prepared.ok) return prepared;
    file.prepared = prepared.value;
    return ok(previewOf(file, prepared.value));
  };

  /** Works the preview out again after the user changed how the file is read. */
  const changeReading = (token: string, change: (file: WorkingFile) => void) =>
    withFile(token, (file) => {
      const { prepared } = file;
      if (prepared === null) return Promise.resolve(noFile);
      change(file);
      return previewAgain(file, prepared.schoolId, prepared.importDate);
    });

  return {
    overview: async () => ok({ schools: await importSchools(database.read), today: database.clock.today() }),
    batches: async () => ok(await batches(database.read)),
    open: async () => {
      const filters = [
        { name: 'CSV files', extensions: ['csv', 'txt', 'tsv'] },
        { name: 'All files', extensions: ['*'] },
      ];
      const chosen = await dialogs.openFiles('Choose the file of pupils', filters, false);
      const file = chosen?.[0];
      return file === undefined ? ok(null) : open(file);
    },
    openPath: (input) => open(input.path),
    setMapping: ({ token, columns }) =>
      withFile(token, async (file) => {
        const known = file.headers.map((_, index) => {
          const target = columns[index] ?? null;
          return target !== null && isTargetField(target) ? target : null;
        });
        file.mapping = { signature: headerSignature(file.headers), columns: known };
        file.prepared = null;
        const opened = openedFile(file);
        if (opened.problems.length === 0) await rememberMapping(database, file.headers, file.mapping);
        return ok(opened);
      }),
    preview: ({ token, schoolId, importDate }) =>
      withFile(token, (file) => previewAgain(file, schoolId, importDate)),
    chooseValue: ({ token, kind, value, code }) => {
      const known = kind === 'need' ? senNeedTypes : senStatuses;
      const found = code === null ? null : findCode<string, { code: string; name: string }>(known, code);
      if (code !== null && found === null) {
        return Promise.resolve(fail('invalid', 'Choose a code from the list.'));
      }
      return changeReading(token, (file) => {
        const others = file.chosen.filter((item) => item.kind !== kind || item.value !== value);
        file.chosen = found === null ? others : [...others, { kind, value, code: found.code }];
      });
    },
    repairRow: ({ token, row, repair }) =>
      changeReading(token, (file) => {
        const repaired = new Map(file.repaired);
        const cells = file.prepared?.candidates[row - 1]?.problems.find((item) => item.repair)?.repair;
        if (!repair) repaired.delete(row);
        else if (cells !== undefined) repaired.set(row, cells);
        file.repaired = repaired;
      }),
    apply: ({ token, decisions }) =>
      withFile(token, async (file) => {
        if (file.prepared === null) return noFile;
        const { prepared } = file;
        const done = await applyImport(
          database,
          file.fileName,
          prepared,
          decisions,
          workOn(file, onProgress, locking),
        );
        if (done.ok && current === file) current = null;
        return done;
      }),
    stop: ({ token }) => {
      if (current?.token === token) current.stop = true;
      return Promise.resolve(ok(null));
    },
    close: ({ token }) => {
      if (current?.token === token) {
        current.stop = true;
        current = null;
      }
      return Promise.resolve(ok(null));
    },
    undo: ({ id }) => undoBatch(database, id),
    ...mapImports(database, dialogs),
  };
}
