import type { Database } from '../../../electron/database/database';
import { papers } from '../../../domain/papers/papers';
import { packIds } from '../../../domain/papers/packs';
import { registerColumnKeys } from '../../../domain/pupils/register-columns';
import { placeIds } from './every-place';

/** A call of the program's surface with an input. */
export interface MadeCall {
  readonly feature: string;
  readonly name: string;
  readonly input: unknown;
}

export interface EveryPaper {
  /** What comes out of the printer. */
  readonly printed: readonly MadeCall[];
  /** What is made as a PDF and shown before it is printed. */
  readonly shown: readonly MadeCall[];
  /** What is saved as a file. */
  readonly saved: readonly MadeCall[];
}

/** Papers by themselves that are tried each time: the others are in the packs. All of them by SENDCO_TORTURE. */
const alone = process.env['SENDCO_TORTURE'] === undefined ? 2 : Infinity;

/** Every paper, table and file that comes out of the demo school, each as the call that makes it. */
export async function everyPaper(database: Database, listed: readonly string[]): Promise<EveryPaper> {
  const { read } = database;
  const { review, supportPlan, plan } = await placeIds(database);
  const school = await idOf(read('schools').first('id'));
  const inClass = await read<{ classId: string }>('pupils').whereNotNull('classId').first('classId');
  const classId = inClass?.classId ?? '';
  const met = await read<{ pupilId: string }>('parentMeetings').first('pupilId');
  const profiled = await read<{ pupilId: string }>('pupilProfiles').first('pupilId');
  const invitees: { id: string; role: string }[] = await read('reviewInvitees')
    .where({ reviewId: review })
    .select('id', 'role');
  const pupils: { id: string }[] = await read('pupils').select('id');
  const whole = { schoolId: null, startYear: null };
  const map = { ...whole, whose: { kind: 'school' }, names: 'full' };
  const week = { schoolId: school, on: '2026-11-23', id: null, names: 'full' };
  const sheet = { classId, names: 'first', sessions: 'two-weeks' };
  const profile = { pupilId: profiled?.pupilId };
  const call = (feature: string, name: string, input: unknown): MadeCall => ({ feature, name, input });
  const singles = papers.flatMap(({ id, forRoles }) => {
    const people =
      forRoles.length === 0
        ? [null]
        : invitees.filter(({ role }) => forRoles.includes(role as never)).map((one) => one.id);
    return people.slice(0, 1).map((inviteeId) => ({ paper: id, inviteeId }));
  });
  return {
    printed: [
      call('tasks', 'printDue', { schoolId: null, names: 'full' }),
      call('tasks', 'printPlanner', { schoolId: null, names: 'full', startYear: 2026, withDeadlines: true }),
      call('papers', 'printList', {
        title: listed[0],
        caption: listed[1],
        columns: listed.slice(0, 4),
        rows: [listed.slice(0, 4)],
      }),
      call('papers', 'printComparison', { planId: plan, withId: plan, isWhole: true, names: 'full' }),
      call('costs', 'printMap', { ...whole, rate: 'actual' }),
      call('maps', 'print', { ...map, size: 'A3' }),
      ...['full'].map((copy) => call('supportPlans', 'print', { id: supportPlan, copy, names: 'full' })),
      ...['symbols', 'full'].flatMap((layout) => [
        call('profiles', 'print', { ...profile, id: null, layout }),
        call('profiles', 'printViews', { ...profile, layout }),
      ]),
      call('meetings', 'print', { pupilId: met?.pupilId, id: null }),
      ...['assistant', 'class'].map((of) => call('timetable', 'print', { ...week, of })),
      call('teacherSheets', 'print', sheet),
    ],
    shown: [
      ...packIds.map((pack) => call('papers', 'makePack', { reviewId: review, pack })),
      ...singles.slice(0, alone).map((single) =>
        call('papers', 'makePaper', {
          reviewId: review,
          sheet: { ...single, isBlank: false, isLarge: false, childLayout: null },
        }),
      ),
    ],
    saved: [
      call('tasks', 'saveCalendar', { schoolId: null, names: 'full' }),
      call('costs', 'saveMap', { ...whole, rate: 'actual' }),
      call('maps', 'save', map),
      call('pupils', 'saveRegister', {
        who: 'on-roll',
        ids: pupils.map(({ id }) => id),
        columns: registerColumnKeys,
      }),
      ...['xlsx', 'docx'].map((format) => call('teacherSheets', 'save', { ...sheet, format })),
      call('timetable', 'savePdf', { ...week, of: 'class' }),
      ...singles
        .filter(({ paper }) => paper === 'la-report' || /^(?:letter|invite)-/.test(paper))
        .slice(0, alone)
        .map((single) => call('papers', 'saveWord', { reviewId: review, ...single })),
      call('backups', 'exportAll', { job: 'export' }),
    ],
  };
}

async function idOf(found: PromiseLike<{ id: string } | undefined>): Promise<string> {
  const row = await found;
  if (!row) throw new Error('The demo school lacks something that is printed');
  return row.id;
}
