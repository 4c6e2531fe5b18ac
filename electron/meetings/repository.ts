import type { IsoDate } from '../../domain/common/calendar-date';
import { groupBy } from '../../domain/common/group-by';
import type { MeetingPupil, ParentMeeting } from '../../domain/meetings/model';
import { calledName, fullName, type PupilNames } from '../../domain/pupils/names';
import { yearGroupName, yearGroupOn } from '../../domain/pupils/year-group';
import type { Term } from '../../domain/school/terms';
import type { Reader } from '../database/database';

interface PupilRow extends PupilNames {
  readonly id: string;
  readonly dob: IsoDate;
  readonly ncy: number | null;
  readonly className: string | null;
  readonly schoolId: string;
  readonly schoolName: string;
}

function pupils(reader: Reader) {
  return reader('pupils as p')
    .join('schools as s', 's.id', 'p.schoolId')
    .leftJoin('classes as c', 'c.id', 'p.classId')
    .select('p.id', 'p.legalForename', 'p.legalSurname', 'p.knownAs', 'p.preferredSurname', 'p.dob', 'p.ncy')
    .select('p.schoolId', { className: 'c.name', schoolName: 's.name' })
    .whereNull('p.deletedAt');
}

function meetingPupil(row: PupilRow, today: IsoDate): MeetingPupil {
  const year = yearGroupName(yearGroupOn(row, today));
  return {
    id: row.id,
    name: fullName(row),
    calledName: calledName(row),
    yearAndClass: [year, row.className].filter(Boolean).join(', '),
    schoolId: row.schoolId,
    schoolName: row.schoolName,
  };
}

export async function pupilForMeetings(
  reader: Reader,
  pupilId: string,
  today: IsoDate,
): Promise<MeetingPupil | undefined> {
  const row: PupilRow | undefined = await pupils(reader).where({ 'p.id': pupilId }).first();
  return row && meetingPupil(row, today);
}

/** Everybody on roll with SEN support or an EHC plan, by name. */
export async function pupilsToMeet(reader: Reader, today: IsoDate): Promise<readonly MeetingPupil[]> {
  const rows: PupilRow[] = await pupils(reader)
    .whereNull('p.archivedAt')
    .whereIn('p.id', havingSupport(reader))
    .orderBy(['p.legalSurname', 'p.legalForename']);
  return rows.map((row) => meetingPupil(row, today));
}

/** Who has SEN support or an EHC plan now: of the others no status is read. */
function havingSupport(reader: Reader) {
  return reader('senStatuses')
    .select('pupilId')
    .whereIn('code', ['K', 'E'])
    .whereNull('endsOn')
    .whereNull('deletedAt');
}

/** Since when each pupil has had SEN support or an EHC plan without a break, for those who have it now. */
export async function supportStarts(reader: Reader): Promise<ReadonlyMap<string, IsoDate>> {
  const rows: { pupilId: string; code: string; startsOn: IsoDate; endsOn: IsoDate | null }[] = await reader(
    'senStatuses',
  )
    .select('pupilId', 'code', 'startsOn', 'endsOn')
    .whereNull('deletedAt')
    .whereIn('pupilId', havingSupport(reader))
    .orderBy([{ column: 'startsOn', order: 'desc' }]);
  const starts = new Map<string, IsoDate>();
  const ended = new Set<string>();
  for (const { pupilId, code, startsOn, endsOn } of rows) {
    const isSupport = code === 'K' || code === 'E';
    if (ended.has(pupilId)) continue;
    // The first row that is seen is the newest: without support there, nothing is owed.
    if (!isSupport || (endsOn !== null && !starts.has(pupilId))) ended.add(pupilId);
    else starts.set(pupilId, startsOn);
  }
  return starts;
}

type MeetingRow = Omit<ParentMeeting, 'counts'> & { readonly pupilId: string; readonly counts: number };

/** Meetings with parents, the latest first; of one pupil, or of all. */
export async function meetingsOf(
  reader: Reader,
  pupilId: string | null,
): Promise<readonly (ParentMeeting & { readonly pupilId: string })[]> {
  const query = reader('parentMeetings')
    .select(
      'id',
      'pupilId',
      'heldOn',
      'how',
      'attended',
      'parentWords',
      'notes',
      'agreed',
      'counts',
      'nextOn',
    )
    .whereNull('deletedAt')
    .orderBy([
      { column: 'heldOn', order: 'desc' },
      { column: 'createdAt', order: 'desc' },
    ]);
  const rows: MeetingRow[] = await (pupilId === null ? query : query.where({ pupilId }));
  return rows.map((row) => ({ ...row, counts: row.counts === 1 }));
}

/**
 * The days of the meetings that count towards three in a year; nothing of what was said. Of the time before `since` only the last of
 * each pupil: it tells when the parents were met last.
 */
export async function daysOfMeetings(
  reader: Reader,
  since: IsoDate,
): Promise<readonly { readonly pupilId: string; readonly heldOn: IsoDate }[]> {
  const counting = () => reader('parentMeetings').where({ counts: 1 }).whereNull('deletedAt');
  const rows: { pupilId: string; heldOn: IsoDate }[] = await counting()
    .select('pupilId', 'heldOn')
    .where('heldOn', '>=', since)
    .unionAll(
      counting().select('pupilId').max({ heldOn: 'heldOn' }).where('heldOn', '<', since).groupBy('pupilId'),
    );
  return rows;
}

/** Days on which review meetings of EHC plans were held: the meeting is past and somebody was there, or the review is complete. */
export async function reviewsHeld(
  reader: Reader,
  today: IsoDate,
): Promise<readonly { readonly pupilId: string; readonly heldOn: IsoDate }[]> {
  const rows: { pupilId: string; heldOn: IsoDate }[] = await reader('reviews as r')
    .select('r.pupilId', { heldOn: 'r.meetingOn' })
    .whereNull('r.deletedAt')
    .where('r.meetingOn', '<=', today)
    .where((held) => {
      void held
        .whereNotNull('r.completedOn')
        .orWhereExists(
          reader('reviewInvitees as i')
            .whereRaw('i.review_id = r.id')
            .whereNull('i.deletedAt')
            .whereIn('i.attendance', ['attended', 'online', 'part']),
        );
    });
  return rows;
}

/** The terms of each school. */
export async function termsBySchool(reader: Reader): Promise<ReadonlyMap<string, readonly Term[]>> {
  const rows: (Term & { schoolId: string })[] = await reader('terms')
    .select('schoolId', 'name', 'startsOn', 'endsOn')
    .whereNull('deletedAt');
  return groupBy(rows, ({ schoolId }) => schoolId);
}
