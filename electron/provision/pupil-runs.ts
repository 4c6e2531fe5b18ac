import { ok, type Result } from '../../domain/common/result';
import { childWeeks } from '../../domain/provision/child-weeks';
import { orderedForPupil, type PupilRuns, type PutInPupil } from '../../domain/provision/pupil-runs';
import { runWeeks } from '../../domain/provision/run-weeks';
import type { Database } from '../database/database';
import { liveRow } from '../database/live-row';
import { notThere } from '../database/not-there';
import { ehcItemChoices, targetChoices } from './link-choices';
import { readRunNames, runRows } from './run-rows';
import { readRuns } from './runs-repository';

/** The provision of one pupil: every run that the pupil is in. */
export async function pupilRuns(database: Database, pupilId: string): Promise<Result<PupilRuns>> {
  const { read, clock } = database;
  const pupil = await liveRow<PutInPupil>(read, 'pupils', pupilId);
  if (pupil === undefined) return notThere;
  const runs = await readRuns(read, { pupilId });
  const names = await readRunNames(read);
  const rows = await runRows(read, runs, names, clock.today());
  const linked = (of: 'outcomeIds' | 'ehcItemIds') => runs.flatMap((run) => run[of]);
  const targets = await targetChoices(read, [], linked('outcomeIds'));
  const items = await ehcItemChoices(read, [pupilId], linked('ehcItemIds'));
  const theirs = runs.flatMap((run) => {
    const part = run.pupils.find((item) => item.pupilId === pupilId);
    const row = rows.find((item) => item.id === run.id);
    if (part === undefined || row === undefined) return [];
    const terms = names.terms.filter(({ schoolId }) => schoolId === run.schoolId);
    const mine = (id: string) => (item: { id: string; pupilId: string }) =>
      item.id === id && item.pupilId === pupilId;
    return [
      {
        run: row,
        weeks: childWeeks(part, runWeeks(run, terms)),
        impact: part.impact,
        // An item stays linked in every version of the plan that the run served; its reference is told once.
        ehcRefs: [...new Set(run.ehcItemIds.flatMap((id) => items.find(mine(id))?.ref ?? []))],
        targets: run.outcomeIds.flatMap((id) => targets.find(mine(id))?.text ?? []),
      },
    ];
  });
  const { id, schoolId, legalForename, legalSurname, knownAs, preferredSurname } = pupil;
  return ok({
    pupil: { id, schoolId, legalForename, legalSurname, knownAs, preferredSurname },
    runs: orderedForPupil(theirs),
  });
}
