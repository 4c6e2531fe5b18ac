import type { IsoDate } from '../../domain/common/calendar-date';
import type { ProvisionRun } from '../../domain/provision/run';
import { type RunListRow, runState, staffMinutesPerWeek, whomInWords } from '../../domain/provision/run-list';
import { lastDayOfRun } from '../../domain/provision/run-weeks';
import { fullName } from '../../domain/pupils/names';
import { schoolTime } from '../../domain/school/school-time';
import type { Term } from '../../domain/school/terms';
import type { Reader } from '../database/database';
import { readCalendars } from '../school/calendars';
import { type KnownPupil, readPupils } from './roll';

type NamedRow = { readonly id: string; readonly name: string; readonly schoolId: string };
type TermRow = Term & { readonly schoolId: string };

/** What a list of runs needs to know besides the runs. */
export interface RunNames {
  /** Without closed days. */
  readonly terms: readonly TermRow[];
  readonly classes: readonly NamedRow[];
  readonly staff: readonly NamedRow[];
}

/** School time, classes and staff of all schools: four queries. */
export async function readRunNames(reader: Reader): Promise<RunNames> {
  const live = (table: string) => reader(table).whereNull('deletedAt');
  const calendars = await readCalendars(reader);
  const terms = [...calendars].flatMap(([schoolId, calendar]) =>
    schoolTime(calendar).map((stretch) => ({ ...stretch, schoolId })),
  );
  const classes: NamedRow[] = await live('classes')
    .select('id', 'name', 'schoolId')
    .orderBy(['position', 'name']);
  const staff: NamedRow[] = await live('staff').select('id', 'name', 'schoolId').orderBy(['name', 'id']);
  return { terms, classes, staff };
}

/** Runs as a list shows them. */
export async function runRows(
  reader: Reader,
  runs: readonly ProvisionRun[],
  names: RunNames,
  today: IsoDate,
): Promise<RunListRow[]> {
  const ids = [...new Set(runs.flatMap(({ pupils }) => pupils.map(({ pupilId }) => pupilId)))];
  const pupils = await readPupils(reader, ids, today);
  return runs.map((run) => runRow(run, names, pupils, today));
}

function runRow(
  run: ProvisionRun,
  names: RunNames,
  pupils: ReadonlyMap<string, KnownPupil>,
  today: IsoDate,
): RunListRow {
  const { id, schoolId, code, name, area, layer, level, startsOn, weeks, cohort } = run;
  const inIt = run.pupils.flatMap(({ pupilId }) => pupils.get(pupilId) ?? []);
  const lastDay = lastDayOfRun(
    run,
    names.terms.filter((term) => term.schoolId === schoolId),
  );
  const className = names.classes.find((item) => item.id === run.classId)?.name ?? null;
  const people = run.staff.map(
    ({ staffId, who }) => names.staff.find((item) => item.id === staffId)?.name ?? who,
  );
  const classIds = [...inIt.map(({ classId }) => classId), run.classId];
  return {
    ...{ id, schoolId, code, name, area, layer, level, startsOn, lastDay, weeks },
    state: runState(startsOn, lastDay, today),
    whom: whomInWords({ level, className, cohort, pupilNames: inIt.map(fullName) }),
    staff: [...new Set(people.filter((item) => item !== null))],
    minutesPerWeek: staffMinutesPerWeek(run.staff),
    pupilIds: inIt.map((pupil) => pupil.id),
    staffIds: run.staff.flatMap(({ staffId }) => staffId ?? []),
    classIds: [...new Set(classIds.filter((item) => item !== null))],
  };
}
