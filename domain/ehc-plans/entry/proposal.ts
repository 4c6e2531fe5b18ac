import type { BroadAreaCode } from '../../pupils/codes';
import type { IsoDate } from '../../common/calendar-date';
import type { Figures } from './read-figures';

/** What becomes of a piece of the text: an item of the section, an arrangement for the whole day (section F), or nothing. */
export type ProposalUse = 'item' | 'wholeDay' | 'leftOut';

/** An item as it was understood, to be corrected before it is saved. Which fields count depends on the section. */
export interface Proposal extends Figures {
  readonly use: ProposalUse;
  /** 'E1'; for advice its number; empty where the text gives none. */
  readonly ref: string;
  /** The need, the outcome, the provision or the title of the advice. */
  readonly text: string;
  readonly title: string | null;
  readonly area: BroadAreaCode | null;
  readonly strengths: string | null;
  readonly step: string | null;
  readonly measure: string | null;
  readonly byDate: IsoDate | null;
  readonly who: string | null;
  readonly ratio: string | null;
  readonly place: string | null;
  readonly note: string | null;
  readonly author: string | null;
  readonly datedOn: IsoDate | null;
  readonly needRefs: readonly string[];
  readonly outcomeRefs: readonly string[];
  /** The words from which figures, dates, areas and links were read, as they stand in the plan: to compare them without turning pages. */
  readonly readFrom: readonly string[];
}

export const blankProposal: Proposal = {
  use: 'item',
  ref: '',
  text: '',
  title: null,
  area: null,
  strengths: null,
  step: null,
  measure: null,
  byDate: null,
  who: null,
  ratio: null,
  minutesPerSession: null,
  sessionsPerWeek: null,
  sessionsPerYear: null,
  weeksPerYear: null,
  place: null,
  note: null,
  author: null,
  datedOn: null,
  needRefs: [],
  outcomeRefs: [],
  readFrom: [],
};
