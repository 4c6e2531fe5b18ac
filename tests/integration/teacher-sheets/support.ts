import { noRegisterFilter } from '../../../domain/sessions/register';
import { readSessionsBetween } from '../../../electron/sessions/sessions-between';
import { sessionsService } from '../../../electron/sessions/service';
import { join } from 'node:path';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { PaperModel } from '../../../domain/papers/model';
import { teacherSheetsService } from '../../../electron/teacher-sheets/service';
import { value } from '../pupils/support';
import { addRun, plansDesk } from '../support-plans/support';

/** A class with two children who have a plan, and a run for one of them: 20 minutes on Monday, Wednesday and Friday. */
export async function sheetsDesk(today = '2026-11-23') {
  const base = await plansDesk(today);
  const folder = await mkdtemp(join(tmpdir(), 'sendco-sheets-'));
  const { database } = base.temp;
  const printed: PaperModel[] = [];
  const dialogs = { toSave: 'sheet.xlsx' as string | null };
  const locking = new AbortController();
  const sheets = teacherSheetsService({
    database,
    dialogs: {
      openFiles: () => Promise.resolve(null),
      openFolder: () => Promise.resolve(null),
      saveFile: () => Promise.resolve(dialogs.toSave === null ? null : join(folder, dialogs.toSave)),
    },
    press: {
      print: (model) => {
        printed.push(model);
        return Promise.resolve(new Uint8Array());
      },
      printPdfOnPaper: () => Promise.resolve(true),
    },
    vault: { folder: base.temp.folder },
    locking: locking.signal,
  });
  const addTarget = async (forename: string, surname: string, text: string, unit: string | null) => {
    const pupilId = await base.add(forename, surname);
    const plan = {
      layout: 'sen-support',
      termName: 'Term 2',
      startsOn: '2026-11-02',
      reviewDueOn: '2026-12-11',
    };
    const { planId } = value(await base.plans.start({ pupilId, ...plan }));
    const outcomeId = value(await base.plans.addOutcome({ planId, text, ehcOutcomeId: null })).id;
    for (const [field, content] of [
      ['measure', 'Counted once a week'],
      ['unit', unit],
      ['baselineValue', 8],
      ['targetValue', 20],
      ['byDate', '2026-12-11'],
    ] as const)
      value(await base.plans.setOutcomeField({ outcomeId, field, value: content }));
    return { pupilId, planId, outcomeId };
  };
  const ottilie = await addTarget(
    'Ottilie',
    'Brackenfold',
    'Ottilie will read 20 tricky words – at sight.',
    'words',
  );
  const wren = await addTarget('Wren', 'Quillstone', 'Wren will put up a hand before calling out.', null);
  const runId = await addRun(base, ottilie.pupilId, {
    name: 'Precision teaching',
    startsOn: '2026-11-02',
    weeks: 6,
  });
  /** The register's entries of the run, as a list of facts. */
  const register = async () => {
    const rows = await readSessionsBetween(
      database.read,
      { from: '2026-11-02', to: '2026-12-11' },
      { today, filter: { ...noRegisterFilter, runId } },
    );
    return rows.flatMap(({ session: { noted } }) => {
      if (noted === null) return [];
      const { heldOn, state, minutes, reason, note, marks } = noted;
      return [{ heldOn, state, minutes, reason, note, away: marks.map(({ pupilId }) => pupilId) }];
    });
  };
  const progress = (outcomeId: string) =>
    database
      .read('outcomeProgress')
      .select('observedOn', 'value', 'rating', 'note', 'seenBy')
      .where({ outcomeId })
      .whereNull('deletedAt')
      .orderBy('observedOn');
  const give = async (format: 'xlsx' | 'docx', names: 'first' | 'initials' = 'first') => {
    dialogs.toSave = `sheet.${format}`;
    value(await sheets.save({ classId: base.classId, names, sessions: 'two-weeks', format }));
    return join(folder, dialogs.toSave);
  };
  const read = async (file: string) => {
    const { token } = value(await sheets.openPath({ path: file }));
    return value(await sheets.filled({ token }));
  };
  return {
    ...{ ...base, folder, sheets, dialogs, locking, printed, ottilie, wren, runId, progress, register },
    ...{ sessions: sessionsService(database), give, read },
  };
}
export type SheetsDesk = Awaited<ReturnType<typeof sheetsDesk>>;
