import type { IsoDate } from '../../domain/common/calendar-date';
import { groupBy } from '../../domain/common/group-by';
import type { SenStatusCode } from '../../domain/pupils/codes';
import { fullName, type PupilNames, surnameFirst } from '../../domain/pupils/names';
import { yearGroupName, yearGroupOn } from '../../domain/pupils/year-group';
import type { LeavingReason } from '../../domain/retention/leaving';
import type { SchoolCalendar } from '../../domain/school/terms';
import type { MovingLine, MovingOn } from '../../domain/transfers/api';
import { transferDeadline } from '../../domain/transfers/deadline';
import { fileStanding } from '../../domain/transfers/file-standing';
import { knowsSummerHoliday, lastSummerDay } from '../../domain/transfers/last-day';
import { isInLastYear, leavingYear } from '../../domain/transfers/leaving-year';
import {
  type Around,
  bySurname,
  type MovingFacts,
  movesOn,
  schoolsNamed,
} from '../../domain/transfers/moving-on';
import type { Database, Reader } from '../database/database';
import { schoolNames } from '../pupils/repository';
import { readCalendars } from '../school/calendars';
import { latestTransfers, transferLine } from './repository';

interface PupilRow extends PupilNames {
  readonly id: string;
  readonly schoolId: string;
  readonly className: string | null;
  readonly dob: IsoDate;
  readonly ncy: number | null;
  readonly status: SenStatusCode | null;
  readonly archivedAt: string | null;
  readonly leavingDate: IsoDate | null;
  readonly destination: string | null;
  readonly leavingReason: LeavingReason | null;
  readonly passedOn: IsoDate | null;
}

/** Everybody whose file is to be handed over this year, by school: a handful of queries, however many there are. */
export async function movingOn({ read, clock }: Database): Promise<MovingOn> {
  const today = clock.today();
  const calendars = await readCalendars(read);
  const calendarOf = (schoolId: string): SchoolCalendar => calendars.get(schoolId) ?? { terms: [] };
  const leaving = await leavingYears(read, today);
  const lines = (await movingFacts(read, today, calendarOf)).flatMap((facts) => {
    const { schoolId, transfer } = facts;
    const leftOn = transfer?.leftOn ?? facts.leavingDate;
    const dueOn = leftOn === null ? null : transferDeadline(leftOn, calendarOf(schoolId)).dueOn;
    const around = { today, leavingYear: leaving.get(schoolId) ?? null, dueOn };
    return movesOn(facts, around) ? [{ facts, line: lineOf(facts, around) }] : [];
  });
  const bySchool = groupBy(lines, ({ facts }) => facts.schoolId);
  return {
    today,
    groups: (await schoolNames(read)).flatMap(({ id, name }) => {
      const ofSchool = bySchool.get(id) ?? [];
      if (ofSchool.length === 0) return [];
      const sorted = [...ofSchool].sort((one, other) => bySurname(one.facts, other.facts));
      return [
        {
          schoolId: id,
          schoolName: name,
          lastSummerDay: lastSummerDay(today, calendarOf(id)),
          knowsSummerHoliday: knowsSummerHoliday(today, calendarOf(id)),
          lines: sorted.map(({ line }) => line),
        },
      ];
    }),
    schools: schoolsNamed(lines.map(({ line }) => line)),
  };
}

/** By school the year group that moves on: told by all pupils on roll, those without SEN too. */
async function leavingYears(reader: Reader, today: IsoDate): Promise<ReadonlyMap<string, number | null>> {
  const rows: { schoolId: string; dob: IsoDate; ncy: number | null }[] = await reader('pupils')
    .select('schoolId', 'dob', 'ncy')
    .whereNull('archivedAt')
    .whereNull('deletedAt');
  const bySchool = groupBy(rows, ({ schoolId }) => schoolId);
  return new Map(
    [...bySchool].map(([id, pupils]) => [id, leavingYear(pupils.map((pupil) => yearGroupOn(pupil, today)))]),
  );
}

/** Pupils with SEN on roll, those with a last day, and those with a file. */
async function movingFacts(
  reader: Reader,
  today: IsoDate,
  calendarOf: (schoolId: string) => SchoolCalendar,
): Promise<readonly MovingFacts[]> {
  const transfers = await latestTransfers(reader, null);
  const rows: PupilRow[] = await reader('pupils as p')
    .leftJoin('classes as c', 'c.id', 'p.classId')
    .leftJoin('pupilDepartures as d', 'd.pupilId', 'p.id')
    .leftJoin('senStatuses as t', (join) => {
      void join.on('t.pupilId', 'p.id').onNull('t.endsOn').onNull('t.deletedAt');
    })
    .select('p.id', 'p.schoolId', 'p.legalForename', 'p.legalSurname', 'p.knownAs', 'p.preferredSurname')
    .select('p.dob', 'p.ncy', 'p.archivedAt', 'p.leavingDate', 'p.destination')
    .select({ className: 'c.name', status: 't.code', leavingReason: 'd.reason', passedOn: 'd.filePassedOn' })
    .whereNull('p.deletedAt')
    .andWhere((wanted) => {
      void wanted
        .whereIn('t.code', ['K', 'E'])
        .orWhereNotNull('p.leavingDate')
        .orWhereIn('p.id', [...transfers.keys()]);
    });
  return rows.map(({ id, dob, ncy, archivedAt, status, ...pupil }) => {
    const transfer = transfers.get(id);
    return {
      ...pupil,
      pupilId: id,
      year: yearGroupOn({ ncy, dob }, today),
      status: status ?? 'N',
      isOnRoll: archivedAt === null,
      transfer: transfer ? transferLine(transfer, calendarOf(pupil.schoolId)) : null,
    };
  });
}

function lineOf(facts: MovingFacts, { today, leavingYear: last, dueOn }: Around): MovingLine {
  const { transfer, passedOn } = facts;
  return {
    pupilId: facts.pupilId,
    name: fullName(facts),
    surnameFirst: surnameFirst(facts),
    year: yearGroupName(facts.year),
    className: facts.className,
    status: facts.status,
    isOnRoll: facts.isOnRoll,
    isInLastYear: isInLastYear(facts.year, last),
    nextSchool: transfer === null ? facts.destination : transfer.nextSchool,
    nextPerson: transfer?.nextPerson ?? null,
    lastDay: transfer?.leftOn ?? facts.leavingDate,
    sentOn: transfer?.sentOn ?? null,
    receiptOn: transfer?.receiptOn ?? null,
    standing: fileStanding({ transfer, passedOn, dueOn, today }),
  };
}
