import type { IsoDate, IsoInstant } from '../../domain/common/calendar-date';
import type { ReviewType } from '../../domain/reviews/codes';
import type { Reader } from '../database/database';
import { toCamelCase } from '../database/letter-case';
import { liveRows } from './repository';

/** What other features keep about a pupil, read for the story only. */
export interface DocumentEvent {
  readonly id: string;
  readonly title: string;
  readonly agency: string | null;
  readonly author: string | null;
  readonly reportDate: IsoDate | null;
  readonly receivedOn: IsoDate | null;
  readonly purpose: 'report' | 'sent-paper';
  readonly createdAt: IsoInstant;
}

export async function documentEvents(reader: Reader, pupilId: string): Promise<DocumentEvent[]> {
  return liveRows(reader, 'documents', pupilId)
    .select('id', 'title', 'agency', 'author', 'reportDate', 'receivedOn', 'purpose', 'createdAt')
    .whereIn('purpose', ['report', 'sent-paper']);
}

export interface PlanEvent {
  readonly id: string;
  readonly version: number;
  readonly status: 'draft' | 'final' | 'amended' | 'ceased';
  readonly issuedOn: IsoDate;
  readonly ceasedOn: IsoDate | null;
  readonly createdAt: IsoInstant;
}

export async function planEvents(reader: Reader, pupilId: string): Promise<PlanEvent[]> {
  return liveRows(reader, 'ehcPlans', pupilId).select(
    'id',
    'version',
    'status',
    'issuedOn',
    'ceasedOn',
    'createdAt',
  );
}

export interface ReviewEvent {
  readonly id: string;
  readonly type: ReviewType;
  readonly meetingOn: IsoDate | null;
  readonly completedOn: IsoDate | null;
  readonly createdAt: IsoInstant;
}

export async function reviewEvents(reader: Reader, pupilId: string): Promise<ReviewEvent[]> {
  return liveRows(reader, 'reviews', pupilId).select('id', 'type', 'meetingOn', 'completedOn', 'createdAt');
}

type Values = Readonly<Record<string, string | number | null>>;

/** A change of the record in which this pupil was touched. */
export interface RecordChange {
  readonly id: string;
  readonly at: IsoInstant;
  readonly by: string;
  readonly what: string;
  /** The pupil's own fields before and after, where the change touched them. */
  readonly before: Values;
  readonly after: Values;
}

/** Tables whose rows say by `pupil_id` whose they are. */
const tablesOfPupils = [
  'sen_statuses',
  'sen_needs',
  'monitorings',
  'pupil_flags',
  'pupil_notes',
  'pupil_contacts',
  'documents',
  'ehc_plans',
  'reviews',
];

/** The story shows so many changes at most, the latest. */
const mostChanges = 500;

/** Who changed what in the pupil's record, the latest first. */
export async function recordChanges(reader: Reader, pupilId: string): Promise<RecordChange[]> {
  const ofTable = (table: string) =>
    `(h.table_name = '${table}' AND h.row_id IN (SELECT id FROM ${table} WHERE pupil_id = :pupilId))`;
  const rows: (Omit<RecordChange, 'before' | 'after'> & {
    oldValues: string | null;
    newValues: string | null;
  })[] = await reader.raw(
    `SELECT c.id, c.at, c.by, c.what,
        max(CASE WHEN h.table_name = 'pupils' THEN h.old_values END) AS old_values,
        max(CASE WHEN h.table_name = 'pupils' THEN h.new_values END) AS new_values
      FROM history h JOIN changes c ON c.id = h.change_id
      WHERE (h.table_name = 'pupils' AND h.row_id = :pupilId) OR ${tablesOfPupils.map(ofTable).join(' OR ')}
      GROUP BY c.id ORDER BY c.at DESC, c.id DESC LIMIT ${mostChanges}`,
    { pupilId },
  );
  return rows.map(({ oldValues, newValues, ...change }) => ({
    ...change,
    before: values(oldValues),
    // A new row changes nothing: that the pupil was added says it all.
    after: oldValues === null ? {} : values(newValues),
  }));
}

function values(text: string | null): Values {
  if (text === null) return {};
  return Object.fromEntries(
    Object.entries(JSON.parse(text) as Values).map(([column, value]) => [toCamelCase(column), value]),
  );
}
