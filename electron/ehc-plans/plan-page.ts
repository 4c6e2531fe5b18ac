import { ok, type Result } from '../../domain/common/result';
import type { PlanPage } from '../../domain/ehc-plans/plan-view';
import type { Reader } from '../database/database';
import { noPlan, noPupil } from '../database/not-there';
import { planPupil, plansOfPupil, planView, versionOf } from './repository';

/** A whole plan with its pupil and its other versions: what the screen of a plan shows, and what is compared on paper. */
export async function planPage(reader: Reader, id: string): Promise<Result<PlanPage>> {
  const view = await planView(reader, id);
  if (!view) return noPlan;
  const pupil = await planPupil(reader, view.plan.pupilId);
  if (!pupil) return noPupil;
  const versions = await plansOfPupil(reader, pupil.id);
  return ok({
    ...view,
    pupil: {
      id: pupil.id,
      name: `${pupil.legalForename} ${pupil.legalSurname}`,
      calledName: pupil.knownAs ?? pupil.legalForename,
      schoolName: pupil.schoolName,
    },
    versions: versions.map(versionOf),
  });
}
