import type { IsoDate } from '../../domain/common/calendar-date';
import type { FlagType, SenNeedCode, SenStatusCode, SexCode } from '../../domain/pupils/codes';
import type { Register, RegisterRow } from '../../domain/pupils/register-row';
import { chronologicalNcy, yearOffset } from '../../domain/pupils/year-group';
import type { Reader } from '../database/database';
import { groupBy } from '../../domain/common/group-by';
import { classesOf, schoolNames } from './repository';

interface PupilRow {
  readonly id: string;
  readonly schoolId: string;
  readonly schoolName: string;
  readonly classId: string | null;
  readonly className: string | null;
  readonly legalForename: string;
  readonly legalSurname: string;
  readonly knownAs: string | null;
  readonly preferredSurname: string | null;
  readonly dob: IsoDate;
  readonly sex: SexCode | null;
  readonly upn: string | null;
  readonly ncy: number | null;
  readonly leftOn: IsoDate | null;
  readonly status: SenStatusCode | null;
  readonly statusSince: IsoDate | null;
}

interface ContactRow {
  readonly pupilId: string;
  readonly name: string;
  readonly relationship: string;
  readonly phone: string | null;
  readonly mobile: string | null;
}

interface MonitoringRow {
  readonly pupilId: string;
  readonly concern: string;
  readonly lookAgainOn: IsoDate | null;
}

export type Who = 'on-roll' | 'left';

/** The pupils of all schools who are on roll, or who have left, in order of name: seven queries, however many there are. */
export async function readRegister(reader: Reader, who: Who, today: IsoDate): Promise<Register> {
  const pupils = await readPupils(reader, who);
  const needs = groupBy(await readNeeds(reader), (row) => row.pupilId);
  const flags = groupBy(await readFlags(reader, today), (row) => row.pupilId);
  const contacts = groupBy(await readContacts(reader), (row) => row.pupilId);
  const concerns = groupBy(await readConcerns(reader), (row) => row.pupilId);
  const reviews = new Map((await readReviews(reader)).map((row) => [row.pupilId, row.nextReviewOn]));
  const rows = pupils.map((pupil): RegisterRow => {
    const contact = contacts.get(pupil.id)?.[0];
    const concern = concerns.get(pupil.id)?.[0];
    return {
      ...pupil,
      ncy: pupil.ncy ?? chronologicalNcy(pupil.dob, today),
      // Who has left is no longer taught anywhere here: the year kept is that of the last day.
      yearOffset: pupil.ncy === null ? 0 : yearOffset(pupil.ncy, pupil.dob, pupil.leftOn ?? today),
      status: pupil.status ?? 'N',
      needs: needs.get(pupil.id)?.map(({ type }) => type) ?? [],
      flags: flags.get(pupil.id)?.map(({ type }) => type) ?? [],
      contact:
        contact === undefined
          ? null
          : {
              name: contact.name,
              relationship: contact.relationship,
              phone: contact.mobile ?? contact.phone,
            },
      concern: concern?.concern ?? null,
      lookAgainOn: concern?.lookAgainOn ?? null,
      nextReviewOn: reviews.get(pupil.id) ?? null,
    };
  });
  return { rows, schools: await schoolNames(reader), classes: await classesOf(reader), today };
}

async function readPupils(reader: Reader, who: Who): Promise<PupilRow[]> {
  const query = reader('pupils as p')
    .join('schools as s', 's.id', 'p.schoolId')
    .leftJoin('classes as c', 'c.id', 'p.classId')
    .leftJoin('senStatuses as t', (join) => {
      void join.on('t.pupilId', 'p.id').onNull('t.endsOn').onNull('t.deletedAt');
    })
    .select('p.id', 'p.schoolId', 'p.classId', 'p.legalForename', 'p.legalSurname', 'p.knownAs')
    .select('p.preferredSurname', 'p.dob', 'p.sex', 'p.upn', 'p.ncy')
    .select({ leftOn: 'p.leavingDate', schoolName: 's.name', className: 'c.name' })
    .select({ status: 't.code', statusSince: 't.startsOn' })
    .whereNull('p.deletedAt')
    .orderBy(['p.legalSurname', 'p.legalForename', 'p.id']);
  const rows: PupilRow[] = await (who === 'left'
    ? query.whereNotNull('p.archivedAt')
    : query.whereNull('p.archivedAt'));
  return rows;
}

async function readNeeds(reader: Reader): Promise<{ pupilId: string; type: SenNeedCode }[]> {
  return reader('senNeeds')
    .select('pupilId', 'type')
    .whereNull('endsOn')
    .whereNull('deletedAt')
    .orderBy('rank');
}

async function readFlags(reader: Reader, today: IsoDate): Promise<{ pupilId: string; type: FlagType }[]> {
  return flagsHolding(reader('pupilFlags').select('pupilId', 'type'), today).orderBy('type');
}

/** Narrows a query of pupil_flags to those that hold on a day; "not a young carer", "unknown" and "refused" are no group. */
export function flagsHolding<Query extends ReturnType<Reader['queryBuilder']>>(
  query: Query,
  day: IsoDate,
): Query {
  return query
    .whereNull('deletedAt')
    .andWhere((where) => void where.whereNull('startsOn').orWhere('startsOn', '<=', day))
    .andWhere((where) => void where.whereNull('endsOn').orWhere('endsOn', '>=', day))
    .whereNot(
      (where) => void where.whereIn('type', ['SERVICE', 'YC']).whereIn('code', ['N', 'U', 'R']),
    ) as Query;
}

async function readContacts(reader: Reader): Promise<ContactRow[]> {
  return reader('pupilContacts as t')
    .join('contacts as c', 'c.id', 't.contactId')
    .select('t.pupilId', 't.relationship', 'c.name', 'c.phone', 'c.mobile')
    .where({ 't.contactAllowed': 1 })
    .whereNull('t.deletedAt')
    .whereNull('c.deletedAt')
    .orderBy(['t.position', 't.createdAt', 't.id']);
}

async function readConcerns(reader: Reader): Promise<MonitoringRow[]> {
  return reader('monitorings')
    .select('pupilId', 'concern', 'lookAgainOn')
    .where({ outcome: 'watch' })
    .whereNull('closedOn')
    .whereNull('deletedAt')
    .orderBy('raisedOn', 'desc');
}

/** The meeting of each pupil's review that is not complete; the earliest where there are two. */
async function readReviews(reader: Reader): Promise<{ pupilId: string; nextReviewOn: IsoDate }[]> {
  return reader('reviews')
    .select('pupilId')
    .min({ nextReviewOn: 'meetingOn' })
    .whereNotNull('meetingOn')
    .whereNull('completedOn')
    .whereNull('deletedAt')
    .groupBy('pupilId');
}
