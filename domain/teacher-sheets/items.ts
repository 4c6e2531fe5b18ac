import type { IsoDate } from '../common/calendar-date';
import type { NotedSession, SessionPlace } from '../sessions/model';
import type { ProgressEntry } from '../support-plans/model';
import type { FilledRow } from './filled-rows';
import type { KeptSession } from './said-of-session';
import type { SheetRow } from './sheet';

/** What the records say now about what a sheet asks for. */
export interface HereNow {
  readonly today: IsoDate;
  /** Targets that are still there, by id. */
  readonly outcomes: ReadonlyMap<string, OutcomeNow>;
  /** Full names of the pupils on roll, by id. */
  readonly pupilNames: ReadonlyMap<string, string>;
  /** Sessions that the register has, planned or noted, by placeKey. */
  readonly sessions: ReadonlyMap<string, SessionNow>;
}

/** One adult's session as the register has it now. */
export interface SessionNow {
  readonly runId: string;
  /** Planned minutes. */
  readonly minutes: number;
  readonly noted: NotedSession | null;
  /** Everybody who is in it on its day, of whatever class. */
  readonly pupilIds: readonly string[];
}

export function placeKey({ staffLineId, heldOn, number }: SessionPlace): string {
  return `${staffLineId} ${heldOn} ${number}`;
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

/** What a filled sheet brings for the register: one adult's session. */
export interface BroughtSession {
  readonly place: SessionPlace;
  readonly runId: string;
  readonly kept: KeptSession;
  /** The children whose marks it brings; marks of others stay. */
  readonly pupilIds: readonly string[];
}

/**
 * new: to be taken over. here: taken over already. conflict: something else stands there for the same day. unplaced: its target or its session
 * is no longer there. unclear: it could not be understood.
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
  /** The full name; null for a session. */
  readonly who: string | null;
  /** The target or the provision. */
  readonly about: string;
  /** '12 words a minute; Nearly alone; read the whole page'. */
  readonly says: string;
  readonly observedOn: IsoDate;
  readonly entries: readonly BroughtEntry[];
  readonly sessions: readonly BroughtSession[];
  /** Full names that stand in what is said and in what is here already. */
  readonly named: readonly string[];
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
    return ['The hidden number of this row was missing or another row’s: it was found by its words.'];
  if (by === 'changed-words')
    return ['The words on the left were changed in the file. Check that this is the right row.'];
  return [];
}

/** The name of a row's child as the program knows it; as on the sheet where she is not on roll any more. */
export function whoOf({ pupilId, texts }: SheetRow, here: HereNow): string | null {
  return pupilId === null ? null : (here.pupilNames.get(pupilId) ?? texts[0] ?? null);
}
