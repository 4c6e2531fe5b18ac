import { daysBetween } from '../common/calendar-date';
import { instantOn } from '../common/london-time';
import { countOf } from '../common/text';
import { backupAge, lastUpTo } from './due';
import type { BackupPlace, BackupStatus } from './model';

/** What Home says of the backups. `warning` is shown as a notice, `calm` as a line. */
export interface BackupNotice {
  readonly tone: 'calm' | 'warning';
  readonly heading: string;
  readonly words: string;
}

/** Days after which a last backup is called old: a weekend and a day of sickness are not. */
const oldAfterDays = 4;

/**
 * The age of the last verified backup in one line; with a warning when it is old, when a chosen place is away, when a try failed, or
 * when documents of the vault could not be backed up whole.
 */
export function backupNotice(status: BackupStatus): BackupNotice {
  const last = lastBackup(status);
  const age = last === null ? null : backupAge(last, status.now);
  const lastWords =
    age === null ? 'There is no verified backup yet.' : `The last verified backup was made ${age}.`;
  const calm: BackupNotice = { tone: 'calm', heading: 'Backup', words: lastWords };
  if (status.isRunning)
    return { ...calm, words: `A backup is being made now. ${age === null ? '' : lastWords}`.trim() };
  const warn = (heading: string, words: string): BackupNotice => ({ tone: 'warning', heading, words });
  const away = status.places.find(isOldAway(status));
  if (away) return warn('A place for backups is away', `${awayWords(away)} ${lastWords}`);
  const failed = status.places.find(({ trouble }) => trouble !== null);
  if (failed) return warn('The last backup failed', `${failed.trouble ?? ''} ${lastWords}`);
  if (last !== null && daysBetween(instantOn(last), instantOn(status.now)) >= oldAfterDays)
    return warn('The last backup is old', lastWords);
  if (status.notWhole.length > 0)
    return warn('Documents could not be backed up', notWholeWords(status.notWhole));
  return calm;
}

/** When the last verified backup in any place was made; null when there is none. */
export function lastBackup({
  places,
  spareAt,
  now,
}: Pick<BackupStatus, 'places' | 'spareAt' | 'now'>): string | null {
  const instants = [...places.map(({ lastVerifiedAt }) => lastVerifiedAt), spareAt];
  return lastUpTo(
    instants.filter((at) => at !== null),
    now,
  );
}

/** A stick that is put away between backups is as it should be; one that was not seen for days is not. */
function isOldAway({ now }: BackupStatus) {
  return ({ isThere, lastVerifiedAt }: BackupPlace): boolean =>
    !isThere && (lastVerifiedAt === null || daysBetween(instantOn(lastVerifiedAt), instantOn(now)) >= 1);
}

function awayWords({ folder }: BackupPlace): string {
  return `The folder ${folder} cannot be reached. Connect the memory stick or the network, or choose another place in Settings.`;
}

function notWholeWords(titles: readonly string[]): string {
  const shown = titles.slice(0, 3).map((title) => `“${title}”`);
  const more = titles.length - shown.length;
  const list = more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
  return (
    `${countOf(titles.length, 'document')} in the vault ${titles.length === 1 ? 'is' : 'are'} damaged or missing: ${list}. ` +
    'Older backups may hold them whole: bring them back in Settings, under Backups. Everything else was backed up.'
  );
}
