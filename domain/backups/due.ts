import { daysBetween, type IsoInstant } from '../common/calendar-date';
import { countOf } from '../common/text';
import { formatDate } from '../common/date-words';
import { instantOn, timeOn } from '../common/london-time';

const hour = 3_600_000;

/** A backup is due when the last one is a day old. */
const dueAfterHours = 24;

/** Of instants, the last one that is not in the future; a clock that was set back must not keep backups from being made. */
export function lastUpTo(instants: readonly IsoInstant[], now: IsoInstant): IsoInstant | null {
  const past = instants.filter((at) => Date.parse(at) <= Date.parse(now)).sort();
  return past.at(-1) ?? null;
}

/** Whether the next backup is due, by when the last verified one was made; null when there is none. */
export function isBackupDue(last: IsoInstant | null, now: IsoInstant): boolean {
  if (last === null) return true;
  const age = Date.parse(now) - Date.parse(last);
  return age < 0 || age >= dueAfterHours * hour;
}

/** 'today at 19:05', 'yesterday at 19:05', '8 days ago, on 13 January 2027': in the time of England. */
export function backupAge(at: IsoInstant, now: IsoInstant): string {
  const date = instantOn(at);
  const days = daysBetween(date, instantOn(now));
  if (days === 0) return `today at ${timeOn(at)}`;
  if (days === 1) return `yesterday at ${timeOn(at)}`;
  if (days < 0) return `on ${formatDate(date)} at ${timeOn(at)}`;
  return `${countOf(days, 'day')} ago, on ${formatDate(date)}`;
}

/** '21 January 2027 at 19:05'. */
export function backupMoment(at: IsoInstant): string {
  return `${formatDate(instantOn(at))} at ${timeOn(at)}`;
}
