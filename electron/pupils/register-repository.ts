import type { IsoDate } from '../../domain/common/calendar-date';
import type { FlagType, SenNeedCode, SenStatusCode, SexCode } from '../../domain/pupils/codes';
import type { Register, RegisterRow } from '../../domain/pupils/register-row';
import { yearGroupOn, yearOffset } from '../../domain/pupils/year-group';
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
  readonly contactName: string | null;
  readonly contactRelationship: string | null;
  readonly contactPhone: string | null;
}

interface MonitoringRow {
  readonly pupilId: string;
  readonly concern: string;
  readonly lookAgainOn: IsoDate | null;
}

export type Who = 'on-roll' | 'left';

/** The pupils of all schools who are on roll, or who have left, in order of name: a handful of queries, however many there are. */
export async function readRegister(reader: Reader, who: Who, today: IsoDate): Promise<Register> {
  const pupils = await readPupils(reader, who);
  const needs = groupBy(await readNeeds(reader), (row) => row.pupilId);
  const flags = groupBy(await readFlags(reader, today), (row) => row.pupilId);
  const concerns = groupBy(await readConcerns(reader), (row) => row.pupilId);
  const reviews = new Map((await readReviews(reader)).map((row) => [row.pupilId, row.nextReviewOn]));
  // Each field by its name: to copy the rows of a whole school would take longer than to ask for them.
  const rows = pupils.map((pupil): RegisterRow => {
    const { id, contactName, contactRelationship } = pupil;
    const [concern] = concerns.get(id) ?? [];
    return {
      id,
      schoolId: pupil.schoolId,
      schoolName: pupil.schoolName,
      classId: pupil.classId,
      className: pupil.className,
      legalForename: pupil.legalForename,
      legalSurname: pupil.legalSurname,
      knownAs: pupil.knownAs,
      preferredSurname: pupil.preferredSurname,
      dob: pupil.dob,
      sex: pupil.sex,
      upn: pupil.upn,
      ncy: yearGroupOn(pupil, today),
      // Who has left is no longer taught anywhere here: the year kept is that of the last day.
      yearOffset: pupil.ncy === null ? 0 : yearOffset(pupil.ncy, pupil.dob, pupil.leftOn ?? today),
      status: pupil.status ?? 'N',
      statusSince: pupil.statusSince,
      needs: needs.get(id)?.map(({ type }) => type) ?? [],
      flags: flags.get(id)?.map(({ type }) => type) ?? [],
      contact:
        contactName === null || contactRelationship === null
          ? null
          : { name: contactName, relationship: contactRelationship, phone: pupil.contactPhone },
      concern: concern?.concern ?? null,
      lookAgainOn: concern?.lookAgainOn ?? null,
      nextReviewOn: reviews.get(id) ?? null,
      leftOn: pupil.leftOn,
    };
  });
  return { rows, schools: await schoolNames(reader), classes: await classesOf(reader), today };
}

/** The tie to the first on a pupil's list who may be contacted. */
const firstContact = `(SELECT t.id FROM pupil_contacts t JOIN contacts c ON c.id = t.contact_id
  WHERE t.pupil_id = p.id AND t.contact_allowed = 1 AND t.deleted_at IS NULL AND c.deleted_at IS NULL
  ORDER BY t.position, t.created_at, t.id LIMIT 1)`;

async function readPupils(reader: Reader, who: Who): Promise<PupilRow[]> {
  const query = reader('pupils as p')
    .join('schools as s', 's.id', 'p.schoolId')
    .leftJoin('classes as c', 'c.id', 'p.classId')
    .leftJoin('senStatuses as t', (join) => {
      void join.on('t.pupilId', 'p.id').onNull('t.endsOn').onNull('t.deletedAt');
    })
    .leftJoin('pupilContacts as first', 'first.id', reader.raw(firstContact))
    .leftJoin('contacts as contact', 'contact.id', 'first.contactId')
    .select('p.id', 'p.schoolId', 'p.classId', 'p.legalForename', 'p.legalSurname', 'p.knownAs')
    .select('p.preferredSurname', 'p.dob', 'p.sex', 'p.upn', 'p.ncy')
    .select({ leftOn: 'p.leavingDate', schoolName: 's.name', className: 'c.name' })
    .select({ status: 't.code', statusSince: 't.startsOn' })
    .select({ contactName: 'contact.name', contactRelationship: 'first.relationship' })
    .select({ contactPhone: reader.raw('coalesce(contact.mobile, contact.phone)') })
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
