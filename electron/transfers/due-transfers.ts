import { addDays } from '../../domain/common/calendar-date';
import { goesToNextSchool, type LeavingReason } from '../../domain/retention/leaving';
import { type DueTransfer, leavesWithin } from '../../domain/tasks/due-rights';
import { transferDeadline } from '../../domain/transfers/deadline';
import type { Database, Reader } from '../database/database';
import { readCalendars } from '../school/calendars';
import { duePupil, pupilRows } from '../subject-access/due-rights';
import { latestTransfers, transferLine } from './repository';

type LeaverRow = Parameters<typeof duePupil>[0] & { readonly leavingDate: string | null };

interface DepartureRow {
  readonly pupilId: string;
  readonly reason: LeavingReason | null;
  readonly filePassedOn: string | null;
}

/** Children with SEN who leave or have left and whose file was not handed over, and files that nobody has signed for. */
export async function dueTransfers({ read, clock }: Database): Promise<readonly DueTransfer[]> {
  const transfers = await latestTransfers(read, null);
  const calendars = await readCalendars(read);
  const noNextSchool = await filesThatGoNowhere(read);
  const rows: LeaverRow[] = await pupilRows(read)
    .select('p.leavingDate')
    .where((wanted) => {
      void wanted.whereIn('p.id', [...transfers.keys()]).orWhere((leaver) => {
        void leaver
          .whereNotNull('p.leavingDate')
          .whereIn(
            'p.id',
            read('senStatuses').select('pupilId').whereIn('code', ['K', 'E']).whereNull('deletedAt'),
          );
      });
    });
  return rows.flatMap((row): DueTransfer[] => {
    const calendar = calendars.get(row.schoolId) ?? { terms: [] };
    const known = transfers.get(row.id);
    const line = known && transferLine(known, calendar);
    const leftOn = line?.leftOn ?? row.leavingDate;
    const pupil = duePupil(row);
    const nextSchool = line?.nextSchool ?? null;
    if (line?.sentOn != null) {
      const { sentOn, receiptOn, receiptDueOn } = line;
      return receiptOn === null ? [{ pupil, nextSchool, deadline: null, sentOn, receiptDueOn }] : [];
    }
    if (noNextSchool.has(row.id) || leftOn === null || leftOn > addDays(clock.today(), leavesWithin))
      return [];
    const deadline = transferDeadline(leftOn, calendar);
    return [{ pupil, nextSchool, deadline, sentOn: null, receiptDueOn: null }];
  });
}

/** Leavers of whom it is noted that the file went already, by whatever way, or that no school will ask for it. */
async function filesThatGoNowhere(reader: Reader): Promise<ReadonlySet<string>> {
  const rows: DepartureRow[] = await reader('pupilDepartures').select('pupilId', 'reason', 'filePassedOn');
  return new Set(
    rows
      .filter(({ reason, filePassedOn }) => filePassedOn !== null || !goesToNextSchool(reason))
      .map(({ pupilId }) => pupilId),
  );
}
