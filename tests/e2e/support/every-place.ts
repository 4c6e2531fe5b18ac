import type { Database } from '../../../electron/database/database';
import { paths } from '../../../renderer/app/paths';

/** Ids of rows of which each has a screen of its own. */
export interface PlaceIds {
  readonly pupil: string;
  readonly plan: string;
  readonly review: string;
  readonly supportPlan: string;
  readonly run: string;
  readonly document: string | null;
  readonly whatIf: string | null;
}

/** A pupil of the demo school about whom there is most, and what belongs to them. */
export async function placeIds({ read }: Database): Promise<PlaceIds> {
  const first = async (table: string, where: Record<string, unknown> = {}): Promise<string | null> => {
    const row: { id: string } | undefined = await read(table)
      .where({ ...where, deletedAt: null })
      .orderBy('id')
      .first('id');
    return row?.id ?? null;
  };
  const must = async (table: string, where: Record<string, unknown> = {}): Promise<string> => {
    const id = await first(table, where);
    if (id === null) throw new Error(`The demo school has no ${table}`);
    return id;
  };
  const review = await must('reviews');
  const about: { pupilId: string; planId: string } | undefined = await read('reviews')
    .where({ id: review })
    .first('pupilId', 'planId');
  return {
    pupil: about?.pupilId ?? '',
    plan: about?.planId ?? '',
    review,
    supportPlan: await must('supportPlans'),
    run: await must('provisions'),
    document: await first('documents'),
    whatIf: await first('provisionScenarios'),
  };
}

/** The address of every screen of the program. */
export function everyPlace(ids: PlaceIds): readonly string[] {
  const places = Object.entries(paths).flatMap(([name, place]) =>
    typeof place === 'string' ? [place] : [ofOne(name, ids)],
  );
  return places.flatMap((place) => (place === null ? [] : [place]));
}

/** The screens that there are for one of something, by their names in renderer/app/paths.ts. */
function ofOne(name: string, ids: PlaceIds): string | null {
  const known: Record<string, string | null> = {
    pupil: paths.pupil(ids.pupil),
    access: paths.access(ids.pupil),
    // The demo school has none: nobody has asked yet.
    accessRequest: null,
    accessAreas: null,
    transfer: paths.transfer(ids.pupil),
    binOf: paths.binOf('pupil'),
    plan: paths.plan(ids.plan),
    planSection: paths.planSection(ids.plan, 'B'),
    planEntry: paths.planEntry(ids.plan),
    planCompare: paths.planCompare(ids.plan),
    review: paths.review(ids.review),
    copySheet: paths.copySheet(ids.review),
    pack: paths.pack(ids.review),
    supportPlan: paths.supportPlan(ids.supportPlan),
    groupProgressOfRun: paths.groupProgressOfRun(ids.run),
    profile: paths.profile(ids.pupil),
    provisionRun: paths.provisionRun(ids.run),
    whatIfVersion: ids.whatIf === null ? null : paths.whatIfVersion(ids.whatIf),
    document: ids.document === null ? null : paths.document(ids.document),
    documentAt: ids.document === null ? null : paths.documentAt(ids.document, 'x', 1),
  };
  const found = known[name];
  // A new screen must not be left out of what walks through all of them.
  if (found === undefined)
    throw new Error(`Say in every-place.ts where the screen "${name}" of the demo school is`);
  return found;
}
