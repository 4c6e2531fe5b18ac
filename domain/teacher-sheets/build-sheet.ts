import type { IsoDate } from '../common/calendar-date';
import { formatDateShort, weekdayName } from '../common/date-words';
import { listInWords } from '../common/text';
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
  /** Sessions of the class that are planned and not noted yet, in the order of their runs and days. */
  readonly sessions: readonly OpenSession[];
}

/** A session that the register has planned, with the children of the class who are in it on its day. */
export interface OpenSession {
  readonly runName: string;
  readonly on: IsoDate;
  readonly number: number;
  readonly parts: readonly { readonly staffLineId: string; readonly who: string }[];
  readonly minutes: number;
  readonly pupilIds: readonly string[];
}

/** A sheet for one class: a row for each target, and for each session. */
export function buildSheet(material: SheetMaterial): TeacherSheet {
  const { pupils, targets, sessions, ...head } = material;
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
        outcome.byDate === null ? '' : formatDateShort(outcome.byDate),
      ],
      unit: outcome.unit,
      planText,
      ...{ pupilId, outcomeId: outcome.id, session: null },
    })),
    ...sessions.map((session) => sessionRow(session, pupils, nameOf)),
  ];
  return { ...head, rows: numbered(rows) };
}

function sessionRow(
  { runName, on, number, parts, minutes, pupilIds }: OpenSession,
  ofClass: readonly SheetPupil[],
  nameOf: (id: string) => string,
): Omit<SheetRow, 'ref'> {
  // In the order of the class, as its register has them.
  const pupils = ofClass.flatMap(({ id }) => (pupilIds.includes(id) ? [{ id, name: nameOf(id) }] : []));
  const isMost = pupils.length > fewChildren && pupils.length > ofClass.length / 2;
  const day = `${weekdayName(on).slice(0, 3)} ${formatDateShort(on)}${number > 1 ? `, session ${number}` : ''}`;
  return {
    kind: 'session',
    texts: [
      `${runName}, ${minutes} min`,
      day,
      isMost ? `${pupils.length} of the class` : pupils.map(({ name }) => name).join(', '),
      listInWords(parts.map(({ who }) => who)),
    ],
    ...{ unit: null, planText: null, pupilId: null, outcomeId: null },
    session: { on, number, staffLineIds: parts.map(({ staffLineId }) => staffLineId), pupils },
  };
}

/** So many children are named one by one even where they are most of their class. */
const fewChildren = 8;

function numbered(rows: readonly Omit<SheetRow, 'ref'>[]): readonly SheetRow[] {
  const counts = { target: 0, session: 0 };
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
