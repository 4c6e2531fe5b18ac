import type { KeptRow } from '../../domain/subject-access/spec';
import type { Lookups } from '../../domain/subject-access/field-words';
import { isInRun } from '../../domain/sessions/delivery';
import { rowsBelow } from '../backups/related-rows';
import type { Reader } from '../database/database';

/** Everything of one pupil: her rows with all that hangs on them, and the rows of others that those name. */
export interface PupilRows {
  readonly rows: ReadonlyMap<string, readonly KeptRow[]>;
  readonly lookups: Lookups;
}

/** Tables whose rows a pupil's rows name. Own tables are looked up among her own rows. */
const namedTables = ['schools', 'classes', 'staff', 'contacts', 'provisions'] as const;

/** Reads everything of one pupil by the foreign keys of the database, so that no table is forgotten. */
export async function gatherRows(reader: Reader, pupilId: string): Promise<PupilRows> {
  const own = await rowsBelow(reader, 'pupils', [pupilId]);
  const rows = new Map<string, readonly KeptRow[]>([...own].map(([table, list]) => [table, ordered(list)]));
  for (const [table, list] of await sharedRows(reader, rows)) rows.set(table, list);
  const lookups = new Map([...rows].map(([table, list]) => [table, byId(list)]));
  for (const table of namedTables) lookups.set(table, byId(await namedRows(reader, table, rows)));
  return { rows, lookups };
}

/** What a child shares with others of a group: the adults and the sessions, in the weeks in which she was part of it. */
async function sharedRows(
  reader: Reader,
  rows: ReadonlyMap<string, readonly KeptRow[]>,
): Promise<readonly (readonly [string, readonly KeptRow[]])[]> {
  const places = rows.get('provision_pupils') ?? [];
  const runs = places.map((row) => String(row['provisionId']));
  const staff: KeptRow[] = await reader('provisionStaff').whereIn('provisionId', runs).orderBy('position');
  const sessions: KeptRow[] = await reader('provisionSessions')
    .whereIn('provisionId', runs)
    .orderBy('heldOn');
  const attended = sessions.filter((session) =>
    places.some(
      (place) =>
        place['provisionId'] === session['provisionId'] &&
        isInRun(
          { joinsOn: dayOrNull(place['joinsOn']), leavesOn: dayOrNull(place['leavesOn']) },
          String(session['heldOn']),
        ),
    ),
  );
  return [
    ['provision_staff', staff],
    ['provision_sessions', attended],
  ];
}

async function namedRows(
  reader: Reader,
  table: (typeof namedTables)[number],
  rows: ReadonlyMap<string, readonly KeptRow[]>,
): Promise<readonly KeptRow[]> {
  const values = new Set<string>();
  for (const list of rows.values()) {
    for (const row of list) {
      for (const [column, value] of Object.entries(row))
        if (typeof value === 'string' && (column.endsWith('Id') || column === 'id')) values.add(value);
    }
  }
  const found: KeptRow[] = [];
  const ids = [...values];
  for (let from = 0; from < ids.length; from += 500)
    found.push(...((await reader(table).whereIn('id', ids.slice(from, from + 500))) as KeptRow[]));
  return found;
}

/** In the order in which people read: by place in a list, else by the day of the event, else as entered. */
function ordered(rows: readonly KeptRow[]): readonly KeptRow[] {
  const days = [
    'happenedOn',
    'heldOn',
    'startsOn',
    'raisedOn',
    'observedOn',
    'issuedOn',
    'meetingOn',
    'sentOn',
    'madeOn',
    'fromOn',
  ];
  const key = (row: KeptRow): string => {
    const { position } = row;
    if (typeof position === 'number') return String(position).padStart(8, '0');
    const day = days.map((column) => row[column]).find((value) => typeof value === 'string');
    return `${typeof day === 'string' ? day : ''} ${row.id}`;
  };
  return [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function byId(rows: readonly KeptRow[]): ReadonlyMap<string, KeptRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

function dayOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
