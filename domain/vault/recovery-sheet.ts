import type { IsoDate } from '../common/calendar-date';

/** What the recovery sheet shows (renderer/papers/recovery-sheet). */
export interface RecoverySheetPaper {
  readonly paper: 'recovery-sheet';
  readonly words: readonly string[];
  readonly folder: string;
  readonly madeOn: IsoDate;
}

export function recoverySheetPaper(
  words: readonly string[],
  folder: string,
  madeOn: IsoDate,
): RecoverySheetPaper {
  return { paper: 'recovery-sheet', words, folder, madeOn };
}
