import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';

/** One change of the date of a meeting, as the history kept it. */
export interface MeetingStep {
  /** The day on which it was changed, in England. */
  readonly changedOn: IsoDate;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export interface MeetingHistory {
  /** The first day that was planned; null while there has been none. */
  readonly firstPlanned: IsoDate | null;
  /** The later changes, in order. */
  readonly moves: readonly MeetingStep[];
}

/**
 * What became of the date of a meeting. Changes of one day are one move: a date that is typed passes through others on its way.
 * `steps` are in order and leave out what was undone.
 */
export function meetingHistory(steps: readonly MeetingStep[]): MeetingHistory {
  const days: { changedOn: IsoDate; from: IsoDate | null; to: IsoDate | null }[] = [];
  for (const step of steps) {
    const last = days.at(-1);
    if (last?.changedOn === step.changedOn) last.to = step.to;
    else days.push({ ...step });
  }
  const moved = days.filter(({ from, to }) => from !== to);
  const [first] = moved;
  if (first === undefined) return { firstPlanned: null, moves: [] };
  return first.from === null
    ? { firstPlanned: first.to, moves: moved.slice(1) }
    : { firstPlanned: first.from, moves: moved };
}

/** 'Moved on 25 November 2026 from 14 January 2027 to 21 January 2027.' */
export function meetingStepWords({ changedOn, from, to }: MeetingStep): string {
  const when = formatDate(changedOn);
  if (to === null) return `On ${when} the date ${from === null ? '' : `${formatDate(from)} `}was taken away.`;
  if (from === null) return `On ${when} planned for ${formatDate(to)}.`;
  return `Moved on ${when} from ${formatDate(from)} to ${formatDate(to)}.`;
}
