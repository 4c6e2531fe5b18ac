import { addDays } from '../../../domain/common/calendar-date';
import { schoolDays, type PastTerm } from './calendar';
import { type MadePupil, wasThere } from './pupil-rows';
import type { Random } from './random';
import { type Batch, inBatches, kept, stamped, type Row } from './rows';
import type { MadeSchool } from './school-rows';
import type { VaultSize } from './sizes';
import { sentence } from './words';

const weeks = 12;
const pupilsInRun = 5;
const names = [
  'Reading together',
  'Talk boost',
  'Number club',
  'Calm start',
  'Fine motor group',
  'Phonics again',
];
const areas = ['CI', 'CL', 'SEMH', 'SP'] as const;

/** A run of provision with the days on which it can take place. */
export interface MadeRun {
  readonly id: string;
  readonly lineId: string;
  readonly pupilIds: readonly string[];
  readonly days: readonly string[];
}

/** So many runs in each school and term that the wanted sessions fit on their days, one a day. */
export function makeRuns(
  size: VaultSize,
  around: {
    readonly schools: readonly MadeSchool[];
    readonly pupils: readonly MadePupil[];
    readonly terms: readonly PastTerm[];
  },
  random: Random,
): { readonly runs: readonly MadeRun[]; readonly batches: readonly Batch[] } {
  const tables = ['provision_types', 'provisions', 'provision_staff', 'provision_pupils'];
  const rows = new Map<string, Row[]>(tables.map((table) => [table, []]));
  const put = (table: string, row: Row): string => {
    const id = random.id();
    rows.get(table)?.push({ id, ...row });
    return id;
  };
  const typeIds = names.map((name, position) =>
    put('provision_types', {
      name,
      area: areas[position % 4] ?? 'CI',
      layer: 'T',
      what: sentence(random),
      position,
      ...kept('2016-09-01'),
    }),
  );
  const days = around.terms.map((term) => schoolDays(term.startsOn, addDays(term.startsOn, 7 * weeks - 1)));
  const places = days.reduce((sum, list) => sum + list.length, 0) * around.schools.length;
  const runsInTerm = Math.ceil(size.sessions / places);
  const bySchool = new Map(
    around.schools.map((school) => [
      school,
      around.pupils.filter((one) => one.school === school && one.status !== 'N'),
    ]),
  );
  const runs = around.schools.flatMap((school) =>
    around.terms.flatMap((term, at) => {
      const there = (bySchool.get(school) ?? []).filter((pupil) => wasThere(pupil, term));
      return Array.from({ length: runsInTerm }, (_, number): MadeRun => {
        const named = {
          name: `${random.pick(names)} ${number + 1}`,
          type_id: typeIds[number % typeIds.length] ?? null,
        };
        const id = put('provisions', {
          ...{ school_id: school.id, ...named, area: areas[number % 4] ?? 'CI', layer: 'T', level: 'group' },
          ...{ starts_on: term.startsOn, weeks, place: 'The library', ...kept(term.startsOn) },
        });
        const lineId = put('provision_staff', {
          ...{ provision_id: id, staff_id: random.pick(school.assistantIds), grade_id: school.gradeId },
          ...{ minutes_per_session: 30, sessions_per_week: 5, position: 0, ...kept(term.startsOn) },
        });
        const group = Array.from(
          { length: Math.min(pupilsInRun, there.length) },
          (_none, place) => there[(number * pupilsInRun + place) % there.length],
        );
        const pupilIds = group.flatMap((pupil) => (pupil ? [pupil.id] : []));
        pupilIds.forEach((pupil, position) =>
          put('provision_pupils', {
            provision_id: id,
            pupil_id: pupil,
            position,
            entry_value: 10,
            exit_value: null,
            ...kept(term.startsOn),
          }),
        );
        return { id, lineId, pupilIds, days: days[at] ?? [] };
      });
    }),
  );
  return { runs, batches: tables.flatMap((table) => [...inBatches(table, rows.get(table) ?? [])]) };
}

/** So many sessions, taken from the runs' days one after the other. */
export function* sessionRows(runs: readonly MadeRun[], sessions: number, random: Random): Generator<Row> {
  let left = sessions;
  for (const { id, lineId, days } of runs) {
    for (const day of days.slice(0, left)) {
      const isHeld = random.chance(0.92);
      yield {
        ...{ id: random.id(), provision_id: id, staff_line_id: lineId, held_on: day, number: 1 },
        ...{
          state: isHeld ? 'held' : 'not-held',
          minutes: isHeld ? 30 : null,
          reason: isHeld ? null : 'Staff absent',
        },
        ...{ note: null, ...stamped(day) },
      };
    }
    left -= days.length;
    if (left <= 0) return;
  }
}
