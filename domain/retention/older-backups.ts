import { addDays, type IsoDate } from '../common/calendar-date';
import { listInWords } from '../common/text';
import { formatDate } from '../common/date-words';
import { catchUpDays, longestKeptDays } from '../backups/keep';

/**
 * The day after which no backup that the program thins out still holds what was disposed of today, as long as new ones are made: with
 * each only a few go, so the last days are for those that were left.
 */
export function backupsForgetBy(today: IsoDate): IsoDate {
  return addDays(today, longestKeptDays + catchUpDays);
}

/** What the dialog says before a disposal. `putAside`: the folders that restores put aside in the vault's; the rule of what is kept never reaches it. */
export function olderBackupsWords(today: IsoDate, putAside: readonly string[]): string {
  return (
    `Backups made before still hold it. The program keeps one backup of each month for a year: as long as new ones are made in the same place, the last ` +
    `that holds it is gone by ${formatDate(backupsForgetBy(today))}; one with a date that a wrong clock gave it may stay longer. ${putAsideWords(putAside)}Copies that you put elsewhere, papers and e-mails are not reached: destroy those yourself.`
  );
}

function putAsideWords(putAside: readonly string[]): string {
  if (putAside.length === 0) return '';
  const names = listInWords(putAside.map((name) => `“${name}”`));
  return `What a restore put aside in the vault’s folder holds it too, until you remove it in Settings, under Backups: ${names}. `;
}
