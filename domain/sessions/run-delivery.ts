import type { IsoDate } from '../common/calendar-date';
import type { DaySpan, Delivery } from './delivery';

/** Planned against delivered of one run, up to today. */
export interface RunDelivery {
  readonly span: DaySpan;
  readonly all: Delivery;
  readonly pupils: readonly PupilDelivery[];
  readonly weeks: readonly WeekDelivery[];
  /** No adult has minutes and sessions yet: nothing is planned. */
  readonly isPlanned: boolean;
}

export interface PupilDelivery {
  readonly pupilId: string;
  readonly name: string;
  readonly delivery: Delivery;
}

/** One school week of the run, from 1. */
export interface WeekDelivery {
  readonly week: number;
  readonly monday: IsoDate;
  readonly delivery: Delivery;
}
