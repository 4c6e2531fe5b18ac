import { fail, ok, type Result } from '../../domain/common/result';
import { joinedOn, leftPart, openAgain } from '../../domain/provision/map/moved-part';
import type { RunPupil } from '../../domain/provision/run';
import { lastDayOfRun } from '../../domain/provision/run-weeks';
import { fullName, type PupilNames } from '../../domain/pupils/names';
import type { Database, Writer } from '../database/database';
import { liveRow } from '../database/live-row';
import { lastPosition } from '../database/move-row';
import { notThere } from '../database/not-there';
import { type RunRow, runRow } from '../provision/run-pupils';
import { readSchoolTime } from '../school/calendars';

interface Move {
  readonly pupilId: string;
  readonly fromRunId: string | null;
  readonly toRunId: string;
}
type Part = Pick<RunPupil, 'id' | 'joinsOn' | 'leavesOn'>;

/** Puts a pupil into a run, out of another one where it is given, as one change. */
export async function movePupil(database: Database, move: Move): Promise<Result<null>> {
  const { read } = database;
  const pupil = await liveRow<PupilNames & { schoolId: string }>(read, 'pupils', move.pupilId);
  const to = await runRow(read, move.toRunId);
  const from = move.fromRunId === null ? null : await runRow(read, move.fromRunId);
  if (pupil === undefined || to === undefined || from === undefined) return notThere;
  const name = fullName(pupil);
  if (from?.id === to.id) return ok(null);
  const words =
    from === null ? `Put ${name} into ${to.name}` : `Moved ${name} from ${from.name} to ${to.name}`;
  return database.change(words, async (writer) => {
    const parts = await partsOf(writer, to.id, move.pupilId);
    if (isInIt(parts, database.clock.today()))
      return fail('invalid', `${name} is in ${to.name} already. Nothing was changed.`);
    if (from !== null) await leave(database, writer, from, move.pupilId);
    await join(database, writer, { run: to, parts, pupilId: move.pupilId, isMoved: from !== null });
    return ok(null);
  });
}

function isInIt(parts: readonly Part[], today: string): boolean {
  return parts.some(({ leavesOn }) => leavesOn === null || leavesOn >= today);
}

async function leave(database: Database, writer: Writer, run: RunRow, pupilId: string): Promise<void> {
  const movable = await movableRun(writer, run);
  const now = database.clock.now();
  for (const part of await partsOf(writer, run.id, pupilId)) {
    const left = leftPart(movable, part, database.clock.today());
    if (left === 'stays') continue;
    const values = left === 'goes' ? { deletedAt: now } : left;
    await writer('provisionPupils')
      .where({ id: part.id })
      .update({ ...values, updatedAt: now });
  }
}

interface Joining {
  readonly run: RunRow;
  readonly parts: readonly Part[];
  readonly pupilId: string;
  readonly isMoved: boolean;
}

async function join(
  database: Database,
  writer: Writer,
  { run, parts, pupilId, isMoved }: Joining,
): Promise<void> {
  const today = database.clock.today();
  const again = openAgain(parts, today);
  if (again) {
    const updatedAt = database.clock.now();
    await writer('provisionPupils').where({ id: again.id }).update({ leavesOn: null, updatedAt });
    return;
  }
  const isLater = isMoved || parts.length > 0;
  await writer('provisionPupils').insert({
    ...database.newRecord(),
    provisionId: run.id,
    pupilId,
    joinsOn: isLater ? joinedOn(await movableRun(writer, run), today) : null,
    position: await lastPosition(writer, 'provisionPupils', { provisionId: run.id }),
  });
  await becomesGroup(database, writer, run);
}

/** A run for one pupil that gets another becomes a group. */
async function becomesGroup(database: Database, writer: Writer, run: RunRow): Promise<void> {
  if (run.level !== 'pupil') return;
  const inIt: { pupilId: string }[] = await writer('provisionPupils')
    .distinct('pupilId')
    .where({ provisionId: run.id })
    .whereNull('deletedAt');
  if (inIt.length < 2) return;
  await writer('provisions')
    .where({ id: run.id })
    .update({ level: 'group', updatedAt: database.clock.now() });
}

async function partsOf(writer: Writer, provisionId: string, pupilId: string): Promise<Part[]> {
  const rows: Part[] = await writer('provisionPupils')
    .select('id', 'joinsOn', 'leavesOn')
    .where({ provisionId, pupilId })
    .whereNull('deletedAt')
    .orderBy(['position', 'id']);
  return rows;
}

async function movableRun(writer: Writer, run: RunRow) {
  return {
    startsOn: run.startsOn,
    lastDay: lastDayOfRun(run, await readSchoolTime(writer, run.schoolId)),
  };
}
