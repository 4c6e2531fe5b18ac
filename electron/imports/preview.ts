import type {
  AddedItem,
  ChangedItem,
  ChangeItem,
  ImportPreview,
  LeaverItem,
  ProblemMessage,
  ProblemRow,
  UnsureItem,
  ValueChoice,
} from '../../domain/imports/api';
import { tidyLine } from '../../domain/common/text';
import type { Candidate, ImportProblem } from '../../domain/imports/candidate';
import type { AddedPupil } from '../../domain/imports/diff-model';
import { nameOf } from '../../domain/imports/match';
import { placeInWords } from '../../domain/imports/verdict';
import { findCode, senNeedTypes, senStatuses, senStatusName } from '../../domain/pupils/codes';
import { yearGroupName } from '../../domain/pupils/year-group';
import { unknownNeeds } from './edited-rows';
import type { Prepared, PreparedChange, PreparedUnsure } from './prepared';
import type { SettledChange } from './settle';
import type { WorkingFile } from './working-file';

/** What the screen is shown of a prepared import: words and ids, no records. */
export function previewOf(file: WorkingFile, prepared: Prepared): ImportPreview {
  const added = new Map(prepared.added.map((item) => [item.candidate.row, item]));
  const placeOf = placesIn(prepared);
  return {
    token: file.token,
    schoolName: prepared.schoolName,
    importDate: prepared.importDate,
    rows: file.rows.length,
    same: prepared.same.length,
    added: prepared.added.map(addedItem),
    changed: prepared.changed.map(changedItem),
    left: prepared.left.map(({ pupil: _pupil, ...leaver }): LeaverItem => leaver),
    unsure: prepared.unsure.map(unsureItem),
    problems: prepared.candidates
      .filter((candidate) => candidate.problems.length > 0)
      .map((candidate) => problemRow(candidate, placeOf(candidate), added.get(candidate.row))),
    chosen: file.chosen.map((item) => ({
      ...item,
      name: findCode([...senNeedTypes, ...senStatuses], item.code)?.name ?? item.code,
    })),
    repaired: [...file.repaired.keys()],
  };
}

function detailOf({ record }: Candidate): string {
  if (record === null) return '';
  const { ncy, className } = record.fields;
  const parts = [
    typeof ncy === 'number' ? yearGroupName(ncy) : '',
    String(className ?? ''),
    record.sen === null ? '' : `${record.sen.code}: ${senStatusName(record.sen.code)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function addedItem({ id, candidate, suggestion, hint }: AddedPupil): AddedItem {
  return {
    id,
    row: candidate.row,
    name: candidate.name,
    detail: detailOf(candidate),
    suggestion,
    hint,
    hasProblem: candidate.problems.length > 0,
  };
}

function changedItem({ pupil, candidate, changes }: PreparedChange): ChangedItem {
  return {
    pupilId: pupil.id,
    row: candidate.row,
    name: nameOf(pupil),
    detail: String(pupil.fields.className ?? ''),
    changes: changes.map(changeItem),
  };
}

function changeItem(change: SettledChange): ChangeItem {
  const { id, label, suggestion, keepReason, editedByHand, hint, blocked, onlyWith } = change;
  return {
    id,
    label,
    old: change.old,
    new: change.new,
    suggestion,
    keepReason,
    editedByHand,
    hint,
    blocked,
    onlyWith,
  };
}

function unsureItem(item: PreparedUnsure): UnsureItem {
  return {
    id: item.id,
    row: item.candidate.row,
    name: item.candidate.name,
    reason: item.reason,
    hereName: nameOf(item.pupil),
    canBeSame: item.canBeSame,
    newWithoutUpn: item.upnInUse,
    changes: item.changes.map(changeItem),
  };
}

/** Tells where a row went. */
function placesIn(prepared: Prepared): (candidate: Candidate) => ProblemRow['place'] {
  const rowsOf = (items: readonly { readonly candidate: Candidate }[]): ReadonlySet<number> =>
    new Set(items.map((item) => item.candidate.row));
  const places = (['added', 'changed', 'same', 'unsure'] as const).map(
    (place) => [place, rowsOf(prepared[place])] as const,
  );
  return ({ row }) => places.find(([, rows]) => rows.has(row))?.[0] ?? 'rejected';
}

function problemRow(
  candidate: Candidate,
  place: ProblemRow['place'],
  added: AddedPupil | undefined,
): ProblemRow {
  const repair = candidate.problems.find((problem) => problem.repair !== undefined)?.repair;
  const sharesUpn = candidate.problems.some((problem) => problem.code === 'duplicate-upn');
  return {
    row: candidate.row,
    name: candidate.name,
    verdict: candidate.verdict,
    place,
    messages: messagesOf(candidate.problems),
    item: added?.id ?? null,
    decisions: added === undefined ? [] : ['take', ...(sharesUpn ? (['without-upn'] as const) : []), 'keep'],
    suggestion: added?.suggestion ?? 'keep',
    repair: repair === undefined ? null : repairInWords(repair),
  };
}

/** The joined address and what follows it, so that the user sees that the cells fall into place. */
function repairInWords(cells: readonly string[]): string {
  const joined = cells.find((cell) => cell.includes(', ')) ?? '';
  const next = cells[cells.indexOf(joined) + 1] ?? '';
  return [joined, next]
    .map(tidyLine)
    .filter((cell) => cell !== '')
    .map((cell) => `“${cell}”`)
    .join(', then ');
}

function messagesOf(problems: readonly ImportProblem[]): readonly ProblemMessage[] {
  return problems.map((problem, index) => ({
    place: placeInWords(problem),
    message: problem.message,
    severity: problem.severity,
    choice: choiceOf(problem, problems.slice(0, index)),
  }));
}

function choiceOf(problem: ImportProblem, before: readonly ImportProblem[]): ValueChoice | null {
  if (problem.choices === undefined) return null;
  if (problem.code === 'unknown-status') {
    const options = senStatuses.map(({ code, name }) => ({ code, name }));
    return { kind: 'status', value: problem.value ?? '', options };
  }
  // A cell may hold several unknown needs; they are reported in the order in which they stand there.
  const nth = before.filter((other) => other.code === problem.code && other.column === problem.column).length;
  const value = unknownNeeds(problem.value ?? '')[nth];
  const options = senNeedTypes.map(({ code, name }) => ({ code, name }));
  return value === undefined ? null : { kind: 'need', value, options };
}
