import type { ProvisionRun, RunPupil, StaffLine } from '../provision/run';
import type { Scenario } from './scenario';

type Row = { readonly id: string };

const staffFields = ['staffId', 'who', 'gradeId', 'minutesPerSession', 'sessionsPerWeek'] as const;
const pupilFields = ['joinsOn', 'leavesOn'] as const;

/**
 * A version on the map as it is now: what was changed in the version stays changed, everything else is as in the map. What was removed
 * from the map meanwhile is not in the version any more. Runs that only the version has follow those of the map; one that has been taken over
 * into the map since is the map's.
 */
export function rebased({ base, runs }: Scenario, now: readonly ProvisionRun[]): ProvisionRun[] {
  const [baseById, versionById] = [byId(base), byId(runs)];
  const nowIds = new Set(now.map(({ id }) => id));
  const kept = now.flatMap((run) => {
    const [before, version] = [baseById.get(run.id), versionById.get(run.id)];
    if (before === undefined) return run;
    if (version === undefined) return [];
    return {
      ...run,
      weeks: version.weeks === before.weeks ? run.weeks : version.weeks,
      staff: mergedRows<StaffLine>(
        { before: before.staff, version: version.staff, now: run.staff },
        staffFields,
      ),
      pupils: mergedPupils(before, version, run),
    };
  });
  return [...kept, ...runs.filter(({ id }) => !baseById.has(id) && !nowIds.has(id))];
}

function mergedPupils(before: ProvisionRun, version: ProvisionRun, now: ProvisionRun): RunPupil[] {
  const merged = mergedRows<RunPupil>(
    { before: before.pupils, version: version.pupils, now: now.pupils },
    pupilFields,
  );
  // Put in by the version, and meanwhile in the map too: once is enough.
  const isNew = (row: RunPupil) =>
    !before.pupils.some(({ id }) => id === row.id) && !now.pupils.some(({ id }) => id === row.id);
  const isThere = (row: RunPupil) =>
    now.pupils.some(({ pupilId, leavesOn }) => pupilId === row.pupilId && leavesOn === null);
  const wasThere = (row: RunPupil) =>
    before.pupils.some(({ pupilId, leavesOn }) => pupilId === row.pupilId && leavesOn === null);
  return merged.filter((row) => !isNew(row) || !isThere(row) || wasThere(row));
}

interface Rows<R> {
  readonly before: readonly R[];
  readonly version: readonly R[];
  readonly now: readonly R[];
}

function mergedRows<R extends Row>({ before, version, now }: Rows<R>, fields: readonly (keyof R)[]): R[] {
  const [beforeById, versionById, nowById] = [byId(before), byId(version), byId(now)];
  const kept = now.flatMap((row) => {
    const [old, own] = [beforeById.get(row.id), versionById.get(row.id)];
    if (old === undefined) return row;
    return own === undefined ? [] : merged(row, old, own, fields);
  });
  const added = version.filter(({ id }) => !beforeById.has(id) && !nowById.has(id));
  return [...kept, ...added];
}

function merged<R extends Row>(row: R, old: R, own: R, fields: readonly (keyof R)[]): R {
  const changed = fields.filter((field) => own[field] !== old[field]);
  return { ...row, ...Object.fromEntries(changed.map((field) => [field, own[field]])) };
}

function byId<R extends Row>(rows: readonly R[]): Map<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
