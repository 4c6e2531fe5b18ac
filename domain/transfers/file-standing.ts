import type { IsoDate } from '../common/calendar-date';
import { formatDateShort, relativeToToday } from '../common/date-words';
import { countOf, listInWords } from '../common/text';
import type { TransferLine } from './model';

/** Where the SEN file of a pupil who moves on stands. */
export type FileStanding =
  /** `dueOn`: null while no last day is known. */
  | { readonly kind: 'not-begun' | 'begun'; readonly dueOn: IsoDate | null; readonly isLate: boolean }
  | {
      readonly kind: 'sent';
      readonly sentOn: IsoDate;
      readonly receiptDueOn: IsoDate;
      readonly isLate: boolean;
    }
  | { readonly kind: 'received'; readonly receiptOn: IsoDate }
  /** Noted with the leavers, without a file that was made here. */
  | { readonly kind: 'passed-on'; readonly passedOn: IsoDate };

interface OfPupil {
  readonly transfer: TransferLine | null;
  readonly passedOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly today: IsoDate;
}

export function fileStanding({ transfer, passedOn, dueOn, today }: OfPupil): FileStanding {
  if (transfer !== null && transfer.sentOn !== null) {
    const { sentOn, receiptOn } = transfer;
    if (receiptOn !== null) return { kind: 'received', receiptOn };
    const receiptDueOn = transfer.receiptDueOn ?? sentOn;
    return { kind: 'sent', sentOn, receiptDueOn, isLate: receiptDueOn < today };
  }
  if (passedOn !== null) return { kind: 'passed-on', passedOn };
  return {
    kind: transfer === null ? 'not-begun' : 'begun',
    dueOn,
    isLate: dueOn !== null && dueOn < today,
  };
}

/** 'Begun', with the second line 'Due by 12 Sep 2027 (in 8 weeks)'. */
export interface StandingWords {
  readonly what: string;
  readonly more: string;
  /** `late`: a day has passed. */
  readonly tone: 'open' | 'late' | 'done';
}

export function standingWords(standing: FileStanding, today: IsoDate): StandingWords {
  const when = (day: IsoDate): string => `${formatDateShort(day)} (${relativeToToday(day, today)})`;
  switch (standing.kind) {
    case 'not-begun':
    case 'begun': {
      const { dueOn, isLate } = standing;
      const what = standing.kind === 'begun' ? 'Begun' : 'Not begun';
      const more =
        dueOn === null
          ? 'No last day yet'
          : isLate
            ? `Overdue: was due by ${when(dueOn)}`
            : `Due by ${when(dueOn)}`;
      return { what, more, tone: isLate ? 'late' : 'open' };
    }
    case 'sent': {
      const { sentOn, receiptDueOn, isLate } = standing;
      return {
        what: `Sent on ${formatDateShort(sentOn)}`,
        more: `Receipt ${isLate ? 'was expected' : 'expected'} by ${when(receiptDueOn)}`,
        tone: isLate ? 'late' : 'open',
      };
    }
    case 'received':
      return {
        what: 'Done',
        more: `Receipt came on ${formatDateShort(standing.receiptOn)}`,
        tone: 'done',
      };
    case 'passed-on':
      return {
        what: `Handed over on ${formatDateShort(standing.passedOn)}`,
        more: 'As noted with the leavers',
        tone: 'done',
      };
  }
}

/** '23 files: 4 not begun, 12 begun, 5 sent and waiting for the receipt and 2 done'. */
export function countWords(kinds: readonly FileStanding['kind'][]): string {
  const count = (...of: readonly FileStanding['kind'][]): number =>
    kinds.filter((kind) => of.includes(kind)).length;
  const parts = [
    [count('not-begun'), 'not begun'],
    [count('begun'), 'begun'],
    [count('sent'), 'sent and waiting for the receipt'],
    [count('received', 'passed-on'), 'done'],
  ] as const;
  const said = parts.flatMap(([many, words]) => (many === 0 ? [] : [`${many} ${words}`]));
  return `${countOf(kinds.length, 'file')}: ${listInWords(said)}`;
}
