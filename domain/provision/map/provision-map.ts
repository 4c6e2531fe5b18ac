import type { IsoDate } from '../../common/calendar-date';
import { groupBy } from '../../common/group-by';
import { listInWords } from '../../common/text';

import { minutesInWords, times } from '../../ehc-plans/provision-sums';
import { broadAreas } from '../../pupils/codes';
import { yearGroupName } from '../../pupils/year-group';
import type { Term } from '../../school/terms';
import { childWeeks, childWeeksInWords } from '../child-weeks';
import { impacts, provisionLayers } from '../codes';
import { minutesGivenPerWeek, sessionsGiven } from '../given-minutes';
import type { ProvisionRun, RunPupil } from '../run';
import { runState } from '../run-list';
import { lastDayOfRun, runWeeks, type SchoolWeek } from '../run-weeks';
import type { MapChild, MapCounts, MapPupil, MapRun, ProvisionMap } from './model';
import type { MapWhose } from './whose';

/** What a map follows from. */
export interface MapInput {
  readonly whose: MapWhose;
  readonly schoolName: string;
  readonly startYear: number;
  readonly today: IsoDate;
  /** The runs of the school that touch the year. */
  readonly runs: readonly ProvisionRun[];
  /** Pupils on roll, and those of the runs who have left; in order of name. */
  readonly pupils: readonly MapPupil[];
  readonly terms: readonly Pick<Term, 'startsOn' | 'endsOn'>[];
  readonly staffNames: ReadonlyMap<string, string>;
  readonly classNames: ReadonlyMap<string, string>;
  /** When a run takes place, by its id. */
  readonly when: ReadonlyMap<string, readonly string[]>;
}

/** The map of a pupil, a class, a year group or the school; null where whose it would be is not there. */
export function provisionMap(input: MapInput): ProvisionMap | null {
  const { whose, schoolName, startYear, today, pupils } = input;
  const title = titleOf(input);
  if (title === null) return null;
  const known = new Map(pupils.map((pupil, index) => [pupil.id, { pupil, index }]));
  const onMap = input.runs.filter((run) => isOnMap(run, input, known));
  const runs = onMap.map((run) => mapRun(run, input, known));
  const open = input.runs
    .filter((run) => !onMap.includes(run) && isOpenTo(run, input))
    .map((run) => mapRun(run, input, known))
    .filter(({ state }) => state !== 'over');
  return {
    ...{ whose, title, schoolName, startYear, today },
    layers: provisionLayers.map(({ code: layer, name }) => ({
      layer,
      name,
      cells: broadAreas.map(({ code: area }) => ({
        area,
        runs: runs.filter((run) => run.layer === layer && run.area === area),
        open: open.filter((run) => run.layer === layer && run.area === area),
      })),
    })),
    pupils: pupils.filter((pupil) => pupil.isOnRoll && belongs(pupil, whose)),
  };
}

type Known = ReadonlyMap<string, { readonly pupil: MapPupil; readonly index: number }>;

function titleOf({ whose, pupils, classNames }: MapInput): string | null {
  if (whose.kind === 'school') return 'Whole school';
  if (whose.kind === 'year') return yearGroupName(whose.ncy);
  if (whose.kind === 'pupil') return pupils.find(({ id }) => id === whose.pupilId)?.name ?? null;
  const name = classNames.get(whose.classId);
  return name === undefined ? null : `Class ${name}`;
}

function belongs(pupil: MapPupil, whose: MapWhose): boolean {
  if (whose.kind === 'year') return pupil.ncy === whose.ncy;
  if (whose.kind === 'class') return pupil.classId === whose.classId;
  return whose.kind === 'school' || pupil.id === whose.pupilId;
}

/** A run with one of the children in it, or meant for just this class or year; on a pupil's map only what the pupil has. */
function isOnMap(run: ProvisionRun, { whose }: MapInput, known: Known): boolean {
  if (whose.kind === 'school') return true;
  if (whose.kind === 'class' && run.level === 'class' && run.classId === whose.classId) return true;
  if (whose.kind === 'year' && run.level === 'cohort' && run.cohort === whose.ncy) return true;
  return run.pupils.some(({ pupilId }) => {
    const found = known.get(pupilId);
    return found !== undefined && belongs(found.pupil, whose);
  });
}

/**
 * Whether a child of this class or year can be put into a run that none of them is in: a group’s, the school’s, or that of a year group
 * which has a child of the class. What another class has, or one pupil alone, is not open.
 */
function isOpenTo({ level, cohort }: ProvisionRun, { whose, pupils }: MapInput): boolean {
  if (whose.kind !== 'class' && whose.kind !== 'year') return false;
  if (level === 'cohort')
    return pupils.some((pupil) => pupil.isOnRoll && belongs(pupil, whose) && pupil.ncy === cohort);
  return level === 'group' || level === 'school';
}

function mapRun(run: ProvisionRun, input: MapInput, known: Known): MapRun {
  const weeks = runWeeks(run, input.terms);
  const lastDay = lastDayOfRun(run, input.terms);
  const parts = groupBy(run.pupils, ({ pupilId }) => pupilId);
  const inIt = [...parts.keys()]
    .flatMap((pupilId) => known.get(pupilId) ?? [])
    .sort((one, other) => one.index - other.index)
    .map(({ pupil }) => pupil);
  const own = inIt.filter((pupil) => belongs(pupil, input.whose));
  const children = own.map((pupil) =>
    mapChild(pupil, parts.get(pupil.id) ?? [], { weeks, planned: run.weeks, today: input.today }),
  );
  const staff = run.staff.map(({ staffId, who }) => (staffId && input.staffNames.get(staffId)) ?? who);
  const { id, area, layer, level, ratio, startsOn, place, entryMeasure, exitMeasure, evaluation } = run;
  return {
    ...{ id, area, layer, level, ratio, startsOn, lastDay, place, entryMeasure, exitMeasure, evaluation },
    name: run.code === null ? run.name : `${run.code} ${run.name}`,
    state: runState(startsOn, lastDay, input.today),
    staff: [...new Set(staff.filter((name) => name !== null && name !== ''))] as string[],
    when: input.when.get(id) ?? [],
    sessions: sessionsInWords(run),
    minutesPerWeek: minutesGivenPerWeek(run.staff),
    weeks: run.weeks,
    target: run.expectedGain === null ? null : [run.expectedGain, run.gainUnit].filter(Boolean).join(' '),
    impact: impactInWords(children),
    children,
    others: inIt.length - own.length,
    counts: countsOf(inIt),
  };
}

/** '20 minutes, 3 times a week and 45 minutes, once a week'; empty without figures. */
function sessionsInWords(run: ProvisionRun): string {
  return listInWords(
    sessionsGiven(run.staff).map(
      ({ minutesPerSession, sessionsPerWeek }) =>
        `${minutesInWords(minutesPerSession)}, ${times(sessionsPerWeek)} a week`,
    ),
  );
}

function mapChild(
  pupil: MapPupil,
  parts: readonly RunPupil[],
  {
    weeks,
    planned,
    today,
  }: { readonly weeks: readonly SchoolWeek[]; readonly planned: number; readonly today: IsoDate },
): MapChild {
  const words = parts.map((part) => weeksOfPart(part, weeks, planned));
  const told = parts.find(({ impact, exitValue }) => impact !== null || exitValue !== null) ?? parts[0];
  return {
    pupil,
    weeks: words.includes(null) ? null : words.join(', '),
    isInItNow: parts.some(
      ({ joinsOn, leavesOn }) =>
        (joinsOn === null || joinsOn <= today) && (leavesOn === null || leavesOn >= today),
    ),
    impact: told?.impact ?? null,
    values: told ? valuesInWords(told) : null,
  };
}

/** Null for the whole run. */
function weeksOfPart(part: RunPupil, weeks: readonly SchoolWeek[], planned: number): string | null {
  if (part.joinsOn === null && part.leavesOn === null) return null;
  const own = childWeeks(part, weeks);
  if (own === null) return 'No week';
  return own.from === 1 && own.to >= planned ? null : childWeeksInWords(own, planned);
}

function valuesInWords({ entryValue, exitValue }: RunPupil): string | null {
  if (entryValue === null) return exitValue === null ? null : `at the end ${exitValue}`;
  return exitValue === null ? `at the start ${entryValue}` : `${entryValue} to ${exitValue}`;
}

/** '3 met, 1 partly met, 2 not judged yet'; empty while nobody is judged. */
function impactInWords(children: readonly MapChild[]): string {
  const judged = impacts.flatMap(({ code, name }) => {
    const number = children.filter(({ impact }) => impact === code).length;
    return number === 0 ? [] : [`${number} ${name.toLowerCase()}`];
  });
  const open = children.filter(({ impact }) => impact === null).length;
  return judged.length === 0 ? '' : [...judged, ...(open === 0 ? [] : [`${open} not judged yet`])].join(', ');
}

function countsOf(pupils: readonly MapPupil[]): MapCounts {
  const number = (isOne: (pupil: MapPupil) => boolean) => pupils.filter(isOne).length;
  return {
    pupils: pupils.length,
    K: number(({ status }) => status === 'K'),
    E: number(({ status }) => status === 'E'),
    PP: number(({ flags }) => flags.includes('PP')),
    EAL: number(({ flags }) => flags.includes('EAL')),
    LAC: number(({ flags }) => flags.includes('LAC')),
  };
}
