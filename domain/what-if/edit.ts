import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { idSchema } from '../common/ids';
import { provisionFields, staffLineFields } from '../provision/model';
import { joinedOn, leftPart, openAgain } from '../provision/map/moved-part';
import type { ProvisionRun, StaffLine } from '../provision/run';
import { lastDayOfRun } from '../provision/run-weeks';
import type { Term } from '../school/terms';
import { newPart, nextLine } from './new-rows';
import { newRun, newRunSchema, type TypeFacts } from './new-run';

const ofRun = z.object({ runId: idSchema });
const ofLine = ofRun.extend({ lineId: idSchema });
const ofPupil = ofRun.extend({ pupilId: idSchema });

/** One change of a version. */
export const editSchema = z.discriminatedUnion('kind', [
  ofRun.extend({ kind: z.literal('weeks'), weeks: provisionFields.weeks }),
  ofLine.extend({ kind: z.literal('minutes'), minutes: staffLineFields.minutesPerSession }),
  ofLine.extend({ kind: z.literal('sessions'), sessions: staffLineFields.sessionsPerWeek }),
  ofLine.extend({ kind: z.literal('person'), staffId: idSchema }),
  ofLine.extend({ kind: z.literal('grade'), gradeId: idSchema.nullable() }),
  ofRun.extend({ kind: z.literal('add-staff') }),
  ofLine.extend({ kind: z.literal('remove-staff') }),
  ofPupil.extend({ kind: z.literal('put-in') }),
  ofPupil.extend({ kind: z.literal('take-out') }),
  ofRun.extend({ kind: z.literal('leave-out') }),
  ofRun.extend({ kind: z.literal('bring-back') }),
  // Runs that only the version has.
  z.object({ kind: z.literal('add-run'), run: newRunSchema }),
  ofRun.extend({ kind: z.literal('items'), itemIds: newRunSchema.shape.itemIds }),
]);
export type Edit = z.infer<typeof editSchema>;

/** What an edit needs besides the runs. */
export interface EditBasis {
  /** The map as it is. */
  readonly now: readonly ProvisionRun[];
  readonly terms: readonly Pick<Term, 'startsOn' | 'endsOn'>[];
  readonly today: IsoDate;
  /** A new id for each row that the edit adds. */
  readonly newId: () => string;
  readonly schoolId: string;
  /** The provision of the catalogue that a new run is of. */
  readonly type: TypeFacts | null;
}

/**
 * The runs of a version after an edit; the same runs where what it is about is not there. A run that only the version has stands behind
 * those of the map, and is gone once it is left out.
 */
export function edited(runs: readonly ProvisionRun[], edit: Edit, basis: EditBasis): readonly ProvisionRun[] {
  if (edit.kind === 'add-run') return [...runs, newRun(edit.run, basis)];
  if (edit.kind === 'leave-out') return runs.filter(({ id }) => id !== edit.runId);
  if (edit.kind === 'bring-back') return broughtBack(runs, edit.runId, basis.now);
  return runs.map((run) => (run.id === edit.runId ? editedRun(run, edit, basis) : run));
}

function isOfMap({ id }: ProvisionRun, { now }: EditBasis): boolean {
  return now.some((run) => run.id === id);
}

/** In the order of the map. */
function broughtBack(
  runs: readonly ProvisionRun[],
  runId: string,
  now: readonly ProvisionRun[],
): readonly ProvisionRun[] {
  if (runs.some(({ id }) => id === runId)) return runs;
  const known = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((run) => (run.id === runId ? run : (runs.find(({ id }) => id === run.id) ?? []))),
    ...runs.filter(({ id }) => !known.has(id)),
  ];
}

type RunEdit = Exclude<Edit, { kind: 'leave-out' | 'bring-back' | 'add-run' }>;

function editedRun(run: ProvisionRun, edit: RunEdit, basis: EditBasis): ProvisionRun {
  switch (edit.kind) {
    case 'weeks':
      return { ...run, weeks: edit.weeks };
    case 'minutes':
      return withLine(run, edit.lineId, { minutesPerSession: edit.minutes });
    case 'sessions':
      return withLine(run, edit.lineId, { sessionsPerWeek: edit.sessions });
    // Whoever takes over is paid by their own grade.
    case 'person':
      return withLine(run, edit.lineId, { staffId: edit.staffId, who: null, gradeId: null });
    case 'grade':
      return withLine(run, edit.lineId, { gradeId: edit.gradeId });
    case 'add-staff':
      return { ...run, staff: [...run.staff, nextLine(run, basis.newId())] };
    case 'remove-staff':
      return { ...run, staff: run.staff.filter(({ id }) => id !== edit.lineId) };
    case 'put-in':
      return putIn(run, edit.pupilId, basis);
    case 'take-out':
      return takenOut(run, edit.pupilId, basis);
    // What a run of the map delivers is said on its own page.
    case 'items':
      return isOfMap(run, basis) ? run : { ...run, ehcItemIds: [...new Set(edit.itemIds)] };
  }
}

function withLine(run: ProvisionRun, lineId: string, part: Partial<StaffLine>): ProvisionRun {
  return { ...run, staff: run.staff.map((line) => (line.id === lineId ? { ...line, ...part } : line)) };
}

function movable(run: ProvisionRun, { terms }: EditBasis) {
  return { startsOn: run.startsOn, lastDay: lastDayOfRun(run, terms) };
}

function putIn(run: ProvisionRun, pupilId: string, basis: EditBasis): ProvisionRun {
  const own = run.pupils.filter((part) => part.pupilId === pupilId);
  if (own.some(({ leavesOn }) => leavesOn === null || leavesOn >= basis.today)) return run;
  const again = openAgain(own, basis.today);
  if (again)
    return {
      ...run,
      pupils: run.pupils.map((part) => (part.id === again.id ? { ...part, leavesOn: null } : part)),
    };
  // A run that is not begun yet in truth has whoever is put in from its first day.
  const joinsOn = isOfMap(run, basis) ? joinedOn(movable(run, basis), basis.today) : null;
  return { ...run, pupils: [...run.pupils, newPart(basis.newId(), pupilId, joinsOn)] };
}

function takenOut(run: ProvisionRun, pupilId: string, basis: EditBasis): ProvisionRun {
  if (!isOfMap(run, basis)) return { ...run, pupils: run.pupils.filter((part) => part.pupilId !== pupilId) };
  return {
    ...run,
    pupils: run.pupils.flatMap((part) => {
      if (part.pupilId !== pupilId) return part;
      const left = leftPart(movable(run, basis), part, basis.today);
      if (left === 'stays') return part;
      return left === 'goes' ? [] : { ...part, ...left };
    }),
  };
}
