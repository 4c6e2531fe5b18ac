import type { IsoDate } from '../../domain/common/calendar-date';
import { groupBy } from '../../domain/common/group-by';
import type { NotedSession, SessionMark } from '../../domain/sessions/model';
import type { Reader } from '../database/database';

type Row = Omit<NotedSession, 'marks'>;
type MarkRow = SessionMark & { readonly sessionId: string };

/** The sessions noted of some runs between two days, in order, with their marks: two queries. */
export async function readNoted(
  reader: Reader,
  runIds: readonly string[],
  span: { readonly from: IsoDate; readonly to: IsoDate } | null = null,
): Promise<NotedSession[]> {
  const query = reader('provisionSessions')
    .select('id', 'provisionId', 'staffLineId', 'heldOn', 'number', 'state', 'minutes', 'reason')
    .select('coverStaffId', 'note')
    .whereIn('provisionId', [...runIds]);
  if (span !== null) void query.whereBetween('heldOn', [span.from, span.to]);
  const rows: Row[] = await query.orderBy(['heldOn', 'number', 'id']);
  const marks: MarkRow[] = await reader('sessionMarks')
    .select('sessionId', 'pupilId', 'mark', 'minutes')
    .whereIn(
      'sessionId',
      rows.map(({ id }) => id),
    )
    .orderBy('id');
  const bySession = groupBy(marks, ({ sessionId }) => sessionId);
  return rows.map((row) => ({
    ...row,
    marks: (bySession.get(row.id) ?? []).map(({ sessionId: _, ...mark }) => mark),
  }));
}

/** On which weekdays the timetable has the lines of some runs in a week, one entry for each slot. */
export async function readUsualDays(
  reader: Reader,
  runIds: readonly string[],
  week: { readonly monday: IsoDate; readonly friday: IsoDate },
): Promise<Readonly<Record<string, readonly number[]>>> {
  const rows: { staffLineId: string; day: number }[] = await reader('timetableSlots as t')
    .join('provisionStaff as s', 's.id', 't.staffLineId')
    .select('t.staffLineId', 't.day')
    .whereIn('s.provisionId', [...runIds])
    .whereNull('t.deletedAt')
    .where('t.fromOn', '<=', week.friday)
    .where((still) => {
      void still.whereNull('t.toOn').orWhere('t.toOn', '>=', week.monday);
    })
    .orderBy(['t.day', 't.startsAt']);
  const byLine = groupBy(rows, ({ staffLineId }) => staffLineId);
  return Object.fromEntries([...byLine].map(([line, slots]) => [line, slots.map(({ day }) => day)]));
}

export async function sessionById(reader: Reader, id: string): Promise<Row | undefined> {
  const row: Row | undefined = await reader('provisionSessions').where({ id }).first();
  return row;
}
