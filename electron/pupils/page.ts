import type { IsoDate } from '../../domain/common/calendar-date';
import { ok, type Result } from '../../domain/common/result';
import { pupilAlerts } from '../../domain/pupils/alerts';
import type { SenStatusCode } from '../../domain/pupils/codes';
import type { Contact, Pupil, SenNeed, SenStatus } from '../../domain/pupils/model';
import { calledName, fullName, initials, knownAsName } from '../../domain/pupils/names';
import type { PupilHeaderData, PupilPageData } from '../../domain/pupils/page-model';
import { offsetWords } from '../../domain/pupils/register-columns';
import { openNeeds, openStatus, senProblems } from '../../domain/pupils/rules';
import { ageInWords, chronologicalNcy, yearGroupName, yearOffset } from '../../domain/pupils/year-group';
import type { Database, Reader } from '../database/database';
import { noPupil } from '../database/not-there';
import {
  contactRows,
  flagRows,
  flagTypesOn,
  monitoringRows,
  needRows,
  noteRows,
  pageContacts,
  statusRows,
} from './page-rows';
import { classesOf, pupilById, schoolNames } from './repository';

/** What stands above every screen that is about one pupil. */
export async function pupilHeader(database: Database, id: string): Promise<Result<PupilHeaderData>> {
  const pupil = await pupilById(database.read, id);
  if (pupil === undefined) return noPupil;
  const [statuses, needs, contacts] = [
    await statusRows(database.read, id),
    await needRows(database.read, id),
    await contactRows(database.read, id),
  ];
  return ok(
    await headerOf(database.read, pupil, { statuses, needs, contacts, today: database.clock.today() }),
  );
}

/** Everything on a pupil's page but the story. */
export async function pupilPage(database: Database, id: string): Promise<Result<PupilPageData>> {
  const reader = database.read;
  const pupil = await pupilById(reader, id);
  if (pupil === undefined) return noPupil;
  const today = database.clock.today();
  const statuses = await statusRows(reader, id);
  const needs = await needRows(reader, id);
  const contacts = await pageContacts(reader, id);
  return ok({
    header: await headerOf(reader, pupil, { statuses, needs, contacts, today }),
    pupil,
    schools: await schoolNames(reader),
    classes: await classesOf(reader, pupil.schoolId),
    statuses,
    needs,
    senProblems: senProblems({ statuses, needs, hasEhcPlan: await hasPlan(reader, id) }),
    flags: await flagRows(reader, id),
    monitorings: await monitoringRows(reader, id),
    contacts,
    notes: await noteRows(reader, id),
    today,
  });
}

interface Around {
  readonly statuses: readonly SenStatus[];
  readonly needs: readonly SenNeed[];
  readonly contacts: readonly Contact[];
  readonly today: IsoDate;
}

async function headerOf(
  reader: Reader,
  pupil: Pupil,
  { statuses, needs, contacts, today }: Around,
): Promise<PupilHeaderData> {
  const status = openStatus(statuses);
  const flags = await flagTypesOn(reader, pupil.id, today);
  return {
    id: pupil.id,
    name: fullName(pupil),
    knownAs: knownAsName(pupil),
    calledName: calledName(pupil),
    initials: initials(pupil),
    photoDocumentId: pupil.photoDocumentId,
    ...(await placeOf(reader, pupil.id)),
    year: yearOf(pupil, pupil.archivedAt === null ? today : (pupil.leavingDate ?? today)),
    age: ageInWords(pupil.dob, today),
    dob: pupil.dob,
    // Historic codes are never open (rules.ts), so what is open is N, K or E.
    status: (status?.code ?? 'N') as SenStatusCode,
    statusSince: status?.startsOn ?? null,
    layer: status?.layer ?? null,
    needs: openNeeds(needs).map(({ type }) => type),
    alerts: pupilAlerts({ ...pupil, flags, contacts }),
    leftOn: pupil.leavingDate,
    destination: pupil.destination,
    isLeaver: pupil.archivedAt !== null,
  };
}

function yearOf({ ncy, dob }: Pupil, day: IsoDate): string {
  if (ncy === null) return yearGroupName(chronologicalNcy(dob, day));
  const offset = offsetWords(yearOffset(ncy, dob, day));
  return offset === null ? yearGroupName(ncy) : `${yearGroupName(ncy)}, taught ${offset}`;
}

async function placeOf(
  reader: Reader,
  pupilId: string,
): Promise<Pick<PupilHeaderData, 'schoolName' | 'className' | 'teacherName'>> {
  const row: Pick<PupilHeaderData, 'schoolName' | 'className' | 'teacherName'> | undefined = await reader(
    'pupils as p',
  )
    .join('schools as s', 's.id', 'p.schoolId')
    .leftJoin('classes as c', 'c.id', 'p.classId')
    .leftJoin('staff as t', 't.id', 'c.teacherId')
    .select({ schoolName: 's.name', className: 'c.name', teacherName: 't.name' })
    .where({ 'p.id': pupilId })
    .first();
  return row ?? { schoolName: '', className: null, teacherName: null };
}

async function hasPlan(reader: Reader, pupilId: string): Promise<boolean> {
  const plan: unknown = await reader('ehcPlans')
    .select('id')
    .where({ pupilId })
    .whereNull('deletedAt')
    .first();
  return plan !== undefined;
}
