import { formatDate } from '../common/date-words';
import { countOf, tidy } from '../common/text';
import { notedInWords } from '../sessions/noted-words';
import type { FilledRow } from './filled-rows';
import { type HereNow, type ItemDraft, placeKey, remarksOfMatch, type SessionNow } from './items';
import type { CalledPupil } from './read-session';
import { asKept, bothNotes, isKeptAs, readSaid, type SaidOfSession } from './said-of-session';
import type { SheetRow, SheetSession } from './sheet';

const noSession =
  'The register has no such session any more: it was moved to another day, or its run was changed. What is right is noted in the register.';

/** What a filled row says of a session of the register; null where its boxes are empty. */
export function sessionItem(filled: FilledRow, here: HereNow): ItemDraft | null {
  const { row, boxes, place } = filled;
  const { session } = row;
  if (session === null || Object.values(boxes).every((text) => tidy(text) === '')) return null;
  const said = readSaid(boxes, calledIn(session, here));
  const matched = remarksOfMatch(filled);
  const base = {
    ...{ ref: row.ref, place, who: null, about: aboutOf(row), observedOn: session.on },
    ...{ entries: [], sessions: [], named: namedIn(session, here), besides: [], isSuggested: false },
  };
  const written = [boxes.took, boxes.away, boxes.why].map((text) => tidy(text ?? '')).filter(Boolean);
  const parts = session.staffLineIds.flatMap((staffLineId) => {
    const at = { staffLineId, heldOn: session.on, number: session.number };
    const now = here.sessions.get(placeKey(at));
    return now === undefined ? [] : [{ at, now, kept: asKept(said, now.minutes) }];
  });
  const [first] = parts;
  if (first === undefined)
    return { ...base, state: 'unplaced', says: written.join('; '), remarks: [...matched, noSession] };
  const longest = Math.max(...parts.map(({ now }) => now.minutes));
  const wrong = [...said.wrong, ...problemsHere(said, session, { ...first.now, minutes: longest }, here)];
  if (wrong.length > 0)
    return { ...base, state: 'unclear', says: written.join('; '), remarks: [...matched, ...wrong] };
  const nameOf = (id: string): string =>
    here.pupilNames.get(id) ?? session.pupils.find((pupil) => pupil.id === id)?.name ?? 'another child';
  const item = { ...base, says: notedInWords(first.kept, nameOf) };
  const pupilIds = session.pupils.map(({ id }) => id);
  const open = parts.filter(({ now, kept }) => now.noted === null || !isKeptAs(now.noted, kept, pupilIds));
  if (open.length === 0) return { ...item, state: 'here', remarks: matched };
  const noted = open.flatMap(({ now }) => (now.noted === null ? [] : notedInWords(now.noted, nameOf)));
  return {
    ...item,
    state: noted.length > 0 ? 'conflict' : 'new',
    sessions: open.map(({ at, now, kept }) => ({
      place: at,
      runId: now.runId,
      kept: { ...kept, note: bothNotes(now.noted?.note ?? null, kept.note) },
      pupilIds,
    })),
    besides: [...new Set(noted)],
    remarks: [...matched, ...said.remarks],
    isSuggested: noted.length === 0 && said.isSure && filled.by !== 'changed-words',
  };
}

/** Of everybody in the session: children of other classes may be marked in it already. */
function namedIn({ on, number, staffLineIds, pupils }: SheetSession, here: HereNow): readonly string[] {
  const inIt = staffLineIds.flatMap(
    (staffLineId) => here.sessions.get(placeKey({ staffLineId, heldOn: on, number }))?.pupilIds ?? [],
  );
  const ids = new Set([...inIt, ...pupils.map(({ id }) => id)]);
  return [...ids].flatMap((id) => here.pupilNames.get(id) ?? []);
}

/** 'Precision teaching, 20 minutes · Mrs P Lanegarth'. */
function aboutOf({ texts }: SheetRow): string {
  return [texts[0], texts[3]].filter(Boolean).join(' · ');
}

/** A child may be written as the sheet calls her, by her full name, or by her first name where no other in the session has it. */
function calledIn({ pupils }: SheetSession, { pupilNames }: HereNow): readonly CalledPupil[] {
  return pupils.flatMap(({ id, name }) => {
    const full = pupilNames.get(id) ?? name;
    const names = new Set([name, full, full.split(' ')[0] ?? full]);
    return [...names].map((one) => ({ pupilId: id, name: one }));
  });
}

/** Why the register cannot take what is said. */
function problemsHere(
  { took, marks }: SaidOfSession,
  { on }: SheetSession,
  now: SessionNow,
  { today, pupilNames }: HereNow,
): readonly string[] {
  const taken = typeof took === 'object' ? took.minutes : now.minutes;
  const left = took === 'no' ? [] : marks.filter(({ pupilId }) => !now.pupilIds.includes(pupilId));
  const long = marks.filter(({ minutes }) => minutes !== null && minutes >= taken);
  const nameOf = (id: string): string => pupilNames.get(id) ?? 'A child';
  return [
    ...(took !== 'no' && on > today
      ? [`${formatDate(on)} is still to come: until then it can only be noted that it will not be held.`]
      : []),
    ...(taken > now.minutes ? [`Took place: it is planned for ${countOf(now.minutes, 'minute')} only.`] : []),
    ...left.map(({ pupilId }) => `${nameOf(pupilId)} was not in it on that day.`),
    ...long.map(({ pupilId }) => `${nameOf(pupilId)}: part of it is less than ${countOf(taken, 'minute')}.`),
  ];
}
