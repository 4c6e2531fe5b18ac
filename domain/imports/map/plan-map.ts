import type { IsoDate } from '../../common/calendar-date';
import { poundsInWords } from '../../common/money';
import { fold } from '../../common/text';
import type { StaffGrade } from '../../provision/run';
import { academicYearOf, academicYearStart } from '../../school/academic-year';
import type { MapProblem } from './cells';
import type { MapFile, MapGrade, MapRun, MapStaffLine } from './read-map';

/** What of a school a map is matched with. */
export interface MapHere {
  readonly pupils: ReadonlyMap<string, { readonly id: string; readonly schoolId: string }>;
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  readonly grades: readonly StaffGrade[];
  /** Runs that have a reference. */
  readonly runs: readonly { readonly code: string; readonly startsOn: IsoDate }[];
}

/** Who is meant: somebody who is here, or one of the plan's new people. */
export type MapRef = { readonly id: string } | { readonly isNew: string };

export interface PlannedLine {
  readonly staff: MapRef;
  readonly grade: MapRef | null;
  readonly minutesPerSession: number;
  readonly sessionsPerWeek: number;
  /** The line's own rates, where the file's are not the grade's. */
  readonly actualPence: number | null;
  readonly standardPence: number | null;
}

export interface PlannedRun extends Omit<MapRun, 'staff' | 'pupils' | 'place' | 'size'> {
  readonly staff: readonly PlannedLine[];
  readonly pupilIds: readonly string[];
}

/** What taking a map over would do. */
export interface MapPlan {
  readonly runs: readonly PlannedRun[];
  /** References that are here already in the same academic year: nothing of them is touched. */
  readonly known: readonly string[];
  readonly newGrades: readonly (MapGrade & { readonly fromOn: IsoDate })[];
  readonly newStaff: readonly {
    readonly name: string;
    readonly role: string;
    readonly grade: MapRef | null;
  }[];
  readonly problems: readonly MapProblem[];
  readonly remarks: readonly string[];
}

/** Matches a map with what is here: runs by reference and year, pupils by UPN, staff by name, grades by code. */
export function planMap(file: MapFile, here: MapHere, schoolId: string): MapPlan {
  const state = new PlanState(file, here, schoolId);
  const isHere = ({ code, startsOn }: MapRun) =>
    here.runs.some(
      (run) =>
        fold(run.code) === fold(code) && academicYearStart(run.startsOn) === academicYearStart(startsOn),
    );
  state.addListedGrades();
  const runs = file.runs.filter((run) => !isHere(run)).map((run) => state.run(run));
  return {
    runs,
    known: file.runs.filter(isHere).map(({ code }) => code),
    newGrades: state.newGrades,
    newStaff: state.newStaff,
    problems: [...file.problems, ...state.problems],
    remarks: [...file.remarks, ...new Set(state.remarks)],
  };
}

class PlanState {
  readonly problems: MapProblem[] = [];
  readonly remarks: string[] = [];
  readonly newStaff: { name: string; role: string; grade: MapRef | null }[] = [];
  readonly newGrades: (MapGrade & { fromOn: IsoDate })[] = [];

  constructor(
    private readonly file: MapFile,
    private readonly here: MapHere,
    private readonly schoolId: string,
  ) {}

  run({ staff, pupils, place: _, size: __, ...run }: MapRun): PlannedRun {
    return {
      ...run,
      staff: staff.map((line) => this.line(line, run.startsOn)),
      pupilIds: pupils.flatMap((pupil) => this.pupil(pupil)),
    };
  }

  private pupil({ place, upn }: MapRun['pupils'][number]): string[] {
    const found = this.here.pupils.get(upn);
    if (found === undefined) this.problems.push({ place, message: `No pupil with the UPN ${upn} is here.` });
    else if (found.schoolId !== this.schoolId)
      this.problems.push({ place, message: `The pupil with the UPN ${upn} is at another school.` });
    return found === undefined ? [] : [found.id];
  }

  private line(line: MapStaffLine, startsOn: IsoDate): PlannedLine {
    const grade = line.grade === null ? null : this.grade(line, line.grade, startsOn);
    const { minutesPerSession, sessionsPerWeek } = line;
    return {
      ...{ minutesPerSession, sessionsPerWeek },
      staff: this.person(line, grade?.ref ?? null),
      grade: grade?.ref ?? null,
      actualPence: line.actualPence === grade?.actualPence ? null : line.actualPence,
      standardPence: line.standardPence === grade?.standardPence ? null : line.standardPence,
    };
  }

  /** A member of staff by name, or a new one. */
  private person({ who, place }: MapStaffLine, grade: MapRef | null): MapRef {
    const found = this.here.staff.filter(({ name }) => fold(name) === fold(who));
    if (found.length > 1)
      this.problems.push({ place, message: `${found.length} people called ${who} work at the school.` });
    const [only] = found;
    if (only !== undefined) return { id: only.id };
    const known = this.newStaff.find(({ name }) => fold(name) === fold(who));
    if (known !== undefined) return { isNew: known.name };
    this.newStaff.push({ name: who, role: this.roleOf(grade), grade });
    return { isNew: who };
  }

  private roleOf(grade: MapRef | null): string {
    if (grade === null) return 'Teaching assistant';
    const found =
      'id' in grade
        ? this.here.grades.find(({ id }) => id === grade.id)
        : this.newGrades.find(({ code }) => code === grade.isNew);
    return found?.name ?? 'Teaching assistant';
  }

  /** A grade by code with its rates, or a new one with those of the list of rates or of this line. */
  private grade(line: MapStaffLine, code: string, startsOn: IsoDate) {
    const here = this.here.grades.find((item) => fold(item.code) === fold(code));
    if (here !== undefined) return this.gradeHere(here, line, startsOn);
    const planned = this.newGrades.find((item) => fold(item.code) === fold(code));
    if (planned !== undefined) return { ref: { isNew: planned.code }, ...planned };
    const { actualPence, standardPence } = line;
    if (actualPence === null || standardPence === null) {
      this.problems.push({ place: line.place, message: `There is no rate for the grade ${code}.` });
      return null;
    }
    return { ref: { isNew: code }, ...this.addGrade({ code, name: code, actualPence, standardPence }) };
  }

  /** Every grade of the list of rates that is not here, also one that no line uses. */
  addListedGrades(): void {
    const isHere = ({ code }: MapGrade) => this.here.grades.some((item) => fold(item.code) === fold(code));
    for (const grade of this.file.grades.filter((item) => !isHere(item))) this.addGrade(grade);
  }

  /** Its rates hold from the beginning of the academic year of the map. */
  private addGrade(grade: MapGrade) {
    const first = this.file.runs.map(({ startsOn }) => startsOn).sort()[0];
    const added = { ...grade, fromOn: first === undefined ? '' : academicYearOf(first).startsOn };
    this.newGrades.push(added);
    return added;
  }

  /** The rates of a grade that is here stay; a line that the file prices otherwise keeps the file's rates. */
  private gradeHere(grade: StaffGrade, line: MapStaffLine, startsOn: IsoDate) {
    const rate = grade.rates.findLast(({ fromOn }) => fromOn <= startsOn) ?? grade.rates[0];
    const isSame =
      rate !== undefined &&
      rate.onCost === 0 &&
      (line.actualPence ?? rate.actualPence) === rate.actualPence &&
      (line.standardPence ?? rate.standardPence) === rate.standardPence;
    if (!isSame && line.actualPence !== null)
      this.remarks.push(
        `The grade ${grade.code} has other rates here than ${poundsInWords(line.actualPence)} an hour: they stay, and the lines of this map keep theirs.`,
      );
    return {
      ref: { id: grade.id },
      actualPence: isSame ? line.actualPence : null,
      standardPence: isSame ? line.standardPence : null,
    };
  }
}
