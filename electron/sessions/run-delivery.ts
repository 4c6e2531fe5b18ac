import { ok, type Result } from '../../domain/common/result';
import { runWeeks } from '../../domain/provision/run-weeks';
import { surnameFirst } from '../../domain/pupils/names';
import { schoolTime } from '../../domain/school/school-time';
import { deliveryOf } from '../../domain/sessions/delivery';
import type { RunDelivery } from '../../domain/sessions/run-delivery';
import { runSessions } from '../../domain/sessions/run-sessions';
import type { Database } from '../database/database';
import { notThere } from '../database/not-there';
import { readPupils } from '../provision/roll';
import { readRuns } from '../provision/runs-repository';
import { readRecords } from './run-records';

/** Planned against delivered of one run, up to today: all of it, by child and by week. */
export async function runDelivery(database: Database, runId: string): Promise<Result<RunDelivery>> {
  const { read, clock } = database;
  const [run] = await readRuns(read, { ids: [runId] });
  if (run === undefined) return notThere;
  const today = clock.today();
  const [record] = await readRecords(read, [run], today);
  if (record === undefined) return notThere;
  const sessions = runSessions(record);
  const first = sessions[0]?.on ?? run.startsOn;
  const span = { from: first < run.startsOn ? first : run.startsOn, to: today };
  const names = await readPupils(
    read,
    run.pupils.map(({ pupilId }) => pupilId),
    today,
  );
  const weeks = runWeeks(run, schoolTime(record.calendar)).map(({ monday, friday }, index) => ({
    week: index + 1,
    monday,
    delivery: deliveryOf(sessions, { from: monday, to: friday < today ? friday : today }),
  }));
  return ok({
    span,
    all: deliveryOf(sessions, span),
    pupils: run.pupils.flatMap((row) => {
      const pupil = names.get(row.pupilId);
      if (pupil === undefined) return [];
      return [{ pupilId: row.pupilId, name: surnameFirst(pupil), delivery: deliveryOf(sessions, span, row) }];
    }),
    weeks: weeks.filter(({ monday }) => monday <= today),
    isPlanned: sessions.length > 0,
  });
}
