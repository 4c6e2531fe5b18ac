import type { IsoDate } from '../../domain/common/calendar-date';
import type { SessionMarkCode } from '../../domain/provision/codes';
import type { UsualReasonCode } from '../../domain/sessions/reasons';

/** Sessions of runs, by their references, that were not held on a day. */
export interface DemoGap {
  readonly on: IsoDate;
  readonly runs: readonly string[];
  readonly reason: UsualReasonCode;
}

/** More of a session that was held. */
export interface DemoLook {
  readonly on: IsoDate;
  readonly run: string;
  readonly who: string;
  /** Fewer minutes than planned. */
  readonly minutes?: number;
  /** Who gave it instead. */
  readonly cover?: string;
  readonly note?: string;
  /** Children who did not have it, or only part of it, by UPN. */
  readonly marks?: readonly {
    readonly upn: string;
    readonly mark: SessionMarkCode;
    readonly minutes?: number;
  }[];
}

/** What was seen of one target over the term. */
export interface DemoProgress {
  readonly upn: string;
  /** Words of the target. */
  readonly target: string;
  readonly seenBy: string;
  /** Values by day; null where there is only a note. */
  readonly values: Readonly<Record<IsoDate, number>>;
  readonly notes?: Readonly<Record<IsoDate, string>>;
}
