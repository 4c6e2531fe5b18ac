import type { IsoDate } from '../common/calendar-date';
import { ok, type Result } from '../common/result';
import { runInSlices, type SliceOptions } from '../common/slices';
import type { Candidate } from './candidate';
import { changesOf, planHint } from './changes';
import type { AddedPupil, ChangedPupil, ExistingPupil, ImportDiff, Leaver, UnsurePupil } from './diff-model';
import { fieldText, indexPupils, matchCandidate, mentionedPupils, nameOf, type PupilIndex } from './match';

/** When more than this share of the pupils is missing from a file, it is likely to hold one class only: nobody is proposed to leave. */
const mostLeavers = 0.25;

interface Working {
  readonly added: AddedPupil[];
  readonly changed: ChangedPupil[];
  readonly same: { pupilId: string; name: string }[];
  readonly unsure: UnsurePupil[];
  readonly rejected: Candidate[];
  /** Pupils who are in the file in some way. */
  readonly seen: Set<string>;
  /** Pupils whom a row has been matched with. */
  readonly matched: Map<string, Candidate>;
}

/**
 * What importing these rows would do to the pupils who are here. Nothing is written; every item has an id by which it can be refused.
 * `existing` are all pupils of the school, those who have left included. `fileDate` is the day of the file (of the import).
 */
export async function diffImport(
  candidates: readonly Candidate[],
  existing: readonly ExistingPupil[],
  fileDate: IsoDate,
  options: SliceOptions = {},
): Promise<Result<ImportDiff>> {
  const index = indexPupils(existing);
  const working: Working = {
    added: [],
    changed: [],
    same: [],
    unsure: [],
    rejected: [],
    seen: new Set(),
    matched: new Map(),
  };
  const done = await runInSlices(candidates, (candidate) => place(candidate, index, working, fileDate), {
    ...options,
    total: candidates.length,
  });
  if (!done.ok) return done;
  const { added, changed, same, unsure, rejected } = working;
  return ok({ added, changed, same, unsure, rejected, leavers: leaversAmong(existing, working.seen) });
}

function place(candidate: Candidate, index: PupilIndex, working: Working, fileDate: IsoDate): void {
  if (candidate.record === null) {
    working.rejected.push(candidate);
    for (const pupil of mentionedPupils(candidate.identity, index)) working.seen.add(pupil.id);
    return;
  }
  const match = matchCandidate(candidate, index);
  if (match.kind === 'none') {
    working.added.push(added(candidate));
    return;
  }
  const { pupil } = match;
  working.seen.add(pupil.id);
  const before = working.matched.get(pupil.id);
  if (match.kind === 'unsure' || before !== undefined) {
    const reason =
      match.kind === 'unsure'
        ? match.reason
        : `${nameOf(pupil)} is already on row ${before?.row ?? ''} of the file.`;
    working.unsure.push({ id: `unsure:${candidate.row}`, pupilId: pupil.id, candidate, reason });
    return;
  }
  working.matched.set(pupil.id, candidate);
  const changes = changesOf(pupil, candidate, fileDate);
  if (changes.length === 0) working.same.push({ pupilId: pupil.id, name: nameOf(pupil) });
  else working.changed.push({ pupilId: pupil.id, name: nameOf(pupil), candidate, changes });
}

function added(candidate: Candidate): AddedPupil {
  return {
    id: `add:${candidate.row}`,
    candidate,
    suggestion: candidate.verdict === 'accept' ? 'take' : 'keep',
    hint: candidate.record?.sen?.code === 'E' ? planHint : null,
  };
}

function leaversAmong(existing: readonly ExistingPupil[], seen: ReadonlySet<string>): readonly Leaver[] {
  const active = existing.filter((pupil) => pupil.active);
  const missing = active.filter((pupil) => !seen.has(pupil.id));
  const likely = missing.length <= Math.max(3, active.length * mostLeavers);
  return missing.map((pupil) => {
    const onRegister = pupil.sen !== null && pupil.sen.code !== 'N';
    const details = [fieldText(pupil, 'upn'), String(pupil.fields.className ?? '')];
    return {
      id: `leave:${pupil.id}`,
      pupilId: pupil.id,
      name: nameOf(pupil),
      detail: details.filter((text) => text !== '').join(', '),
      hint: onRegister ? 'On the SEN register: the record is archived, never deleted.' : null,
      suggestion: likely ? 'take' : 'keep',
    };
  });
}
