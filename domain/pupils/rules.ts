import { addDays, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { fail, ok, type Problem, type Result } from '../common/result';
import {
  type HistoricSenStatusCode,
  type SenLayerCode,
  type SenNeedCode,
  senNeedName,
  type SenStatusCode,
  senStatusName,
} from './codes';

/** One stretch of a pupil's SEN status. `endsOn` is its last day; null while it is open. */
export interface StatusEntry {
  /** A, P and S are the historic codes, which are never open. */
  readonly code: SenStatusCode | HistoricSenStatusCode;
  readonly layer?: SenLayerCode | null;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly reason?: string | null;
}

/** One stretch of a need. Rank 1 is the primary need, 2 the secondary one. */
export interface NeedEntry {
  readonly type: SenNeedCode;
  readonly rank: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

/* --- Status --- */

/** The status that is open, or null. */
export function openStatus<Entry extends StatusEntry>(history: readonly Entry[]): Entry | null {
  return history.find((entry) => entry.endsOn === null) ?? null;
}

/** The status on a day, or null. */
export function statusOn<Entry extends StatusEntry>(history: readonly Entry[], day: IsoDate): Entry | null {
  return (
    history.find((entry) => entry.startsOn <= day && (entry.endsOn === null || day <= entry.endsOn)) ?? null
  );
}

/** What is wrong with a status history: more than one open, an end before a start, two at once. Empty when it is right. */
export function statusHistoryProblems(history: readonly StatusEntry[]): readonly Problem[] {
  const problems: Problem[] = [];
  if (history.filter((entry) => entry.endsOn === null).length > 1) {
    problems.push({
      kind: 'two-open-statuses',
      message: 'Only one SEN status can be current. End the earlier one first.',
    });
  }
  const ended = history.find((entry) => entry.endsOn === null && ['A', 'P', 'S'].includes(entry.code));
  if (ended !== undefined) {
    problems.push({
      kind: 'historic-status-open',
      message: `${senStatusName(ended.code)} ended in 2014 and can be kept as history only. Give it an end date.`,
    });
  }
  for (const entry of history) {
    if (entry.endsOn !== null && entry.endsOn < entry.startsOn) {
      problems.push({
        kind: 'ends-before-start',
        message: `${senStatusName(entry.code)} ends on ${formatDate(entry.endsOn)}, before it starts on ${formatDate(entry.startsOn)}.`,
      });
    }
  }
  const sorted = [...history].sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next !== undefined && entry.endsOn !== null && entry.endsOn >= next.startsOn) {
      problems.push({
        kind: 'statuses-overlap',
        message: `${senStatusName(entry.code)} lasts until ${formatDate(entry.endsOn)}, but ${senStatusName(next.code)} starts on ${formatDate(next.startsOn)}.`,
      });
    }
  }
  return problems;
}

/**
 * The history after a change of status: the open one is closed on the day before the new one starts.
 * Failures: `same-status`, and `starts-too-early` when the new one would start on or before the first day of the open one.
 */
export function changeStatus<Entry extends StatusEntry>(
  history: readonly Entry[],
  next: NoInfer<Entry> & { readonly endsOn: null },
): Result<{ readonly history: readonly Entry[]; readonly closed: Entry | null }> {
  const open = openStatus(history);
  if (open === null) {
    const last = [...history].sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1)).at(-1);
    if (last?.endsOn !== undefined && last.endsOn !== null && last.endsOn >= next.startsOn) {
      return fail(
        'starts-too-early',
        `The new status must start after ${formatDate(last.endsOn)}, the end of the last one.`,
      );
    }
    return ok({ history: [...history, next], closed: null });
  }
  if (open.code === next.code && (open.layer ?? null) === (next.layer ?? null)) {
    return fail(
      'same-status',
      `The SEN status is already ${senStatusName(open.code)}, since ${formatDate(open.startsOn)}.`,
    );
  }
  if (next.startsOn <= open.startsOn) {
    return fail(
      'starts-too-early',
      `The new status must start after ${formatDate(open.startsOn)}, when ${senStatusName(open.code)} started.`,
    );
  }
  const closed: Entry = { ...open, endsOn: addDays(next.startsOn, -1) };
  return ok({ history: [...history.map((entry) => (entry === open ? closed : entry)), next], closed });
}

/* --- Needs --- */

/** The needs that are open, by rank. */
export function openNeeds<Entry extends NeedEntry>(needs: readonly Entry[]): readonly Entry[] {
  return needs.filter((need) => need.endsOn === null).sort((one, other) => one.rank - other.rank);
}

/** The primary need that is open, or null. */
export function primaryNeed<Entry extends NeedEntry>(needs: readonly Entry[]): Entry | null {
  return openNeeds(needs).find((need) => need.rank === 1) ?? null;
}

/**
 * The history after the needs of a pupil become `wanted`, in order of rank: what is no longer wanted, or changes its rank, is closed on
 * the day before; what is new is opened. A need opened on or after `from` is replaced without leaving a stretch of no days.
 * Failure `same-need-twice`.
 */
export function changeNeeds(
  needs: readonly NeedEntry[],
  wanted: readonly SenNeedCode[],
  from: IsoDate,
): Result<readonly NeedEntry[]> {
  const twice = wanted.find((type, index) => wanted.indexOf(type) !== index);
  if (twice !== undefined) return fail('same-need-twice', `${senNeedName(twice)} is listed twice.`);
  const kept: NeedEntry[] = [];
  for (const need of needs) {
    const stays = need.endsOn !== null || wanted[need.rank - 1] === need.type;
    if (stays) kept.push(need);
    else if (need.startsOn < from) kept.push({ ...need, endsOn: addDays(from, -1) });
  }
  const opened = wanted.flatMap((type, index) =>
    kept.some((need) => need.endsOn === null && need.type === type && need.rank === index + 1)
      ? []
      : [{ type, rank: index + 1, startsOn: from, endsOn: null }],
  );
  return ok([...kept, ...opened]);
}

/* --- Status and needs together --- */

/**
 * What is wrong with a pupil's SEN record as it stands: one open status, one primary need with K or E, NSA only with K, and an EHC plan
 * with E. Empty when it is right. Each has a kind of its own, so that a screen can put it beside the right field.
 */
export function senProblems(record: {
  readonly statuses: readonly StatusEntry[];
  readonly needs: readonly NeedEntry[];
  readonly hasEhcPlan: boolean;
}): readonly Problem[] {
  const problems = [...statusHistoryProblems(record.statuses)];
  const code = openStatus(record.statuses)?.code ?? 'N';
  const needs = openNeeds(record.needs);
  const primaries = needs.filter((need) => need.rank === 1);
  const onRegister = code === 'K' || code === 'E';
  if (onRegister && primaries.length === 0) {
    problems.push({
      kind: 'no-primary-need',
      message: `A pupil with ${words(code)} needs a primary need. Choose one.`,
    });
  }
  if (primaries.length > 1) {
    problems.push({
      kind: 'two-primary-needs',
      message: `Only one need can be the primary need; there are ${primaries.length}.`,
    });
  }
  if (!onRegister && needs.length > 0) {
    problems.push({
      kind: 'needs-without-status',
      message:
        'Needs are recorded, but the SEN status is “no special educational need”. End the needs or change the status.',
    });
  }
  if (code !== 'K' && needs.some((need) => need.type === 'NSA')) {
    problems.push({
      kind: 'nsa-without-k',
      message:
        '“No specialist assessment of type of need” (NSA) goes with SEN support only. Choose the type of need.',
    });
  }
  const types = needs.map((need) => need.type);
  if (new Set(types).size !== types.length) {
    problems.push({ kind: 'same-need-twice', message: 'The same need is listed twice.' });
  }
  if (code === 'E' && !record.hasEhcPlan) {
    problems.push({
      kind: 'no-ehc-plan',
      message: 'The SEN status is E, but there is no EHC plan here yet. Add the plan with its date of issue.',
    });
  }
  return problems;
}

function words(code: StatusEntry['code']): string {
  return code === 'E' ? 'an EHC plan' : senStatusName(code);
}
