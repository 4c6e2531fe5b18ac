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
 * The file names of the backups that may go from a place, by day, week and month. Never the newest, never the newest whole one, and
 * never one from the future: its date says that a clock was wrong, and nothing about its age. Within a day, week or month
 * a whole backup goes before one that is not.
 */
export function backupsToRemove(backups: readonly KeptBackup[], now: IsoInstant): readonly string[] {
  const kept = new Set<string>();
  const newestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : -1));
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
  return newestFirst.map(({ fileName }) => fileName).filter((fileName) => !kept.has(fileName));
}

/** Days between an instant and now, with their fraction; negative for the future. */
function ageInDays(at: IsoInstant, now: IsoInstant): number {
  return (Date.parse(now) - Date.parse(at)) / day;
}
