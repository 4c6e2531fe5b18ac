import type { SchoolDay } from '../../domain/timetable/times';
import type { EffectCode } from '../../domain/timetable/codes';

/** The working week of one person; every day of the week unless days are named. */
export interface DemoPerson {
  readonly from: string;
  readonly to: string;
  readonly contractMinutes: number;
  readonly days?: readonly SchoolDay[];
}

/** A session of a run, at the same time on each of the days: as long as the run's sessions are. */
export interface DemoSession {
  readonly who: string;
  readonly days: readonly SchoolDay[];
  readonly at: string;
  readonly run: string;
}

/** Other time of somebody's week, at the same time on each of the days. */
export interface DemoTime {
  readonly who: string;
  readonly days: readonly SchoolDay[];
  readonly at: string;
  readonly to: string;
  /** One of them: a class by its name (with a child: in that lesson), a child by UPN with the item of section F, or a duty; nothing: a break. */
  readonly classOf?: string;
  readonly pupil?: { readonly upn: string; readonly item: string };
  readonly duty?: string;
}

/** What was seen of somebody's support on a day, in the words of the fields (domain/timetable/model.ts). */
export interface DemoObservation {
  readonly who: string;
  readonly observedOn: string;
  readonly run?: string;
  /** Words of the target that it was about. */
  readonly target?: string;
  readonly focus: string;
  readonly seen: string;
  readonly strength: string;
  readonly nextStep: string;
  readonly effect: EffectCode;
}
