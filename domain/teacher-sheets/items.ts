import type { IsoDate } from '../common/calendar-date';
import type { ProgressEntry } from '../support-plans/model';
import type { FilledRow } from './filled-rows';
import type { SheetRow } from './sheet';

/** What the records say now about what a sheet asks for. */
export interface HereNow {
  readonly today: IsoDate;
  /** Targets that are still there, by id. */
  readonly outcomes: ReadonlyMap<string, OutcomeNow>;
  /** Full names of the pupils on roll, by id. */
  readonly pupilNames: ReadonlyMap<string, string>;
  /** The targets of a pupil that a run serves, by `${runId} ${pupilId}`. */
  readonly served: ReadonlyMap<string, readonly string[]>;
}

export interface OutcomeNow {
  readonly text: string;
  readonly unit: string | null;
  /** False once its plan was reviewed. */
  readonly isRunning: boolean;
  readonly entries: readonly ProgressEntry[];
}

/** An entry of progress that a filled sheet brings. */
export type BroughtEntry = Omit<ProgressEntry, 'id' | 'documentId'>;

/**
 * new: to be taken over. here: taken over already. conflict: something else stands there for the same day. unplaced: there is no target to
 * keep it with. unclear: it could not be understood.
 */
export type ItemState = 'new' | 'conflict' | 'unclear' | 'unplaced' | 'here';
export const itemStates: readonly ItemState[] = ['new', 'conflict', 'unclear', 'unplaced', 'here'];

/** One thing that a filled sheet says. */
export interface SheetItem {
  /** The same for the same words, wherever the row stands in the file. */
  readonly id: string;
  readonly state: ItemState;
  readonly ref: string;
  readonly place: string;
  /** The full name; null where a whole run is meant. */
  readonly who: string | null;
  /** The target or the provision. */
  readonly about: string;
  /** '12 words a minute; Nearly alone; read the whole page'. */
  readonly says: string;
  readonly observedOn: IsoDate;
  readonly entries: readonly BroughtEntry[];
  /** What stands there already for the same day, in words. */
  readonly besides: readonly string[];
  /** What the user should know before ticking it. */
  readonly remarks: readonly string[];
  /** Ticked at first. */
  readonly isSuggested: boolean;
}

/** An item before its id is made. */
export type ItemDraft = Omit<SheetItem, 'id'>;

/** Whether an item can be ticked at all. */
export function canTake({ state }: Pick<SheetItem, 'state'>): boolean {
  return state === 'new' || state === 'conflict';
}

/** What is to be said of how a row was found. */
export function remarksOfMatch({ by }: FilledRow): readonly string[] {
  if (by === 'words')
    return ['The hidden number of this row was gone or another row’s: it was found by its words.'];
  if (by === 'changed-words')
    return ['The words on the left were changed in the file. Check that this is the right row.'];
  return [];
}

/** The name of a row's child as the program knows it; as on the sheet where she is not on roll any more. */
export function whoOf({ pupilId, texts }: SheetRow, here: HereNow): string | null {
  return pupilId === null ? null : (here.pupilNames.get(pupilId) ?? texts[0] ?? null);
}
