import { addDays, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { type AccessDates, accessDeadline, accessSource } from '../subject-access/deadline';
import { receiptWithin, remindedFor, type TransferDeadline, transferSource } from '../transfers/deadline';
import { byWhenWords } from './by-when';
import type { DueLine, DuePupil } from './due-model';

/** An open request for a copy of a child's record. */
export interface DueRequest extends AccessDates {
  readonly id: string;
  readonly pupil: DuePupil;
  readonly askedBy: string | null;
  readonly extensionToldOn: IsoDate | null;
}

/** Requests that are not answered: the copy, and before it the letter about an extension. */
export function accessLines(requests: readonly DueRequest[], today: IsoDate): readonly DueLine[] {
  return requests.flatMap((request): DueLine[] => {
    const { id, pupil, askedBy, extendedBecause, extensionToldOn, receivedOn } = request;
    const { dueOn, tellBy, reasons } = accessDeadline(request);
    const target = { kind: 'access', id } as const;
    const line = (name: string, what: string, day: IsoDate): DueLine => ({
      id: `${id}-${name}`,
      pupil,
      what,
      from: null,
      dueOn: day,
      byWhen: byWhenWords(day, today),
      why: `${askedBy === null ? 'A copy of the record was asked for' : `${askedBy} asked for a copy of the record`} on ${formatDate(receivedOn)}. ${reasons.join(' ')}`,
      source: accessSource,
      action: { label: 'Open the request', target },
    });
    return [
      ...(extendedBecause !== null && extensionToldOn === null
        ? [line('extension', 'Tell whoever asked for the record that it takes longer', tellBy)]
        : []),
      ...(dueOn === null ? [] : [line('copy', 'Send the copy of the record that was asked for', dueOn)]),
    ];
  });
}

/** A child who leaves, or a file that was sent and not signed for. */
export interface DueTransfer {
  readonly pupil: DuePupil;
  readonly nextSchool: string | null;
  /** Null once it was sent. */
  readonly deadline: TransferDeadline | null;
  readonly sentOn: IsoDate | null;
  readonly receiptDueOn: IsoDate | null;
}

/** Spoken of so many days before the child leaves. */
export const leavesWithin = 14;

/** Files to hand over, and receipts that are awaited. */
export function transferLines(transfers: readonly DueTransfer[], today: IsoDate): readonly DueLine[] {
  return transfers.flatMap(({ pupil, nextSchool, deadline, sentOn, receiptDueOn }): DueLine[] => {
    const target = { kind: 'transfer', id: pupil.id } as const;
    const school = nextSchool ?? 'the next school';
    if (sentOn !== null && receiptDueOn !== null)
      return [
        {
          id: `${pupil.id}-receipt`,
          pupil,
          what: `Ask ${school} for the receipt of the SEN file`,
          from: null,
          dueOn: receiptDueOn,
          byWhen: byWhenWords(receiptDueOn, today),
          why: `The file was sent on ${formatDate(sentOn)}, and no receipt has come within ${receiptWithin} school days.`,
          source: null,
          action: { label: 'Record the receipt', target: { ...target, awaits: 'receipt' } },
        },
      ];
    // Later than that it is on its own page, not on Home.
    if (deadline === null || deadline.dueOn < addDays(today, -remindedFor)) return [];
    return [
      {
        id: `${pupil.id}-transfer`,
        pupil,
        what: `Hand the SEN file to ${school}`,
        from: null,
        dueOn: deadline.dueOn,
        byWhen: byWhenWords(deadline.dueOn, today),
        why: deadline.reason,
        source: transferSource,
        action: { label: 'Open the file', target: { ...target, awaits: 'handing-over' } },
      },
    ];
  });
}
