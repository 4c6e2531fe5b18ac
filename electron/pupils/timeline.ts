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
import { reviewTypeName } from '../../domain/reviews/words';
import type { Database, Reader } from '../database/database';
import { noPupil } from './input-checks';
import { flagRows, monitoringRows, needRows, noteRows, statusRows } from './page-rows';
import { pupilById } from './repository';
import { type Draft, ended, event, idsOf } from './timeline-event';
import { familyEvents } from './timeline-family';
import { provisionEvents } from './timeline-provision';
import { adviceEvents } from './timeline-reviews';
import { supportEvents } from './timeline-support';
import { whenSet } from './when-set';
import { documentEvents, planEvents, recordChanges, reviewEvents } from './timeline-repository';

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
  for (const { of, read } of sources) {
    if (of.some((kind) => wanted.has(kind))) all.push(...(await read(reader, pupil)));
  }
  const events = sortTimeline(all.filter(({ kind }) => wanted.has(kind)));
  return ok({ events: events.slice(0, atMost), total: events.length });
}

interface Source {
  readonly of: readonly TimelineKind[];
  readonly read: (reader: Reader, pupil: Pupil) => Promise<readonly TimelineEvent[]>;
}

const sources: readonly Source[] = [
  { of: ['school'], read: schoolEvents },
  { of: ['status', 'need'], read: (reader, { id }) => senEvents(reader, id) },
  { of: ['flag', 'monitoring'], read: (reader, { id }) => groupEvents(reader, id) },
  { of: ['note'], read: (reader, { id }) => noteEvents(reader, id) },
  { of: ['document'], read: (reader, { id }) => paperEvents(reader, id) },
  { of: ['plan', 'review'], read: (reader, { id }) => meetingEvents(reader, id) },
  { of: ['support', 'progress'], read: (reader, { id }) => supportEvents(reader, id) },
  { of: ['provision', 'session'], read: (reader, { id }) => provisionEvents(reader, id) },
  { of: ['meeting', 'profile'], read: (reader, { id }) => familyEvents(reader, id) },
  { of: ['change'], read: (reader, { id }) => changeEvents(reader, id) },
];

async function schoolEvents(reader: Reader, pupil: Pupil): Promise<TimelineEvent[]> {
  const row: { createdAt: string } | undefined = await reader('pupils').where({ id: pupil.id }).first();
  const enteredAt = row?.createdAt ?? '';
  const events: TimelineEvent[] = [];
  if (pupil.admissionDate !== null) {
    const title = 'Joined the school';
    events.push(event({ id: 'admission', kind: 'school', on: pupil.admissionDate, enteredAt, title }));
  }
  if (pupil.leavingDate !== null) {
    const title = pupil.destination === null ? 'Left the school' : `Left for ${pupil.destination}`;
    const leftAt = pupil.archivedAt ?? null;
    events.push(event({ id: 'leaving', kind: 'school', on: pupil.leavingDate, enteredAt: leftAt, title }));
  }
  return events;
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
  const endSet = await whenSet(reader, 'sen_needs', 'ends_on', idsOf(needList));
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
  const flagsEnded = await whenSet(reader, 'pupil_flags', 'ends_on', idsOf(flagList));
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
  const closed = await whenSet(reader, 'monitorings', 'closed_on', idsOf(watched));
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

const planWords = {
  draft: 'drafted',
  final: 'issued',
  amended: 'issued as amended',
  // It was issued once; that it ceased is told by its own day.
  ceased: 'issued',
} as const;

async function meetingEvents(reader: Reader, pupilId: string): Promise<TimelineEvent[]> {
  const planRows = await planEvents(reader, pupilId);
  const ceasedSet = await whenSet(reader, 'ehc_plans', 'ceased_on', idsOf(planRows));
  const plans = planRows.flatMap((row) => {
    const draft: Draft = {
      id: row.id,
      kind: 'plan',
      on: row.issuedOn,
      enteredAt: row.createdAt,
      title: `EHC plan ${planWords[row.status]} (version ${row.version})`,
      link: { kind: 'plan', id: row.id },
    };
    return [event(draft), ...ended(draft, row.ceasedOn, 'EHC plan ceased', ceasedSet.get(row.id))];
  });
  const rows = await reviewEvents(reader, pupilId);
  const metSet = await whenSet(reader, 'reviews', 'meeting_on', idsOf(rows));
  const decidedSet = await whenSet(reader, 'reviews', 'completed_on', idsOf(rows));
  const reviews = rows.flatMap((row) => {
    const name = reviewTypeName(row.type);
    const link = { kind: 'review', id: row.id } as const;
    const draft: Draft = {
      id: row.id,
      kind: 'review',
      on: row.meetingOn ?? instantOn(row.createdAt),
      enteredAt: row.meetingOn === null ? row.createdAt : (metSet.get(row.id) ?? row.createdAt),
      title: `${name}: ${row.meetingOn === null ? 'begun, no meeting date yet' : 'meeting'}`,
      link,
    };
    const title = `${name}: decision of the local authority`;
    return [event(draft), ...ended(draft, row.completedOn, title, decidedSet.get(row.id))];
  });
  return [...plans, ...reviews, ...(await adviceEvents(reader, pupilId))];
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
