import { isIsoDate, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { fold, tidyLine } from '../common/text';
import { flagKinds, flagName, senNeedName, type SenNeedCode, senStatusName, sexes } from '../pupils/codes';
import { ethnicityName } from '../pupils/ethnicity';
import { yearGroupName } from '../pupils/year-group';
import type { Candidate, FlagValue, ImportValue } from './candidate';
import { contactChanges } from './contact-changes';
import { damagedReason } from './damaged-text';
import type { ChangeDraft, ExistingPupil, FieldChange } from './diff-model';
import { type ImportField, importFields, targetName } from './targets';

/** What a new EHC plan asks for. */
export const planHint = 'An EHC plan has been made: ask for its date and text.';

/** Why a value that the SENDCO typed stays unless she says otherwise. */
const typedHere = 'You typed this yourself, so it is kept unless you choose the new one.';

/** Makes a change of a draft: keeps what was typed by hand or is better here. */
function finish(pupil: ExistingPupil, held: string | null, draft: ChangeDraft): FieldChange {
  const editedByHand = pupil.editedByHand.has(draft.key);
  const keepReason = draft.keepReason ?? (editedByHand ? typedHere : held);
  return {
    ...draft,
    id: `change:${pupil.id}:${draft.key}`,
    editedByHand,
    keepReason,
    suggestion: keepReason === null ? 'take' : 'keep',
    hint: draft.hint ?? null,
  };
}

/**
 * What a row would change of a pupil who is here, field by field. A blank cell changes nothing. `fileDate` is the day of the file, from
 * which a new status counts when the file gives no date.
 */
export function changesOf(
  pupil: ExistingPupil,
  candidate: Candidate,
  fileDate: IsoDate,
): readonly FieldChange[] {
  if (candidate.record === null) return [];
  const held = candidate.problems.find((problem) => problem.severity === 'hold')?.message ?? null;
  const drafts = [
    ...returned(pupil),
    ...fieldChanges(pupil, candidate),
    ...flagChanges(pupil, candidate),
    ...senChanges(pupil, candidate, fileDate),
    ...contactChanges(pupil.contacts, candidate.record.contacts),
  ];
  return drafts.map((draft) => finish(pupil, held, draft));
}

function returned(pupil: ExistingPupil): readonly ChangeDraft[] {
  if (pupil.active) return [];
  return [
    {
      key: 'returned',
      label: 'On roll',
      old: 'Left the school',
      new: 'Back at the school',
      action: { kind: 'returned' },
    },
  ];
}

/* --- Fields --- */

/** A value in words for the preview. */
export function valueInWords(field: ImportField, value: ImportValue | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  if (field === 'ncy') return yearGroupName(Number(value));
  if (field === 'attendancePercent') return `${value}%`;
  if (field === 'sex') return sexes.find((sex) => sex.code === value)?.name ?? String(value);
  if (field === 'ethnicity') return ethnicityName(String(value));
  return isIsoDate(String(value)) ? formatDate(String(value)) : String(value);
}

function sameValue(field: ImportField, old: ImportValue | undefined, next: ImportValue): boolean {
  if (old === next) return true;
  if (typeof old !== 'string' || typeof next !== 'string') return false;
  if (field === 'address') return flat(old) === flat(next);
  if (field === 'postcode') return old.replace(/\s/g, '') === next.replace(/\s/g, '');
  if (field === 'className') return fold(old) === fold(next);
  return tidyLine(old) === tidyLine(next);
}

/** An address on one line, so that line breaks and commas count as the same. */
function flat(address: string): string {
  return tidyLine(address.replace(/\s*[\n,]\s*/g, ', '));
}

function fieldChanges(pupil: ExistingPupil, candidate: Candidate): readonly ChangeDraft[] {
  return importFields.flatMap((field): readonly ChangeDraft[] => {
    const next = candidate.record?.fields[field] ?? null;
    const old = pupil.fields[field];
    if (next === null || next === '' || sameValue(field, old, next)) return [];
    const doubtfulYear =
      field === 'ncy'
        ? (candidate.problems.find((problem) => problem.code === 'year-mismatch')?.message ?? null)
        : null;
    const damaged = typeof old === 'string' && typeof next === 'string' ? damagedReason(old, next) : null;
    return [
      {
        key: field,
        label: targetName(field),
        old: valueInWords(field, old),
        new: valueInWords(field, next),
        action: { kind: 'field', field, value: next },
        keepReason: damaged ?? doubtfulYear,
      },
    ];
  });
}

/* --- Groups --- */

function flagChanges(pupil: ExistingPupil, candidate: Candidate): readonly ChangeDraft[] {
  return flagKinds.flatMap(({ code: type }): readonly ChangeDraft[] => {
    const next = candidate.record?.flags[type];
    if (next === undefined) return [];
    const old = pupil.flags[type] ?? { on: false, code: null };
    const sameCode = next.code === null || !next.on || next.code === old.code;
    if (next.on === old.on && sameCode) return [];
    return [
      {
        key: `flag.${type}`,
        label: flagName(type),
        old: flagInWords(type, old),
        new: flagInWords(type, next),
        action: { kind: 'flag', type, ...next },
      },
    ];
  });
}

function flagInWords(type: string, value: FlagValue): string {
  if (!value.on) return 'No';
  const code = flagKinds.find((kind) => kind.code === type)?.codes.find((item) => item.code === value.code);
  return code === undefined || code.name === 'Yes' ? 'Yes' : `Yes (${code.name.toLowerCase()})`;
}

/* --- SEN --- */

function needsInWords(needs: readonly SenNeedCode[]): string {
  return needs.length === 0
    ? 'None'
    : needs.map((need, index) => `${index + 1}. ${senNeedName(need)}`).join('; ');
}

function senChanges(pupil: ExistingPupil, candidate: Candidate, fileDate: IsoDate): readonly ChangeDraft[] {
  const drafts: ChangeDraft[] = [];
  const next = candidate.record?.sen ?? null;
  const current = pupil.sen ?? { code: 'N' as const, startsOn: null };
  let startsOn = fileDate;
  if (next !== null && next.code !== current.code) {
    startsOn = next.startsOn ?? fileDate;
    const tooEarly = current.startsOn !== null && startsOn <= current.startsOn;
    const since = current.startsOn === null ? '' : `, from ${formatDate(current.startsOn)}`;
    const undated = next.startsOn === null ? ' (the day of the file: it gives no date)' : '';
    drafts.push({
      key: 'sen-status',
      label: 'SEN status',
      old: `${current.code}: ${senStatusName(current.code)}${since}`,
      new: `${next.code}: ${senStatusName(next.code)}, from ${formatDate(startsOn)}${undated}`,
      action: { kind: 'sen-status', code: next.code, startsOn },
      keepReason: tooEarly
        ? `The file’s start date, ${formatDate(startsOn)}, is not after ${formatDate(current.startsOn)}, when the status here started. Check which is right.`
        : null,
      hint: next.code === 'E' ? planHint : null,
    });
  } else if (
    next !== null &&
    next.code !== 'N' &&
    next.startsOn !== null &&
    next.startsOn !== current.startsOn
  ) {
    drafts.push({
      key: 'sen-status-date',
      label: 'SEN status start date',
      old: current.startsOn === null ? '' : formatDate(current.startsOn),
      new: formatDate(next.startsOn),
      action: { kind: 'sen-status-date', startsOn: next.startsOn },
    });
  }
  const code = next?.code ?? current.code;
  const needs = code === 'N' ? [] : (candidate.record?.needs ?? null);
  const old = pupil.needs ?? [];
  // A register without needs says nothing about them; only the end of the status ends them.
  const says =
    needs !== null && (needs.length > 0 || (code === 'N' && next !== null && next.code !== current.code));
  if (says && needs.join() !== old.join()) {
    drafts.push({
      key: 'sen-needs',
      label: 'SEN needs',
      old: needsInWords(old),
      new: needs.length === 0 ? 'None now; the history is kept' : needsInWords(needs),
      action: { kind: 'sen-needs', needs, startsOn },
    });
  }
  return drafts;
}
