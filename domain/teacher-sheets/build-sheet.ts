import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { baselineInWords, targetInWords } from '../support-plans/words';
import type { PlanOutcome } from '../support-plans/model';
import type { SheetNames, SheetRow, TeacherSheet } from './sheet';

/** A child of the class as the sheet names her. */
export interface SheetPupil {
  readonly id: string;
  readonly legalForename: string;
  readonly legalSurname: string;
  /** 'Maya'. */
  readonly called: string;
}

/** What a sheet is made of; texts are those of the copy for the classroom. */
export interface SheetMaterial {
  readonly id: string;
  readonly classId: string;
  readonly className: string;
  readonly schoolName: string;
  readonly teacherName: string | null;
  readonly termName: string | null;
  readonly madeOn: IsoDate;
  readonly names: SheetNames;
  /** All pupils of the class, in the order of their names. */
  readonly pupils: readonly SheetPupil[];
  /** The targets of their running plans. */
  readonly targets: readonly {
    readonly pupilId: string;
    readonly outcome: PlanOutcome;
    /** As it stands in the plan, with names. */
    readonly planText: string;
  }[];
  /** What runs now, with those of the class who are in it. */
  readonly runs: readonly {
    readonly id: string;
    readonly name: string;
    readonly words: string;
    readonly pupilIds: readonly string[];
  }[];
}

/** A sheet for one class: a row for each target, for each run, and for each child in a run. */
export function buildSheet(material: SheetMaterial): TeacherSheet {
  const { pupils, targets, runs, ...head } = material;
  const names = shortNames(pupils, material.names);
  const nameOf = (id: string): string => names.get(id) ?? '';
  const rows = [
    ...targets.map(({ pupilId, outcome, planText }) => ({
      kind: 'target' as const,
      texts: [
        nameOf(pupilId),
        withoutSurname(
          outcome.text,
          pupils.find(({ id }) => id === pupilId),
        ),
        outcome.measure ?? '',
        baselineInWords(outcome) ?? '',
        targetInWords(outcome) ?? '',
        outcome.byDate === null ? '' : formatDate(outcome.byDate),
      ],
      unit: outcome.unit,
      planText,
      ...{ pupilId, outcomeId: outcome.id, runId: null },
    })),
    ...runs.map(({ id, name, words }) => ({
      kind: 'run' as const,
      texts: [name, words],
      ...{ unit: null, planText: null, pupilId: null, outcomeId: null, runId: id },
    })),
    ...runs.flatMap(({ id, name, pupilIds }) =>
      pupilIds.map((pupilId) => ({
        kind: 'attendance' as const,
        texts: [nameOf(pupilId), name],
        ...{ unit: null, planText: null, pupilId, outcomeId: null, runId: id },
      })),
    ),
  ];
  return { ...head, rows: numbered(rows) };
}

function numbered(rows: readonly Omit<SheetRow, 'ref'>[]): readonly SheetRow[] {
  const counts = { target: 0, run: 0, attendance: 0 };
  return rows.map((row) => {
    counts[row.kind] += 1;
    return { ref: `${row.kind.charAt(0)}${counts[row.kind]}`, ...row };
  });
}

/** 'Maya Chen will read' becomes 'Maya will read'. */
function withoutSurname(text: string, pupil: SheetPupil | undefined): string {
  if (pupil === undefined) return text;
  const { called, legalForename, legalSurname } = pupil;
  return [legalForename, called].reduce(
    (shorter, forename) => shorter.replaceAll(`${forename} ${legalSurname}`, called),
    text,
  );
}

/** First names or initials, with more letters, and at last a number, where two would be called the same. */
export function shortNames(pupils: readonly SheetPupil[], kind: SheetNames): ReadonlyMap<string, string> {
  const short = (pupil: SheetPupil, letters: number): string => {
    if (kind === 'first')
      return letters === 0 ? pupil.called : `${pupil.called} ${begin(pupil.legalSurname, letters)}`;
    return [pupil.called, pupil.legalSurname].map((name) => begin(name, letters + 1)).join('');
  };
  let names = new Map(pupils.map((pupil) => [pupil.id, short(pupil, 0)]));
  for (let letters = 1; letters <= 3; letters += 1) {
    const twice = repeated(names);
    names = new Map(
      pupils.map((pupil) => {
        const name = names.get(pupil.id) ?? '';
        return [pupil.id, twice.has(name) ? short(pupil, letters) : name];
      }),
    );
  }
  const [twice, seen] = [repeated(names), new Map<string, number>()];
  return new Map(
    [...names].map(([id, name]) => {
      if (!twice.has(name)) return [id, name];
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return [id, `${name} ${number}`];
    }),
  );
}

function begin(name: string, letters: number): string {
  return [...name].slice(0, letters).join('');
}

function repeated(names: ReadonlyMap<string, string>): ReadonlySet<string> {
  const all = [...names.values()];
  return new Set(all.filter((name, index) => all.indexOf(name) !== index));
}
