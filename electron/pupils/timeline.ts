import type { IsoDate } from '../../domain/common/calendar-date';
import { formatDate } from '../../domain/common/date-words';
import { ok, type Result } from '../../domain/common/result';
import { changeLines } from '../../domain/pupils/change-words';
import { flagWords, needWords, outcomeWords, statusWords } from '../../domain/pupils/event-words';
import type { Pupil } from '../../domain/pupils/model';
import type { TimelineEvent } from '../../domain/pupils/timeline';
import { reviewTypeName } from '../../domain/reviews/words';
import type { Database, Reader } from '../database/database';
import { noPupil } from './input-checks';
import { flagRows, monitoringRows, needRows, noteRows, statusRows } from './page-rows';
import { pupilById } from './repository';
import { documentEvents, planEvents, recordChanges, reviewEvents } from './timeline-repository';

/** Everything that happened to a pupil and every change of the record, in no order: the screen groups it by day. */
export async function pupilTimeline(
  database: Database,
  pupilId: string,
): Promise<Result<readonly TimelineEvent[]>> {
  const reader = database.read;
  const pupil = await pupilById(reader, pupilId);
  if (pupil === undefined) return noPupil;
  return ok([
    ...(await schoolEvents(reader, pupil)),
    ...(await senEvents(reader, pupilId)),
    ...(await groupEvents(reader, pupilId)),
    ...(await noteEvents(reader, pupilId)),
    ...(await paperEvents(reader, pupilId)),
    ...(await meetingEvents(reader, pupilId)),
    ...(await changeEvents(reader, pupilId)),
  ]);
}

type Draft = Pick<TimelineEvent, 'id' | 'kind' | 'on' | 'enteredAt' | 'title'> & Partial<TimelineEvent>;

function event(draft: Draft): TimelineEvent {
  return { text: null, by: null, link: null, ...draft };
}

/** The end of a stretch as an event of its own. */
function ended(draft: Draft, endsOn: IsoDate | null, title: string): TimelineEvent[] {
  return endsOn === null ? [] : [event({ ...draft, id: `${draft.id}:end`, on: endsOn, title })];
}

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
    const leftAt = pupil.archivedAt ?? enteredAt;
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
  const needs = (await needRows(reader, pupilId)).flatMap((row) => {
    const words = needWords(row.type, row.rank);
    const title = `Need recorded: ${words}`;
    const draft: Draft = { id: row.id, kind: 'need', on: row.startsOn, enteredAt: row.createdAt, title };
    return [
      event({ ...draft, text: row.note }),
      ...ended(draft, row.endsOn, `Need no longer recorded: ${words}`),
    ];
  });
  return [...statuses, ...needs];
}

async function groupEvents(reader: Reader, pupilId: string): Promise<TimelineEvent[]> {
  const flags = (await flagRows(reader, pupilId)).flatMap((row) => {
    const words = flagWords(row.type, row.code);
    const on = row.startsOn ?? row.createdAt.slice(0, 10);
    const draft: Draft = { id: row.id, kind: 'flag', on, enteredAt: row.createdAt, title: `Group: ${words}` };
    const text = row.startsOn === null ? 'The start date is not recorded.' : null;
    return [event({ ...draft, text }), ...ended(draft, row.endsOn, `No longer in the group: ${words}`)];
  });
  const concerns = (await monitoringRows(reader, pupilId)).flatMap((row) => {
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
    return [event({ ...draft, text }), ...ended(draft, row.closedOn, closing)];
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
    const on = row.reportDate ?? row.receivedOn ?? row.createdAt.slice(0, 10);
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
  ceased: 'ceased',
} as const;

async function meetingEvents(reader: Reader, pupilId: string): Promise<TimelineEvent[]> {
  const plans = (await planEvents(reader, pupilId)).map((row) =>
    event({
      id: row.id,
      kind: 'plan',
      on: row.issuedOn,
      enteredAt: row.createdAt,
      title: `EHC plan ${planWords[row.status]} (version ${row.version})`,
      link: { kind: 'plan', id: row.id },
    }),
  );
  const reviews = (await reviewEvents(reader, pupilId)).map((row) => {
    const done = row.completedOn === null ? null : `Completed on ${formatDate(row.completedOn)}`;
    return event({
      id: row.id,
      kind: 'review',
      on: row.meetingOn ?? row.createdAt.slice(0, 10),
      enteredAt: row.createdAt,
      title: `${reviewTypeName(row.type)}: ${row.meetingOn === null ? 'begun, no meeting date yet' : 'meeting'}`,
      text: done,
      link: { kind: 'review', id: row.id },
    });
  });
  return [...plans, ...reviews];
}

async function changeEvents(reader: Reader, pupilId: string): Promise<TimelineEvent[]> {
  return (await recordChanges(reader, pupilId)).map((change) => {
    const lines = changeLines(change.before, change.after);
    return event({
      id: `change:${change.id}`,
      kind: 'change',
      on: change.at.slice(0, 10),
      enteredAt: change.at,
      title: change.what,
      text: lines.length === 0 ? null : lines.join('\n'),
      by: change.by,
    });
  });
}
