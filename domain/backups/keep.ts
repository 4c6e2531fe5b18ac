import { addDays, type IsoInstant, weekday } from '../common/calendar-date';
import { instantOn } from '../common/london-time';
import type { BackupName } from './backup-name';

/** One backup in a place, as far as the rule needs it. */
export type KeptBackup = Pick<BackupName, 'at' | 'reason' | 'isWhole'> & { readonly fileName: string };

const day = 86_400_000;

/** Everything from the last two days stays: what went wrong today is noticed tomorrow. */
const allForDays = 2;
/** A backup from before an update or an import stays a month: that is how long a mistake in it may go unnoticed. */
const beforeChangeForDays = 30;
/** No backup is kept longer for its age alone: what is no longer in the vault is then in none of them. */
export const longestKeptDays = 366;
/**
 * A pass over a place removes no more than so many, the oldest first: with a clock that is years ahead everything looks too old, and in
 * one evening nearly nothing is lost. A day brings one backup, so two a day keep up.
 */
export const mostRemovedAtOnce = 2;
/** Days of a pass each in which also a whole set of what is kept, some 25 backups, is gone by so few at once. */
export const catchUpDays = 14;
/** The newest of each of the last 7 days, 5 weeks and 12 months. */
const buckets = [
  { forDays: 7, unit: (at: IsoInstant): string => instantOn(at) },
  {
    forDays: 35,
    unit: (at: IsoInstant): string => addDays(instantOn(at), 1 - weekday(instantOn(at))),
  },
  { forDays: longestKeptDays, unit: (at: IsoInstant): string => instantOn(at).slice(0, 7) },
] as const;

/**
 * The file names of the backups that may go from a place, by day, week and month, the oldest first; see mostRemovedAtOnce. Never the
 * newest, never the newest whole one, and never one from the future: its date says that a clock was wrong, and nothing about its age.
 * It counts for nothing else: the others are kept as if it were not there. Within a day, week or month a whole backup goes before one
 * that is not.
 */
export function backupsToRemove(backups: readonly KeptBackup[], now: IsoInstant): readonly string[] {
  const kept = new Set<string>();
  const newestFirst = backups
    .filter(({ at }) => ageInDays(at, now) >= 0)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const keep = (backup: KeptBackup | undefined): void => {
    if (backup) kept.add(backup.fileName);
  };
  keep(newestFirst[0]);
  keep(newestFirst.find(({ isWhole }) => isWhole));
  for (const backup of newestFirst) {
    const age = ageInDays(backup.at, now);
    if (age < allForDays) keep(backup);
    if (backup.reason.startsWith('before-') && age < beforeChangeForDays) keep(backup);
  }
  for (const { forDays, unit } of buckets) {
    const recent = newestFirst.filter(({ at }) => ageInDays(at, now) < forDays);
    const chosen = new Set<string>();
    for (const backup of [...recent.filter(({ isWhole }) => isWhole), ...recent]) {
      const bucket = unit(backup.at);
      if (chosen.has(bucket)) continue;
      chosen.add(bucket);
      keep(backup);
    }
  }
  return newestFirst
    .map(({ fileName }) => fileName)
    .filter((fileName) => !kept.has(fileName))
    .reverse();
}

/** Days between an instant and now, with their fraction; negative for the future. */
function ageInDays(at: IsoInstant, now: IsoInstant): number {
  return (Date.parse(now) - Date.parse(at)) / day;
}
