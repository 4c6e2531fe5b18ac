import path from 'node:path';
import type { Service } from '../../domain/common/call';
import { fail, ok, type Result } from '../../domain/common/result';
import { teacherSheetPaper } from '../../domain/papers/teacher-sheet-paper';
import type { FilledPreview, teacherSheetsApi } from '../../domain/teacher-sheets/api';
import { sheetFoot } from '../../domain/teacher-sheets/words';
import { newId } from '../database/database';
import { readFilled, type OpenSheet, takeOver } from './filled';
import { giveOut } from './give-out';
import { openSheetFile } from './open-sheet';
import type { SheetPorts } from './ports';
import { classesForSheets, givenSheets, keepSheet } from './repository';
import { gatherForUse } from './gather-sheet';

const filters = [
  { name: 'Filled sheets', extensions: ['xlsx', 'docx'] },
  { name: 'All files', extensions: ['*'] },
];
const noFile = fail('not-found', 'Choose the file again: it is no longer remembered. Nothing was changed.');

/**
 * Sheets for teachers who do not use the program: given out as a file or on paper, and read back. One filled file at a time is held in this
 * process's memory; it goes with the session when the vault is locked.
 */
export function teacherSheetsService(ports: SheetPorts): Service<typeof teacherSheetsApi> {
  const { database, dialogs, press } = ports;
  let current: OpenSheet | null = null;

  const open = async (file: string): Promise<Result<{ token: string }>> => {
    const read = await openSheetFile(file);
    if (!read.ok) return read;
    const token = newId();
    const opened: OpenSheet = { token, fileName: path.basename(file), file: read.value };
    const filled = await readFilled(database.read, opened, database.clock.today());
    if (!filled.ok) return filled;
    current = opened;
    return ok({ token });
  };
  const held = <T>(token: string, work: (one: OpenSheet) => Promise<Result<T>>): Promise<Result<T>> =>
    current?.token === token ? work(current) : Promise.resolve(noFile);

  return {
    overview: async () => {
      const today = database.clock.today();
      const classes = await classesForSheets(database.read, today);
      return ok({ today, classes, given: await givenSheets(database.read) });
    },
    save: (input) => giveOut(ports, input),
    print: async (input) => {
      const sheet = await gatherForUse(database, input);
      if (!sheet.ok) return sheet;
      const paper = teacherSheetPaper(sheet.value);
      const pdf = await press.print(paper, {
        title: paper.title,
        footer: sheetFoot(sheet.value),
        side: 16,
      });
      if (!(await press.printPdfOnPaper(pdf))) return ok({ printed: false });
      const what = `Printed a teacher’s sheet for ${sheet.value.className}`;
      return database.change(what, async (writer) => {
        await keepSheet(database, writer, sheet.value, 'paper');
        return ok({ printed: true });
      });
    },
    open: async () => {
      const chosen = await dialogs.openFiles('Choose a filled sheet', filters, false);
      const [file] = chosen ?? [];
      return file === undefined ? ok(null) : open(file);
    },
    openPath: (input) => open(input.path),
    filled: ({ token }) =>
      held(token, async (one): Promise<Result<FilledPreview>> => {
        const filled = await readFilled(database.read, one, database.clock.today());
        return filled.ok ? ok(filled.value.preview) : filled;
      }),
    takeOver: ({ token, ids }) => held(token, (one) => takeOver(database, one, ids)),
    close: ({ token }) => {
      if (current?.token === token) current = null;
      return Promise.resolve(ok(null));
    },
  };
}
