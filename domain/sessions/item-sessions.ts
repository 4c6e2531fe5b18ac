import type { IsoDate } from '../common/calendar-date';
import type { RunPupil } from '../provision/run';
import { weekOf } from '../provision/run-weeks';
import { type DaySpan, type Delivery, isInRun, outcomeOf, sumDelivery } from './delivery';
import type { RunSession } from './run-sessions';

/** What the register has of one item of section F for its child, over all runs that deliver it. */
export interface ItemSessions {
  /** From the first session that was planned or noted, to the last day that counts. */
  readonly span: DaySpan;
  readonly runNames: readonly string[];
  readonly delivery: Delivery;
  /** The school weeks of the runs in the days that count, while the child is in them: 1, or the part of the week's school days. */
  readonly weekParts: readonly number[];
  /** School weeks in which the child had at least one session. */
  readonly weeks: number;
  /** The first session that the child had; null while there was none. */
  readonly startedOn: IsoDate | null;
  /** Who gave it, those who only covered last. */
  readonly staff: readonly string[];
  readonly cover: readonly string[];
}

/** A run that delivers the item, with the child's part in it. */
export interface ItemRun {
  readonly name: string;
  readonly sessions: readonly RunSession[];
  /** The school days of each of its weeks, from its first day on. */
  readonly schoolDays: readonly (readonly IsoDate[])[];
  readonly pupil: Pick<RunPupil, 'pupilId' | 'joinsOn' | 'leavesOn'>;
  /** Names by staff line, and by member of staff. */
  readonly lineNames: Readonly<Record<string, string>>;
  readonly staffNames: Readonly<Record<string, string>>;
}

/** Sums an item up over a span; null where nothing of it was noted in the span. */
export function itemSessions(runs: readonly ItemRun[], span: DaySpan): ItemSessions | null {
  const all = runs.flatMap((run) =>
    run.sessions
      .filter(({ on }) => span.from <= on && on <= span.to && isInRun(run.pupil, on))
      .map((session) => ({ run, session, outcome: outcomeOf(session, run.pupil.pupilId) })),
  );
  if (all.every(({ outcome }) => outcome.state === 'open')) return null;
  const had = all.filter(({ outcome }) => outcome.minutes > 0);
  const days = had.map(({ session }) => session.on).sort();
  const first = all.map(({ session }) => session.on).sort()[0] ?? span.from;
  const noted = had.flatMap(({ run, session }) =>
    session.parts.flatMap((part) =>
      part.noted === null || part.noted.state === 'not-held' ? [] : [{ run, part, noted: part.noted }],
    ),
  );
  const own = noted.filter(({ noted: { coverStaffId } }) => coverStaffId === null);
  const covered = noted.flatMap(({ run, noted: { coverStaffId } }) =>
    coverStaffId === null ? [] : (run.staffNames[coverStaffId] ?? []),
  );
  const staff = unique(own.flatMap(({ run, part }) => run.lineNames[part.staffLineId] ?? []));
  return {
    span: { from: first, to: span.to },
    runNames: unique(runs.map(({ name }) => name)),
    weekParts: partsOfWeeks(runs, span),
    delivery: sumDelivery(all.map(({ outcome }) => outcome)),
    weeks: new Set(days.map((on) => weekOf(on).monday)).size,
    startedOn: days[0] ?? null,
    staff,
    cover: unique(covered).filter((name) => !staff.includes(name)),
  };
}

/** A week in which several runs deliver the item counts once, with the larger part. */
function partsOfWeeks(runs: readonly ItemRun[], { from, to }: DaySpan): number[] {
  const parts = new Map<IsoDate, number>();
  for (const { schoolDays, pupil } of runs) {
    for (const days of schoolDays) {
      const [first] = days;
      const counted = days.filter((on) => from <= on && on <= to && isInRun(pupil, on)).length;
      if (first === undefined || counted === 0) continue;
      const { monday } = weekOf(first);
      parts.set(monday, Math.max(parts.get(monday) ?? 0, counted / days.length));
    }
  }
  return [...parts.values()];
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort((one, other) => one.localeCompare(other, 'en-GB'));
}
