import type { IsoDate } from '../../domain/common/calendar-date';

export interface Milestone {
  readonly id: string;
  /** "Papers out". */
  readonly label: string;
  /** On or by when; null while it cannot be known. */
  readonly date: IsoDate | null;
  readonly doneOn?: IsoDate | null | undefined;
}

export type MilestoneState = 'done' | 'overdue' | 'next' | 'due';

/** The states of milestones that are in the order of time: the first that is neither done nor overdue is next. */
export function milestoneStates(milestones: readonly Milestone[], today: IsoDate): MilestoneState[] {
  const isOpen = ({ date, doneOn }: Milestone) => !doneOn && (date === null || date >= today);
  const next = milestones.findIndex(isOpen);
  return milestones.map((milestone, index) => {
    if (milestone.doneOn) return 'done';
    if (!isOpen(milestone)) return 'overdue';
    return index === next ? 'next' : 'due';
  });
}

/** Before which milestone today stands: the first that is dated after today; the count of milestones when all are past. */
export function placeOfToday(milestones: readonly Milestone[], today: IsoDate): number {
  const place = milestones.findIndex(({ date, doneOn }) => {
    const shown = doneOn ?? date;
    return shown !== null && shown > today;
  });
  return place === -1 ? milestones.length : place;
}
