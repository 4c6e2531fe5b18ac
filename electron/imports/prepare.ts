import type { IsoDate } from '../../domain/common/calendar-date';
import { fail, ok, type Result } from '../../domain/common/result';
import type { Candidate } from '../../domain/imports/candidate';
import { changesOf } from '../../domain/imports/changes';
import { convertRows } from '../../domain/imports/convert';
import { diffImport } from '../../domain/imports/diff';
import type { ImportDiff } from '../../domain/imports/diff-model';
import type { Reader } from '../database/database';
import { editedRows } from './edited-rows';
import { type HerePupil, pupilsHere } from './here-repository';
import type { Prepared, PreparedChange } from './prepared';
import { lastChangeMark, schoolNames } from './school-repository';
import { settleChanges } from './settle';
import type { Work } from './work';
import type { WorkingFile } from './working-file';

/** Converts the rows and holds them against the pupils of a school. Reads only. Failures `not-found`, `cancelled`. */
export async function prepareImport(
  reader: Reader,
  file: WorkingFile,
  schoolId: string,
  importDate: IsoDate,
  work: Work,
): Promise<Result<Prepared>> {
  const names = await schoolNames(reader);
  const schoolName = names.get(schoolId);
  if (schoolName === undefined) return fail('not-found', 'This school is no longer there. Choose another.');
  const mark = await lastChangeMark(reader);
  work.doing('Reading the rows');
  const context = { headers: file.headers, mapping: file.mapping, today: importDate };
  const converted = await convertRows(editedRows(file), context, work);
  if (!converted.ok) return converted;
  const candidates = converted.value;
  work.doing('Comparing with the pupils who are here');
  const upns = candidates.flatMap(({ record }) => record?.fields.upn ?? []).map(String);
  const here = await pupilsHere(reader, { schoolId, upns, day: importDate }, work.pause);
  const diff = await diffImport(candidates, here, importDate, work);
  if (!diff.ok) return diff;
  const byId = new Map(here.map((pupil) => [pupil.id, pupil]));
  const settled = settleDiff(diff.value, candidates, byId, { schoolId, schoolNames: names, importDate });
  return ok({ schoolId, schoolName, importDate, mark, candidates, ...settled });
}

function settleDiff(
  diff: ImportDiff,
  candidates: readonly Candidate[],
  here: ReadonlyMap<string, HerePupil>,
  context: Parameters<typeof settleChanges>[3],
): Pick<Prepared, 'added' | 'changed' | 'same' | 'left' | 'unsure'> {
  const pupilOf = (id: string): HerePupil => {
    const pupil = here.get(id);
    if (pupil === undefined) throw new Error('The comparison named a pupil who was not read');
    return pupil;
  };
  const matched = new Set([...diff.changed, ...diff.same].map((item) => item.pupilId));
  const changedRows = new Set(
    [
      ...diff.added.map((item) => item.candidate),
      ...diff.changed.map((item) => item.candidate),
      ...diff.unsure.map((item) => item.candidate),
    ].map((candidate) => candidate.row),
  );
  const sameCandidates = candidates.filter(
    (candidate) => candidate.record !== null && !changedRows.has(candidate.row),
  );
  const upnsHere = new Set([...here.values()].map((pupil) => pupil.fields.upn));
  // A pupil of another school whose row agrees in everything is still a pupil who may have moved.
  const same = diff.same.flatMap(({ pupilId }, index): PreparedChange[] => {
    const candidate = sameCandidates[index];
    if (candidate === undefined) return [];
    const pupil = pupilOf(pupilId);
    return [{ pupil, candidate, changes: settleChanges(pupil, candidate, [], context) }];
  });
  const changed = diff.changed.map(({ pupilId, candidate, changes }) => {
    const pupil = pupilOf(pupilId);
    return { pupil, candidate, changes: settleChanges(pupil, candidate, changes, context) };
  });
  const all = [...changed, ...same];
  return {
    added: diff.added,
    changed: all.filter((item) => item.changes.length > 0),
    same: all.filter((item) => item.changes.length === 0),
    left: diff.leavers
      .map((leaver) => ({ ...leaver, pupil: pupilOf(leaver.pupilId) }))
      .filter((leaver) => leaver.pupil.schoolId === context.schoolId),
    unsure: diff.unsure.map(({ id, pupilId, candidate, reason }) => {
      const pupil = pupilOf(pupilId);
      const changes = changesOf(pupil, candidate, context.importDate);
      return {
        id,
        reason,
        pupil,
        candidate,
        changes: settleChanges(pupil, candidate, changes, context),
        canBeSame: !matched.has(pupilId),
        upnInUse: upnsHere.has(candidate.record?.fields.upn ?? ''),
      };
    }),
  };
}
