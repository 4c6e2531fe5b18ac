import type { InputOf } from '../../domain/common/call';
import { invalid, ok, type Result } from '../../domain/common/result';
import type { timetableApi } from '../../domain/timetable/api';
import { overlaps } from '../../domain/timetable/stretches';
import { dayName, minuteOf } from '../../domain/timetable/times';
import type { Database } from '../database/database';
import { liveRow } from '../database/live-row';
import { notThere } from '../database/not-there';

type HoursInput = InputOf<(typeof timetableApi)['setHours']>;

/** Makes these the hours of somebody: what stands already is left alone, so that the history tells only what changed. */
export async function setHours(database: Database, { staffId, hours }: HoursInput): Promise<Result<null>> {
  const person = await liveRow<{ name: string }>(database.read, 'staff', staffId);
  if (person === undefined) return notThere;
  const double = doubled(hours);
  if (double !== null) return invalid('hours', `Two stretches on ${dayName(double)} overlap.`);
  return database.change(`Changed the hours of ${person.name}`, async (writer) => {
    const rows: { id: string; day: number; startsAt: string; endsAt: string }[] = await writer('staffHours')
      .where({ staffId })
      .whereNull('deletedAt');
    const isSame = (one: { day: number; startsAt: string; endsAt: string }, other: typeof one): boolean =>
      one.day === other.day && one.startsAt === other.startsAt && one.endsAt === other.endsAt;
    const now = database.clock.now();
    const gone = rows.filter((row) => !hours.some((stretch) => isSame(row, stretch)));
    await writer('staffHours')
      .whereIn(
        'id',
        gone.map(({ id }) => id),
      )
      .update({ deletedAt: now, updatedAt: now });
    for (const stretch of hours.filter((one) => !rows.some((row) => isSame(row, one))))
      await writer('staffHours').insert({ ...database.newRecord(), staffId, ...stretch });
    return ok(null);
  });
}

/** The first day on which two stretches overlap. */
function doubled(hours: HoursInput['hours']): HoursInput['hours'][number]['day'] | null {
  const stretches = hours.map(({ day, startsAt, endsAt }) => ({
    ...{ day, from: minuteOf(startsAt), to: minuteOf(endsAt) },
  }));
  const found = stretches.find((one, index) =>
    stretches.slice(index + 1).some((other) => other.day === one.day && overlaps(one, other)),
  );
  return found?.day ?? null;
}

type ContractInput = InputOf<(typeof timetableApi)['setContract']>;

export async function setContract(
  database: Database,
  { staffId, minutes }: ContractInput,
): Promise<Result<null>> {
  const person = await liveRow<{ name: string }>(database.read, 'staff', staffId);
  if (person === undefined) return notThere;
  return database.change(`Changed the contracted hours of ${person.name}`, async (writer) => {
    await writer('staff')
      .where({ id: staffId })
      .update({ contractMinutes: minutes, updatedAt: database.clock.now() });
    return ok(null);
  });
}
