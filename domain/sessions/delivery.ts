import type { IsoDate } from '../common/calendar-date';
import type { RunPupil } from '../provision/run';
import type { NotedSession } from './model';
import type { GapReasonCode, ReasonCounts } from './reasons';
import type { RunSession, SessionPart } from './run-sessions';

/** Days over which is summed; both belong to it. */
export interface DaySpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What was planned and what was delivered, in sessions and whole minutes. */
export interface Delivery {
  readonly planned: number;
  readonly plannedMinutes: number;
  /** Sessions that took place, in full or shortened. */
  readonly held: number;
  /** Of these, those that were shorter than planned. */
  readonly shortened: number;
  /** Minutes that the shortened ones fell short by. */
  readonly shortenedBy: number;
  /** Noted as not held, or missed by the child. */
  readonly missed: number;
  readonly deliveredMinutes: number;
  /** Planned, and nothing noted yet. */
  readonly open: number;
  readonly reasons: ReasonCounts;
}

/** One session as it came out for a child, or, without a child, for the run. */
export interface Outcome {
  readonly state: 'open' | 'held' | 'shortened' | 'missed';
  readonly isPlanned: boolean;
  readonly plannedMinutes: number;
  readonly minutes: number;
  readonly reason: GapReasonCode | null;
}

/** Sums over the sessions in a span; with a child, only over the days on which the child is in the run, and by the child's marks. */
export function deliveryOf(
  sessions: readonly RunSession[],
  span: DaySpan,
  pupil: Pick<RunPupil, 'pupilId' | 'joinsOn' | 'leavesOn'> | null = null,
): Delivery {
  return sumDelivery(
    sessions
      .filter(({ on }) => span.from <= on && on <= span.to && (pupil === null || isInRun(pupil, on)))
      .map((session) => outcomeOf(session, pupil?.pupilId ?? null)),
  );
}

export function isInRun({ joinsOn, leavesOn }: Pick<RunPupil, 'joinsOn' | 'leavesOn'>, on: IsoDate): boolean {
  return (joinsOn === null || joinsOn <= on) && (leavesOn === null || on <= leavesOn);
}

export function sumDelivery(outcomes: readonly Outcome[]): Delivery {
  const planned = outcomes.filter(({ isPlanned }) => isPlanned);
  const counted = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state);
  const shortened = counted('shortened');
  const missed = counted('missed');
  const reasons: Partial<Record<GapReasonCode, number>> = {};
  for (const { reason } of missed) if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return {
    planned: planned.length,
    plannedMinutes: sumOf(planned.map(({ plannedMinutes }) => plannedMinutes)),
    held: counted('held').length + shortened.length,
    shortened: shortened.length,
    shortenedBy: sumOf(shortened.map(({ plannedMinutes, minutes }) => plannedMinutes - minutes)),
    missed: missed.length,
    deliveredMinutes: sumOf(outcomes.map(({ minutes }) => minutes)),
    open: counted('open').length,
    reasons,
  };
}

/** How a session came out. Of several adults who give it together the one who gave most of it counts. */
export function outcomeOf({ parts }: RunSession, pupilId: string | null): Outcome {
  const planned = parts.filter(({ isPlanned }) => isPlanned);
  const noted = parts.flatMap((part) => (part.noted === null ? [] : [part.noted]));
  const plannedMinutes = mostOf(parts.map(plannedFor));
  const minutes = mostOf(noted.map((session) => minutesFor(session, pupilId)));
  return {
    state: stateOf(parts, minutes, plannedMinutes),
    isPlanned: planned.length > 0,
    plannedMinutes,
    minutes,
    reason: minutes > 0 ? null : reasonOf(noted, pupilId),
  };
}

/** What was held in full had the minutes that were planned then, whatever the line plans now. */
function plannedFor({ noted, lineMinutes }: SessionPart): number {
  return noted?.state === 'held' ? (noted.minutes ?? lineMinutes) : lineMinutes;
}

function stateOf(parts: readonly SessionPart[], minutes: number, plannedMinutes: number): Outcome['state'] {
  if (minutes > 0) return minutes < plannedMinutes ? 'shortened' : 'held';
  return parts.some(({ noted }) => noted === null) ? 'open' : 'missed';
}

/** Minutes that a child had of a session as noted; without a child, that it took. Of a part nobody counted, nothing is claimed. */
export function minutesFor({ state, minutes, marks }: NotedSession, pupilId: string | null): number {
  if (state === 'not-held') return 0;
  const taken = minutes ?? 0;
  const mark = marks.find((item) => item.pupilId === pupilId);
  if (mark === undefined) return taken;
  return mark.mark === 'part' ? Math.min(mark.minutes ?? 0, taken) : 0;
}

function reasonOf(noted: readonly NotedSession[], pupilId: string | null): GapReasonCode | null {
  const held = noted.filter(({ state }) => state !== 'not-held');
  const marks = held.flatMap(({ marks: all }) => all.filter((item) => item.pupilId === pupilId));
  if (held.length > 0) return marks.some(({ mark }) => mark === 'refused') ? 'refused' : 'pupil-absent';
  const reasons = noted.map(({ reason }) => reason ?? 'other').sort();
  return (reasons[0] as GapReasonCode | undefined) ?? null;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function mostOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
