import { fail, ok, type Result } from '../../domain/common/result';
import { countOf } from '../../domain/common/text';
import { canLeave } from '../../domain/transfers/moving-on';
import type { Database } from '../database/database';
import { type ArchiveInput, archiveWithin } from '../pupils/leavers';
import { movingOn } from './moving-on';

const nobodyLeaves = fail(
  'invalid',
  'None of them has reached the last day yet. They stay on the register until then.',
);

/**
 * Moves those of these pupils whose last day has come to the leavers, in one change; who was in the year group that moves on left for that
 * reason. Failure: `invalid` when there is nobody.
 */
export async function moveToLeavers(
  database: Database,
  pupilIds: readonly string[],
): Promise<Result<{ moved: number }>> {
  const { groups, today } = await movingOn(database);
  const wanted = new Set(pupilIds);
  const leavers = groups
    .flatMap(({ lines }) => lines)
    .filter((line) => wanted.has(line.pupilId) && canLeave(line, today))
    .flatMap(({ pupilId, name, lastDay, nextSchool, isInLastYear }) => {
      const reason: ArchiveInput['reason'] = isInLastYear ? 'next-phase' : null;
      return lastDay === null
        ? []
        : [{ id: pupilId, name, leavingDate: lastDay, destination: nextSchool, reason }];
    });
  const [first] = leavers;
  if (first === undefined) return nobodyLeaves;
  const who = leavers.length === 1 ? first.name : countOf(leavers.length, 'pupil');
  return database.change(`Moved ${who} to the leavers`, async (writer) => {
    for (const leaver of leavers) await archiveWithin(database, writer, leaver);
    return ok({ moved: leavers.length });
  });
}
