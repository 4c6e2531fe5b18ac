import type { MapPupil, MapRun } from '../../../domain/provision/map/model';

/** What is being dragged: a pupil from the list (then `from` is null), or out of a run. */
export interface DraggedChild {
  readonly pupil: MapPupil;
  readonly from: MapRun | null;
}

/** What a pupil in a run, or in the list, is called while it is dragged. */
export function dragId(pupilId: string, runId: string | null): string {
  return `${pupilId}@${runId ?? ''}`;
}

/** Whether a child that is dragged can be put into a run: not into one that it is in. */
export function canBePutInto(run: MapRun, { pupil, from }: DraggedChild): boolean {
  return (
    from?.id !== run.id && !run.children.some(({ pupil: { id }, isInItNow }) => id === pupil.id && isInItNow)
  );
}
