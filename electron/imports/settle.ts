import { addDays, type IsoDate } from '../../domain/common/calendar-date';
import { formatDate } from '../../domain/common/date-words';
import { fail, ok, type Result } from '../../domain/common/result';
import type { Candidate } from '../../domain/imports/candidate';
import type { ChangeAction, FieldChange } from '../../domain/imports/diff-model';
import { senStatusName } from '../../domain/pupils/codes';
import { changeStatus, openStatus } from '../../domain/pupils/rules';
import type { HerePupil, StatusRow } from './here-repository';

/** A change with what hangs on the pupil's other records: whether it can be made at all, and with which other one. */
export interface SettledChange extends Omit<FieldChange, 'action'> {
  readonly action: ChangeAction | { readonly kind: 'moved' };
  /** True when the new value cannot be taken; `keepReason` says why. */
  readonly blocked: boolean;
  /** The id of a change without which this one is not made. */
  readonly onlyWith: string | null;
}

export interface SettleContext {
  readonly schoolId: string;
  readonly schoolNames: ReadonlyMap<string, string>;
  readonly importDate: IsoDate;
}

/** Puts the changes of one pupil into the order of the whole record: school, on roll, status before needs. */
export function settleChanges(
  pupil: HerePupil,
  candidate: Candidate,
  changes: readonly FieldChange[],
  context: SettleContext,
): readonly SettledChange[] {
  const status = changes.find((change) => change.key === 'sen-status');
  const settled = changes
    .filter((change) => change.key !== 'returned' || !leavesInFile(candidate, context.importDate))
    .map((change) => settle(pupil, change, change.key === 'sen-needs' ? (status?.id ?? null) : null));
  if (pupil.schoolId === context.schoolId) return settled;
  const moved = move(pupil, context);
  return [moved, ...settled.map((change) => ({ ...change, onlyWith: change.onlyWith ?? moved.id }))];
}

/** True when the file itself says that the pupil has left. */
export function leavesInFile(candidate: Candidate, day: IsoDate): boolean {
  const leaving = candidate.record?.fields.leavingDate;
  return typeof leaving === 'string' && leaving <= day;
}

function settle(pupil: HerePupil, change: FieldChange, onlyWith: string | null): SettledChange {
  const possible = senChange(pupil.statuses, change.action);
  if (possible === null || possible.ok) return { ...change, blocked: false, onlyWith };
  return {
    ...change,
    onlyWith,
    blocked: true,
    suggestion: 'keep',
    keepReason: `${possible.problem.message} Correct it on the pupil’s page.`,
  };
}

/** The statuses after a change, null for changes of other things. */
export function senChange(
  statuses: readonly StatusRow[],
  action: SettledChange['action'],
): Result<readonly StatusRow[]> | null {
  if (action.kind === 'sen-status') {
    const next = { id: null, code: action.code, startsOn: action.startsOn, endsOn: null };
    const changed = changeStatus<StatusRow>(statuses, next);
    return changed.ok ? ok(changed.value.history) : changed;
  }
  return action.kind === 'sen-status-date' ? moveStart(statuses, action.startsOn) : null;
}

/** Moves the first day of the open status; the one before it ends on the day before, as it did. */
function moveStart(statuses: readonly StatusRow[], startsOn: IsoDate): Result<readonly StatusRow[]> {
  const open = openStatus(statuses);
  if (open === null) return ok(statuses);
  const before = statuses
    .filter((entry) => entry !== open && entry.startsOn < open.startsOn)
    .sort((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0];
  if (before !== undefined && startsOn <= before.startsOn) {
    return fail(
      'starts-too-early',
      `The status must start after ${formatDate(before.startsOn)}, when ${senStatusName(before.code)} started.`,
    );
  }
  const touched = before?.endsOn === addDays(open.startsOn, -1) || (before?.endsOn ?? '') >= startsOn;
  return ok(
    statuses.map((entry) => {
      if (entry === open) return { ...open, startsOn };
      return entry === before && touched ? { ...entry, endsOn: addDays(startsOn, -1) } : entry;
    }),
  );
}

function move(pupil: HerePupil, { schoolId, schoolNames }: SettleContext): SettledChange {
  const from = schoolNames.get(pupil.schoolId) ?? 'another school';
  return {
    id: `change:${pupil.id}:school`,
    key: 'school',
    label: 'School',
    old: from,
    new: schoolNames.get(schoolId) ?? 'this school',
    action: { kind: 'moved' },
    editedByHand: false,
    keepReason: pupil.active
      ? `The pupil is on roll at ${from}. Take this if the pupil has moved; nothing else of this row is changed otherwise.`
      : null,
    suggestion: pupil.active ? 'keep' : 'take',
    hint: null,
    blocked: false,
    onlyWith: null,
  };
}
