import { ok, type Result } from '../../domain/common/result';
import { instantOn } from '../../domain/common/london-time';
import { changeLines } from '../../domain/pupils/change-words';
import { flagWords, needWords, outcomeWords, statusWords } from '../../domain/pupils/event-words';
import type { Pupil } from '../../domain/pupils/model';
import {
  sortTimeline,
  type TimelineEvent,
  type TimelineKind,
  type TimelinePage,
} from '../../domain/pupils/timeline';
import type { Database, Reader } from '../database/database';
import { noPupil } from '../database/not-there';
import { flagRows, monitoringRows, needRows, noteRows, statusRows } from './page-rows';
import { pupilById } from './repository';
import { type Draft, ended, event, idsWith, wholeOf } from './timeline-event';
import { familyEvents } from './timeline-family';
import { runEvents, sessionEvents } from './timeline-provision';
import { meetingEvents } from './timeline-reviews';
import { progressEvents } from './timeline-progress';
import { supportEvents } from './timeline-support';
import { whenSet } from './when-set';
import { documentEvents, recordChanges } from './timeline-repository';

export interface TimelineQuestion {
  readonly id: string;
  readonly kinds: readonly TimelineKind[];
  readonly atMost: number;
}

/** What happened to a pupil, and every change of the record, the latest first: as much of it as is asked for. */
export async function pupilTimeline(
  database: Database,
  { id, kinds, atMost }: TimelineQuestion,
): Promise<Result<TimelinePage>> {
  const reader = database.read;
  const pupil = await pupilById(reader, id);
  if (pupil === undefined) return noPupil;
  const wanted = new Set(kinds);
  const all: TimelineEvent[] = [];
  let unread = 0;
  for (const { of, read } of sources) {
    if (!of.some((kind) => wanted.has(kind))) continue;
    const { events, total } = await read(reader, pupil, atMost);
    all.push(...events.filter(({ kind }) => wanted.has(kind)));
    unread += total - events.length;
  }
  return ok({ events: sortTimeline(all).slice(0, atMost), total: all.length + unread });
}

interface Source {
  readonly of: readonly TimelineKind[];
  /** All events, or at least the latest `atMost`: of one kind then. */
  readonly read: (reader: Reader, pupil: Pupil, atMost: number) => Promise<TimelinePage>;
}

type OfPupil = (reader: Reader, pupilId: string) => Promise<readonly TimelineEvent[]>;

const sources: readonly Source[] = [
  { of: ['school'], read: async (reader, pupil) => wholeOf(await schoolEvents(reader, pupil)) },
  { of: ['status', 'need'], read: wholly(senEvents) },
  { of: ['flag', 'monitoring'], read: wholly(groupEvents) },
  { of: ['note'], read: wholly(noteEvents) },
  { of: ['document'], read: wholly(paperEvents) },
  { of: ['plan', 'review'], read: wholly(meetingEvents) },
  { of: ['support'], read: wholly(supportEvents) },
  { of: ['progress'], read: (reader, { id }, atMost) => progressEvents(reader, id, atMost) },
  { of: ['provision'], read: wholly(runEvents) },
  { of: ['session'], read: (reader, { id }, atMost) => sessionEvents(reader, id, atMost) },
  { of: ['meeting', 'profile'], read: wholly(familyEvents) },
  { of: ['change'], read: wholly(changeEvents) },
];

function wholly(read: OfPupil): Source['read'] {
  return async (reader, { id }) => wholeOf(await read(reader, id));
}

async function schoolEvents(reader: Reader, pupil: Pupil): Promise<TimelineEvent[]> {
  const events: TimelineEvent[] = [];
  if (pupil.admissionDate !== null) {
    const row: { createdAt: string } | undefined = await reader('pupils')
      .select('createdAt')
      .where({ id: pupil.id })
      .first();
    const enteredAt = row?.createdAt ?? '';
    const title = 'Joined the school';
    events.push(event({ id: 'admission', kind: 'school', on: pupil.admissionDate, enteredAt, title }));
  }
  if (pupil.leavingDate !== null) {
    const leftAt = pupil.archivedAt ?? null;
    const title = leavingTitle(pupil);
    events.push(event({ id: 'leaving', kind: 'school', on: pupil.leavingDate, enteredAt: leftAt, title }));
  }
  return events;
}

/** Until a pupil is moved to the leavers, the last day is one that is known, and may be to come. */
function leavingTitle({ archivedAt, destination }: Pupil): string {
  if (archivedAt === null)
    return destination === null ? 'Last day at this school' : `Last day before ${destination}`;
  return destination === null ? 'Left the school' : `Left for ${destination}`;
}

async function senEvents(reader: Reader, pupilId: string): Promise<TimelineEvent[]> {
  const statuses = (await statusRows(reader, pupilId)).map((row) =>
    event({
      id: row.id,
      kind: 'status',
      on: row.startsOn,
      enteredAt: row.createdAt,
      title: `SEN status: ${statusWords(row.code, row.layer)}`,
      text: row.reason,
    }),
  );
  const needList = await needRows(reader, pupilId);
  const endSet = await whenSet(
    reader,
    'sen_needs',
    'ends_on',
    idsWith(needList, ({ endsOn }) => endsOn),
  );
  const needs = needList.flatMap((row) => {
    const words = needWords(row.type, row.rank);
    const title = `Need recorded: ${words}`;
    const draft: Draft = { id: row.id, kind: 'need', on: row.startsOn, enteredAt: row.createdAt, title };
    return [
      event({ ...draft, text: row.note }),
      ...ended(draft, row.endsOn, `Need no longer recorded: ${words}`, endSet.get(row.id)),
    ];
  });
  return [...statuses, ...needs];
}

async function groupEvents(reader: Reader, pupilId: string): Promise<TimelineEvent[]> {
  const flagList = await flagRows(reader, pupilId);
  const flagsEnded = await whenSet(
    reader,
    'pupil_flags',
    'ends_on',
    idsWith(flagList, ({ endsOn }) => endsOn),
  );
  const flags = flagList.flatMap((row) => {
    const words = flagWords(row.type, row.code);
    const on = row.startsOn ?? instantOn(row.createdAt);
    const draft: Draft = { id: row.id, kind: 'flag', on, enteredAt: row.createdAt, title: `Group: ${words}` };
    const text = row.startsOn === null ? 'The start date is not recorded.' : null;
    return [
      event({ ...draft, text }),
      ...ended(draft, row.endsOn, `No longer in the group: ${words}`, flagsEnded.get(row.id)),
    ];
  });
  const watched = await monitoringRows(reader, pupilId);
  const closed = await whenSet(
    reader,
    'monitorings',
    'closed_on',
    idsWith(watched, ({ closedOn }) => closedOn),
  );
  const concerns = watched.flatMap((row) => {
    const title = 'Put on the monitoring list';
    const draft: Draft = {
      id: row.id,
      kind: 'monitoring',
      on: row.raisedOn,
      enteredAt: row.createdAt,
      title,
    };
    const text = row.raisedBy === null ? row.concern : `${row.concern} (raised by ${row.raisedBy})`;
    const closing = `Monitoring: ${outcomeWords(row.outcome).toLowerCase()}`.replace(
      'sen support',
      'SEN support',
    );
    return [event({ ...draft, text }), ...ended(draft, row.closedOn, closing, closed.get(row.id))];
  });
  return [...flags, ...concerns];
}

async function noteEvents(reader: Reader, pupilId: string): Promise<TimelineEvent[]> {
  return (await noteRows(reader, pupilId)).map((row) =>
    event({
      id: row.id,
      kind: 'note',
      on: row.happenedOn,
      enteredAt: row.createdAt,
      title: row.kind,
      text: row.text,
    }),
  );
}

async function paperEvents(reader: Reader, pupilId: string): Promise<TimelineEvent[]> {
  return (await documentEvents(reader, pupilId)).map((row) => {
    const from = row.agency ?? row.author;
    const on = row.reportDate ?? row.receivedOn ?? instantOn(row.createdAt);
    return event({
      id: row.id,
      kind: 'document',
      on,
      enteredAt: row.createdAt,
      title: row.purpose === 'report' ? `Report: ${row.title}` : `Paper sent: ${row.title}`,
      text: from === null ? null : `From ${from}`,
      link: { kind: 'document', id: row.id },
    });
  });
}

async function changeEvents(reader: Reader, pupilId: string): Promise<TimelineEvent[]> {
  return (await recordChanges(reader, pupilId)).map((change) => {
    const lines = changeLines(change.before, change.after);
    return event({
      id: `change:${change.id}`,
      kind: 'change',
      on: instantOn(change.at),
      enteredAt: change.at,
      title: change.what,
      text: lines.length === 0 ? null : lines.join('\n'),
      by: change.by,
    });
  });
}
