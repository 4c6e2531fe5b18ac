import { provisionService } from '../../../electron/provision/service';
import { sessionsService } from '../../../electron/sessions/service';
import { noRegisterFilter } from '../../../domain/sessions/register';
import { addClassOf, addStaffMember, value } from '../provision/support';
import { addSchool } from '../support/sample-plan';
import { fixedClock, tempDatabase, type TempDatabase } from '../support/temp-database';

/** A school with a class, an assistant and one run for the class: 30 minutes three times a week from 14 September, 12 weeks. */
export interface SessionsRoom {
  readonly temp: TempDatabase;
  readonly schoolId: string;
  readonly classId: string;
  readonly pupilIds: readonly string[];
  readonly staffId: string;
  readonly runId: string;
  readonly staffLineId: string;
  readonly provision: ReturnType<typeof provisionService>;
  readonly sessions: ReturnType<typeof sessionsService>;
}

export async function sessionsRoom(today = '2026-09-18'): Promise<SessionsRoom> {
  const temp = await tempDatabase(fixedClock(today));
  const { database } = temp;
  const schoolId = await addSchool(database);
  const { classId, pupilIds } = await addClassOf(database, schoolId, '4D', ['Ash', 'Birch', 'Cedar']);
  const staffId = await addStaffMember(database, schoolId, 'Mrs Bellwether');
  const provision = provisionService(database);
  const room = { temp, schoolId, classId, pupilIds, staffId, provision };
  const run = await addRun(room, { name: 'Tidal Talk', minutes: 30, perWeek: 3, pupilIds });
  return { ...room, ...run, sessions: sessionsService(database) };
}

interface RunToAdd {
  readonly name: string;
  readonly minutes: number;
  readonly perWeek: number;
  readonly pupilIds: readonly string[];
  readonly startsOn?: string;
  readonly staffId?: string;
}

export async function addRun(
  { provision, schoolId, staffId }: Pick<SessionsRoom, 'provision' | 'schoolId' | 'staffId'>,
  { name, minutes, perWeek, pupilIds, startsOn = '2026-09-14', ...more }: RunToAdd,
): Promise<{ runId: string; staffLineId: string }> {
  const runId = value(
    await provision.start({
      schoolId,
      typeId: null,
      name,
      area: 'CI',
      layer: 'T',
      level: 'group',
      classId: null,
      cohort: null,
      startsOn,
      weeks: 12,
      pupilIds: [...pupilIds],
    }),
  ).id;
  const staffLineId = await addLine(provision, runId, more.staffId ?? staffId, minutes, perWeek);
  return { runId, staffLineId };
}

export async function addLine(
  provision: SessionsRoom['provision'],
  runId: string,
  staffId: string,
  minutes: number,
  perWeek: number,
): Promise<string> {
  const { id } = value(await provision.addStaff({ runId, staffId, who: null }));
  value(await provision.setStaffField({ id, field: 'minutesPerSession', value: minutes }));
  value(await provision.setStaffField({ id, field: 'sessionsPerWeek', value: perWeek }));
  return id;
}

export const held = { state: 'held', minutes: null, reason: null } as const;
export const notHeld = (reason: 'staff-absent' | 'trip') =>
  ({ state: 'not-held', minutes: null, reason }) as const;
export const shortened = (minutes: number) => ({ state: 'shortened', minutes, reason: null }) as const;

/** The register of a week, without a filter unless told. */
export async function weekOf(
  { sessions }: Pick<SessionsRoom, 'sessions'>,
  on: string | null = null,
  filter: Partial<typeof noRegisterFilter> = {},
) {
  return value(await sessions.week({ on, filter: { ...noRegisterFilter, ...filter } }));
}
