import { formatDate } from '../common/date-words';
import { countOf } from '../common/text';
import { quantityInWords } from '../ehc-plans/provision-sums';
import type { ProvisionRun, RunPupil, StaffLine } from '../provision/run';

/** What differs in one run between two maps. Children are named apart, so that their names can be hidden. */
export interface RunDifference {
  readonly runId: string;
  readonly name: string;
  /** 'Left out', '12 weeks instead of 10', 'Mrs Dale: 30 minutes, twice a week instead of …'. */
  readonly words: readonly string[];
  readonly putIn: readonly NamedChild[];
  readonly takenOut: readonly NamedChild[];
}

interface NamedChild {
  readonly name: string;
  /** 'from 23 November 2026', 'last day 20 November 2026'; null for the whole run. */
  readonly when: string | null;
}

/** How people and grades are called, by their ids. */
export interface WhatIfNames {
  readonly pupils: ReadonlyMap<string, string>;
  readonly staff: ReadonlyMap<string, string>;
  readonly grades: ReadonlyMap<string, string>;
}

/**
 * What is otherwise in `to` than in `from`, run by run; nothing for runs that are alike. `ofMap`: the ids of the runs that the map itself
 * has; any other is new.
 */
export function differences(
  from: readonly ProvisionRun[],
  to: readonly ProvisionRun[],
  names: WhatIfNames,
  ofMap: ReadonlySet<string>,
): RunDifference[] {
  const toById = new Map(to.map((run) => [run.id, run]));
  const known = new Set(from.map(({ id }) => id));
  const changed = from.map((run) => {
    const other = toById.get(run.id);
    if (other !== undefined) return runDifference(run, other, names);
    return only(run, ofMap.has(run.id) ? 'Left out' : 'Without this new run');
  });
  const more = to
    .filter(({ id }) => !known.has(id))
    .map((run) => (ofMap.has(run.id) ? only(run, 'Not left out') : added(run, names)));
  return [...changed, ...more].filter(
    ({ words, putIn, takenOut }) => words.length + putIn.length + takenOut.length > 0,
  );
}

function only(run: ProvisionRun, words: string): RunDifference {
  return { runId: run.id, name: nameOf(run), words: [words], putIn: [], takenOut: [] };
}

/** A run that only a version has: 'New, 10 weeks from 4 January 2027', who gives how much, and everyone in it. */
function added(run: ProvisionRun, names: WhatIfNames): RunDifference {
  return {
    runId: run.id,
    name: nameOf(run),
    takenOut: [],
    words: [
      `New, ${countOf(run.weeks, 'week')} from ${formatDate(run.startsOn)}`,
      ...run.staff.map((line) => `${whoIs(line, names)}: ${howMuch(line)}`),
      ...(run.ehcItemIds.length === 0 ? [] : [`For ${countOf(run.ehcItemIds.length, 'item')} of section F`]),
    ],
    putIn: childDifferences([], run.pupils, names).putIn,
  };
}

/** 'P08 Reading fluency pairs'. */
export function nameOf({ code, name }: Pick<ProvisionRun, 'code' | 'name'>): string {
  return code === null ? name : `${code} ${name}`;
}

function runDifference(from: ProvisionRun, to: ProvisionRun, names: WhatIfNames): RunDifference {
  return {
    runId: from.id,
    name: nameOf(from),
    words: [
      ...(from.weeks === to.weeks ? [] : [`${countOf(to.weeks, 'week')} instead of ${from.weeks}`]),
      ...staffWords(from.staff, to.staff, names),
    ],
    ...childDifferences(from.pupils, to.pupils, names),
  };
}

function staffWords(
  from: readonly StaffLine[],
  to: readonly StaffLine[],
  names: WhatIfNames,
): readonly string[] {
  const who = (line: StaffLine) => whoIs(line, names);
  const before = new Map(from.map((line) => [line.id, line]));
  const there = new Set(to.map(({ id }) => id));
  return [
    ...to.flatMap((line) => {
      const old = before.get(line.id);
      return old === undefined ? [`${who(line)} as well: ${howMuch(line)}`] : lineWords(old, line, names);
    }),
    ...from.filter(({ id }) => !there.has(id)).map((line) => `Without ${who(line)} (${howMuch(line)})`),
  ];
}

function lineWords(from: StaffLine, to: StaffLine, names: WhatIfNames): readonly string[] {
  const [one, other] = [whoIs(from, names), whoIs(to, names)];
  const grade = ({ gradeId }: StaffLine) =>
    gradeId === null ? 'the person’s own grade' : (names.grades.get(gradeId) ?? 'a grade that was removed');
  const isOther = from.staffId !== to.staffId || from.who !== to.who;
  return [
    ...(isOther ? [`${other} instead of ${one}`] : []),
    ...(!isOther && from.gradeId !== to.gradeId ? [`${other}: ${grade(to)} instead of ${grade(from)}`] : []),
    ...(howMuch(from) === howMuch(to) ? [] : [`${other}: ${howMuch(to)} instead of ${howMuch(from)}`]),
  ];
}

/** 'Mrs Dale'. */
export function whoIs({ staffId, who }: Pick<StaffLine, 'staffId' | 'who'>, names: WhatIfNames): string {
  return (staffId === null ? who : names.staff.get(staffId)) ?? 'An adult not chosen yet';
}

function howMuch({ minutesPerSession, sessionsPerWeek }: StaffLine): string {
  return quantityInWords({ minutesPerSession, sessionsPerWeek, sessionsPerYear: null, weeksPerYear: null });
}

function childDifferences(from: readonly RunPupil[], to: readonly RunPupil[], names: WhatIfNames) {
  const name = ({ pupilId }: RunPupil) => names.pupils.get(pupilId) ?? 'A pupil who was removed';
  const [before, after] = [byId(from), byId(to)];
  const added = to.filter(({ id, leavesOn }) => {
    const old = before.get(id);
    return old === undefined || (old.leavesOn !== null && leavesOn === null);
  });
  const ended = from.filter(({ id, leavesOn }) => {
    const now = after.get(id);
    return now === undefined || (leavesOn === null && now.leavesOn !== null);
  });
  return {
    putIn: added.map((part) => ({
      name: name(part),
      when: part.joinsOn === null ? null : `from ${formatDate(part.joinsOn)}`,
    })),
    takenOut: ended.map((part) => {
      const leavesOn = after.get(part.id)?.leavesOn ?? null;
      return { name: name(part), when: leavesOn === null ? null : `last day ${formatDate(leavesOn)}` };
    }),
  };
}

function byId(parts: readonly RunPupil[]): Map<string, RunPupil> {
  return new Map(parts.map((part) => [part.id, part]));
}
