import { countOf, fold, tidy } from '../common/text';
import { readAttended, readCount, type Reading } from './read-cells';
import type { FilledRow } from './filled-rows';
import { type HereNow, type ItemDraft, remarksOfMatch, whoOf } from './items';
import type { SheetRow, TeacherSheet } from './sheet';

/**
 * Sessions held and attended. They are kept in words, as a note of progress with every target of the child that the run serves: a register
 * has days, which a sum over a term does not have.
 */
export function figureItems(
  rows: readonly FilledRow[],
  sheet: TeacherSheet,
  here: HereNow,
): readonly ItemDraft[] {
  const runs = rows.filter(({ row }) => row.kind === 'run').filter(isFilled);
  const attended = rows.filter(({ row }) => row.kind === 'attendance').filter(isFilled);
  const children = sheet.rows.filter(({ kind }) => kind === 'attendance');
  return children.flatMap((row) => {
    const own = attended.filter((one) => one.row.ref === row.ref);
    const given = runs.filter((one) => one.row.runId === row.runId);
    const pairs = own.length === 0 && given.length > 0 ? [null] : own;
    return pairs.flatMap((child) =>
      (given.length === 0 ? [null] : given).map((run) => figureItem(row, child, run, sheet, here)),
    );
  });
}

function isFilled({ boxes }: FilledRow): boolean {
  return Object.values(boxes).some((text) => tidy(text) !== '');
}

function figureItem(
  row: SheetRow,
  child: FilledRow | null,
  run: FilledRow | null,
  sheet: TeacherSheet,
  here: HereNow,
): ItemDraft {
  const name = row.texts[1] ?? '';
  const figures = readFigures(child, run);
  const says = figures.words === '' ? '' : `${name}: ${figures.words}.`;
  const base = {
    ...{ ref: row.ref, place: child?.place ?? run?.place ?? '', who: whoOf(row, here), about: name },
    ...{ says, observedOn: here.today, entries: [], besides: [], isSuggested: false },
  };
  const remarks = [child, run].flatMap((one) => (one === null ? [] : remarksOfMatch(one)));
  if (figures.wrong.length > 0) return { ...base, state: 'unclear', remarks: [...remarks, ...figures.wrong] };
  const served = here.served.get(`${row.runId} ${row.pupilId}`) ?? [];
  const outcomes = served.flatMap((id) => {
    const now = here.outcomes.get(id);
    return now === undefined ? [] : [{ id, now }];
  });
  if (!here.pupilNames.has(row.pupilId ?? '') || outcomes.length === 0)
    return { ...base, state: 'unplaced', remarks: [...remarks, noTarget] };
  const since = (id: string) =>
    (here.outcomes.get(id)?.entries ?? []).filter(({ observedOn }) => observedOn >= sheet.madeOn);
  const open = outcomes.filter(({ id }) => !since(id).some(({ note }) => fold(note ?? '') === fold(says)));
  if (open.length === 0) return { ...base, state: 'here', remarks };
  const besides = [
    ...new Set(
      open.flatMap(({ id }) => since(id).flatMap(({ note }) => (note?.startsWith(`${name}: `) ? note : []))),
    ),
  ];
  const isSure = [child, run].every((one) => one?.by !== 'changed-words');
  return {
    ...base,
    state: besides.length > 0 ? 'conflict' : 'new',
    entries: open.map(({ id }) => ({
      ...{ outcomeId: id, observedOn: here.today, value: null, rating: null },
      ...{ note: says, seenBy: sheet.teacherName },
    })),
    besides,
    remarks: [
      ...remarks,
      `Kept as a note with ${countOf(open.length, 'target')} that this provision serves.`,
    ],
    isSuggested: besides.length === 0 && isSure,
  };
}

const noTarget =
  'No target of this child is linked to this provision, so there is no place to keep it. Link one on the page of the provision.';

interface Figures {
  /** 'attended 16 of 18 sessions held; 2 did not take place (hall in use)'. */
  readonly words: string;
  readonly wrong: readonly string[];
}

function readFigures(child: FilledRow | null, run: FilledRow | null): Figures {
  const held = readCount(run?.boxes.held ?? '');
  const missed = readCount(run?.boxes.missed ?? '');
  const attended = readAttended(child?.boxes.attended ?? '');
  const of = readCount(child?.boxes.of ?? '');
  const reason = tidy(run?.boxes.reason ?? '');
  const comment = tidy(child?.boxes.note ?? '');
  const came = known(attended);
  const total = came?.of ?? known(of) ?? known(held);
  const gaps = known(missed);
  const words = [
    came === null ? null : attendedWords(came.attended, total),
    came !== null || known(held) === null ? null : `${countOf(known(held) ?? 0, 'session')} held`,
    gaps === null ? null : `${gaps} did not take place${reason === '' ? '' : ` (${reason})`}`,
    gaps === null && reason !== '' ? reason : null,
    comment === '' ? null : comment,
  ];
  const unclear: readonly (readonly [string, Reading<unknown>])[] = [
    ['Sessions held', held],
    ['Sessions missed', missed],
    ['Sessions attended', attended],
    ['Of how many', of],
  ];
  const tooMany = came !== null && total !== null && came.attended > total;
  return {
    words: words.filter((text) => text !== null).join('; '),
    wrong: [
      ...unclear.flatMap(([head, reading]) =>
        reading.kind === 'unclear' ? [`${head}: ${reading.why}.`] : [],
      ),
      ...(tooMany ? [`${came.attended} attended of ${total} held cannot be.`] : []),
    ],
  };
}

function attendedWords(attended: number, total: number | null): string {
  return total === null
    ? `attended ${countOf(attended, 'session')}`
    : `attended ${attended} of ${countOf(total, 'session')}`;
}

function known<Value>(reading: Reading<Value>): Value | null {
  return reading.kind === 'value' ? reading.value : null;
}
